/**
 * All kinds of keys.
 *
 * @internal
 */
import { bucketKey } from './bucket-key.js'
import { casualtyKey } from './casualty-key.js'
import { cellKey } from './cell-key.js'
import { fieldKey } from './field-key.js'
import type { KeyKinds } from './key-kind.js'
import { actorKey, targetKey, weaponKey } from './list-keys.js'
import { siteKey } from './site-key.js'
import { statementKey } from './statement-key.js'

export const keyKinds = {
  field: fieldKey,
  bucket: bucketKey,
  weapon: weaponKey,
  actor: actorKey,
  target: targetKey,
  site: siteKey,
  cell: cellKey,
  casualties: casualtyKey,
  statement: statementKey,
} as const satisfies Required<KeyKinds>
