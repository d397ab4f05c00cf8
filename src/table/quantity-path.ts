/**
 * The figures of an incident: people harmed by their totals, and the ledgers of its weapons added up.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { QuantityPath } from '../schema/rollup-figure.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import { monoidQuantity, none } from '../value/quantity.js'

type LedgerField = 'launched' | 'intercepted' | 'failed' | 'impacted' | 'hit' | 'recovered'

/**
 * One figure of all weapons of an incident. A weapon that does not tell it, or a list that is not whole, leaves the sum open above
 * and without a best figure.
 */
const ofWeapons =
  (field: LedgerField) =>
  ({ weapons, incomplete }: Incident): Quantity | undefined => {
    if (weapons === undefined) return undefined
    const isWhole = incomplete?.includes('weapons') !== true
    const [use] = weapons
    if (weapons.length === 1 && use !== undefined && isWhole) return use[field]
    const told = weapons.flatMap((one: WeaponUse) => one[field] ?? [])
    if (isWhole && told.length === weapons.length) return told.reduce(monoidQuantity.concat, none)
    if (told.length === 0) return undefined
    const { min, approximate } = told.reduce(monoidQuantity.concat, none)
    return { min, ...(approximate && { approximate }) }
  }

/** Reads a figure of an incident. Undefined: it is not told. */
export const quantityAt = (path: QuantityPath): ((incident: Incident) => Quantity | undefined) => {
  if (path === 'killed' || path === 'injured' || path === 'abducted' || path === 'missing')
    return ({ harm }) => harm?.[path]?.total
  return ofWeapons(path.slice('weapons.'.length) as LedgerField)
}
