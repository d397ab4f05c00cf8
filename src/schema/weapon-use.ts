/** The shape of a {@link WeaponUse}: the ledger of one kind of weapon in an incident. */
import * as z from 'zod'
import { ledgerFaults } from '../value/ledger.js'
import { fault } from './fault.js'
import { WeaponId } from './id.js'
import { Quantity } from './quantity.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'
import { WeaponCategory } from './weapon-category.js'

const weaponUse = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The weapon, where the dataset has a record of it. */
      weapon: z.exactOptional(WeaponId),
      /** The kind of weapon, such as `uncrewed-aircraft/one-way-attack`. */
      category: z.exactOptional(WeaponCategory),
      /** How many were launched, fired, laid or set off. It covers all fates below. */
      launched: z.exactOptional(Quantity),
      /** How many were shot down, jammed or made harmless on their way. */
      intercepted: z.exactOptional(Quantity),
      /** How many failed by themselves: duds, crashes, lost ones. */
      failed: z.exactOptional(Quantity),
      /** How many came down with effect, on their target or elsewhere. */
      impacted: z.exactOptional(Quantity),
      /** How many of those that came down hit what they were aimed at. */
      hit: z.exactOptional(Quantity),
      /** How many were found or seized, before or after. This is no fate: one that failed may be found later. */
      recovered: z.exactOptional(Quantity),
      /** The source's words for it. */
      text: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      if (value.weapon === undefined && value.category === undefined)
        issues.push(
          fault(
            value,
            'weapon-missing',
            'A weapon use needs a weapon or a category. If the weapon was not told, the category is "unknown".',
          ),
        )
      for (const message of ledgerFaults(value)) issues.push(fault(value, 'ledger', message))
    }))()

/**
 * What became of one kind of weapon in an incident, as a ledger: `launched` covers `intercepted`, `failed` and `impacted`,
 * and `impacted` covers `hit`. A figure that was not told is left out.
 *
 * @category records
 */
export interface WeaponUse extends Readonly<z.output<typeof weaponUse>> {}

/** The schema of a {@link WeaponUse}. */
export const WeaponUse: Schema<WeaponUse> = weaponUse
