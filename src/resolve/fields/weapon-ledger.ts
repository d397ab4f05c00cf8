/**
 * The ledger of one weapon from what several tell of it: each figure by itself, and the figures against each other.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { inferLedger, type Ledger, ledgerFaults } from '../../value/ledger.js'
import { add, MAX_AMOUNT } from '../../value/quantity.js'
import type { ResolutionRule } from '../policy.js'
import type { ResolvedField, Told } from '../resolution.js'
import type { Candidate } from '../rules/narrow.js'
import type { ReportOrder } from '../rules/report-order.js'
import { completedFigures } from './completed-figures.js'
import { ofOneOfSeveral, quantity } from './field-kind.js'
import { resolveField } from './resolve-field.js'

const ledgerFigures = ['launched', 'intercepted', 'failed', 'impacted', 'hit'] as const
type LedgerFigure = (typeof ledgerFigures)[number]

/** The figures of a weapon use. What was recovered is no part of the ledger. */
export const weaponFigures = [...ledgerFigures, 'recovered'] as const
type WeaponFigure = (typeof weaponFigures)[number]

/** The figures that are told of a weapon. */
export type WeaponCounts = Pick<WeaponUse, WeaponFigure>

/** Counts, each changed. */
export const mapCounts = (counts: WeaponCounts, change: (count: Quantity) => Quantity): WeaponCounts =>
  Object.fromEntries(
    weaponFigures.flatMap((figure) => {
      const count = counts[figure]
      return count === undefined ? [] : [[figure, change(count)]]
    }),
  )

const atMostWhole = (amount: number): number => Math.min(amount, MAX_AMOUNT)

/** All uses that one teller has of one weapon, counted together. A figure that is told of some of them alone bounds all from below. */
export const countsTogether = (uses: readonly WeaponUse[]): WeaponCounts =>
  Object.fromEntries(
    weaponFigures.flatMap((figure): readonly (readonly [WeaponFigure, Quantity])[] => {
      const counts = uses.flatMap((use) => use[figure] ?? [])
      const [first, ...others] = counts
      if (first === undefined) return []
      const { min, best, max, approximate } = others.reduce(add, first)
      if (counts.length < uses.length) return [[figure, { min: atMostWhole(min) }]]
      return [
        [
          figure,
          {
            min: atMostWhole(min),
            ...(best !== undefined && { best: atMostWhole(best) }),
            ...(max !== undefined && { max: atMostWhole(max) }),
            ...(approximate && { approximate }),
          },
        ],
      ]
    }),
  )

/** What a ledger says of a figure: what it tells of it, or what its other figures leave for it. */
const allowedFor = (counts: WeaponCounts, figure: LedgerFigure): Quantity => {
  const told = counts[figure]
  if (told !== undefined) return told
  const { min, max } = inferLedger(counts)[figure]
  return { min: atMostWhole(min), ...(max !== undefined && { max }) }
}

/** The least and the most that anybody tells, without a look at whether these go together. */
const strictest = (ledgers: readonly Ledger[]): Ledger =>
  Object.fromEntries(
    ledgerFigures.flatMap((figure) => {
      const counts = ledgers.flatMap((ledger) => ledger[figure] ?? [])
      if (counts.length === 0) return []
      const maxes = counts.flatMap(({ max }) => max ?? [])
      return [[figure, { min: Math.max(...counts.map(({ min }) => min)), ...(maxes.length > 0 && { max: Math.min(...maxes) }) }]]
    }),
  )

/** Figures that cannot all be right together, in groups. Each of the ledgers holds by itself. */
const figuresAtOdds = (ledgers: readonly Ledger[]): readonly (readonly LedgerFigure[])[] => {
  const { launched, impacted, hit, ...others } = strictest(ledgers)
  const fates = { ...others, ...(impacted && { impacted: { min: impacted.min } }), ...(hit && { hit }) }
  const isAtOdds = (ledger: Ledger): boolean => ledgerFaults(ledger).length > 0
  const atLeastOne = ledgerFigures.filter((figure) => figure !== 'launched' && (fates[figure]?.min ?? 0) > 0)
  return [
    ...(hit && impacted && isAtOdds({ hit, impacted }) ? [['hit', 'impacted'] as const] : []),
    ...(launched && isAtOdds({ launched, ...fates }) ? [['launched', ...atLeastOne] as const] : []),
  ]
}

/** The fields of a ledger, and what the incident holds of it. */
export interface ResolvedLedger {
  readonly fields: readonly ResolvedField<Quantity>[]
  readonly taken: WeaponCounts
}

type Field = readonly [figure: WeaponFigure, field: ResolvedField<Quantity>]

const assembled = (fields: readonly Field[]): ResolvedLedger => ({
  fields: fields.map(([, field]) => field),
  taken: Object.fromEntries(fields.flatMap(([figure, { taken }]) => (taken === undefined ? [] : [[figure, taken]]))),
})

/** What counts of several incidents together say of one of them. */
export const countsOfOne = (counts: WeaponCounts): WeaponCounts => mapCounts(counts, ofOneOfSeveral)

/**
 * A ledger from what several tell of it. Where the values taken would contradict each other, each ledger is completed by itself, as
 * if it alone were right, and what these allow is taken.
 */
export const resolveLedger = (
  path: readonly string[],
  candidates: readonly Candidate<WeaponCounts>[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedLedger => {
  const fields = weaponFigures.flatMap((figure): readonly Field[] => {
    const told = candidates.flatMap(({ told: { value, ...by } }): readonly Told<Quantity>[] => {
      const count = value[figure]
      return count === undefined ? [] : [{ ...by, value: count }]
    })
    return told.length === 0 ? [] : [[figure, resolveField([...path, figure], told, quantity, policy, order)]]
  })
  const groups = figuresAtOdds(candidates.flatMap(({ alone }) => alone ?? []))
  if (groups.length === 0) return assembled(fields)

  const named = fields.map(([figure, field]): Field => {
    const others = new Set(groups.filter((group) => group.some((one) => one === figure)).flat())
    if (others.size === 0) return [figure, field]
    const against = [...others].filter((other) => other !== figure).map((other) => [...path, other])
    return [figure, { ...field, disputed: 'yes', against }]
  })
  if (ledgerFaults(assembled(named).taken).length === 0) return assembled(named)
  const complete = completedFigures(candidates, policy, order)
  return assembled(
    named.map(
      ([figure, field]): Field =>
        figure === 'recovered' ? [figure, field] : [figure, complete(field, (alone) => [allowedFor(alone, figure)])],
    ),
  )
}
