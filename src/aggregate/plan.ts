/**
 * A query made ready: each key and figure with what it is worked out by.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Extent } from '../schema/extent.js'
import type { FigureData } from '../schema/rollup-figure.js'
import type { KeyData } from '../schema/rollup-key.js'
import type { KeyKind } from '../table/key/key-kind.js'
import { keyKinds } from '../table/key/key-kinds.js'
import type { Key } from '../table/key-column.js'
import { COLUMN_NAME_ERROR, COLUMN_NAME_PATTERN } from '../value/column-name.js'
import { type Figure, type FigureKind, figureOf } from './figure/figure-kind.js'
import { figureKinds } from './figure/figure-kinds.js'
import type { Query } from './query.js'
import { windowsOf } from './windows-of.js'

// biome-ignore lint/suspicious/noExplicitAny: each kind takes its own data, which the name tells apart.
type AnyFigureKind = FigureKind<any, any, unknown>

/** A query made ready. */
export interface Plan {
  readonly keyNames: readonly string[]
  readonly keys: readonly KeyData[]
  readonly figureNames: readonly string[]
  readonly figures: readonly Figure[]
  /** Windows that whatever belongs lies in. */
  readonly windows: readonly Extent[]
  /** A key, ready to be a column of a table with this index. */
  readonly keyOf: (key: KeyData, index: DatasetIndex | undefined) => Key
}

const refuse = (message: string): never => {
  throw new RangeError(message)
}

const checkNames = (names: readonly string[]): void => {
  for (const [position, name] of names.entries()) {
    if (!COLUMN_NAME_PATTERN.test(name)) refuse(`"${name}" cannot be a column. ${COLUMN_NAME_ERROR}`)
    if (names.indexOf(name) < position) refuse(`Two columns have the name "${name}". Give one of them another name.`)
  }
}

const kindOf = <K>(kinds: { readonly [of: string]: K | undefined }, of: string, what: string): K =>
  (Object.hasOwn(kinds, of) ? kinds[of] : undefined) ??
  refuse(`There is no ${what} "${of}". There are: ${Object.keys(kinds).join(', ')}.`)

/** Makes a query ready. A query that makes no sense is a programmer's error. */
export const planOf = (query: Query): Plan => {
  const by = query.by ?? []
  const { select } = query
  if (select.length === 0) refuse('A rollup needs a figure. Add one to "select", such as { incidents: count() }.')
  checkNames([...by, ...select].map(({ as }) => as))
  if (by.filter(({ of }) => of === 'casualties').length > 1)
    refuse('People harmed can be told apart by one dimension at a time: keep one key of casualties.')
  const windows = windowsOf(query.where)
  const plan: Plan = {
    keyNames: by.map(({ as }) => as),
    keys: by.map(({ as: _, ...key }) => key),
    figureNames: select.map(({ as }) => as),
    figures: select.map((figure) => figureOf(kindOf<AnyFigureKind>(figureKinds, figure.of, 'figure'), figure as FigureData)),
    windows,
    keyOf: (data, index) => ({ data, kind: kindOf(keyKinds, data.of, 'key') as KeyKind, context: { index, windows } }),
  }
  for (const key of plan.keys) plan.keyOf(key, undefined)
  return plan
}
