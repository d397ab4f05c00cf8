/** How often each kind of weapon was used, what became of the weapons, and when it was first and last seen. */
import type { Incident } from '../../../schema/incident.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Tally } from '../../../schema/tally.js'
import type { WeaponUse } from '../../../schema/weapon-use.js'
import type { KeyValue } from '../../../table/key-value.js'
import type { Source } from '../../../table/table.js'
import type { Bounds } from '../../../value/bounds.js'
import { type InferredLedger, inferLedger, type LedgerBounds } from '../../../value/ledger.js'
import { combine, contramap, mapAnswer } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { firstOf } from '../../aggregator/first-of.js'
import { lastOf } from '../../aggregator/last-of.js'
import type { ReportedTime } from '../../aggregator/reported-time.js'
import { sumOf } from '../../aggregator/sum-of.js'
import type { CategoryAnswer, WeaponOptions } from './category-answer.js'
import { usesByCategory } from './uses-by-category.js'

/**
 * Uses of one kind of weapon, as they were told.
 *
 * @category questions
 */
export interface WeaponUsesRow {
  /** The kind of weapon. `null` where it is not told. */
  readonly category: KeyValue
  /** How many uses: one for each kind of weapon in each incident. */
  readonly uses: Quantity
  /** How many were launched, fired, laid or set off. */
  readonly launched: Tally
  /** How many were shot down, jammed or made harmless on their way. */
  readonly intercepted: Tally
  /** How many failed by themselves. */
  readonly failed: Tally
  /** How many came down with effect, on their target or elsewhere. */
  readonly impacted: Tally
  /** How many of those hit what they were aimed at. */
  readonly hit: Tally
}

type Figure = 'launched' | 'intercepted' | 'failed' | 'impacted' | 'hit'

/** A view of a use holds that weapon alone. */
const useOf = ({ weapons }: Incident): WeaponUse | undefined => weapons?.[0]

const told = (figure: Figure) => contramap((view: Incident) => useOf(view)?.[figure])(sumOf)

const toldFigures = /* @__PURE__ */ (() =>
  combine({
    uses: countRecords,
    launched: told('launched'),
    intercepted: told('intercepted'),
    failed: told('failed'),
    impacted: told('impacted'),
    hit: told('hit'),
  }))()

/**
 * How often each kind of weapon was used, and how many were launched, intercepted, failed, came down and hit: the figures as they
 * were told, summed. {@link weaponFatesByCategory} works out what they say of each other.
 *
 * @throws RangeError when `during` is no time, or `depth` is no whole number from 1.
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', weapons: [{ category: 'rocket', launched: exactly(3) }, { category: 'missile/ballistic', launched: atLeast(2) }] },
 *   { id: 'test:2', weapons: [{ category: 'rocket' }] },
 *   { id: 'test:3' },
 * ]
 * const { rows, untold } = weaponUsesByCategory({ depth: 1 })(attacks)
 * rows.map(({ category, uses, launched }) => [category, uses.min, launched.min]) // => [['missile', 1, 2], ['rocket', 2, 3]]
 * rows[1]?.launched // => { min: 3, best: 3, max: 3, reported: 1, unreported: 1 }
 * untold // => { min: 1, best: 1, max: 1 }
 *
 * @category questions
 */
export const weaponUsesByCategory = (options: WeaponOptions = {}): ((source: Source) => CategoryAnswer<WeaponUsesRow>) =>
  usesByCategory(options, toldFigures)

/**
 * What became of one kind of weapon, as far as the ledgers say. An absent `max`: nothing bounds it from above.
 *
 * @category questions
 */
export interface WeaponFatesRow extends LedgerBounds {
  /** The kind of weapon. `null` where it is not told. */
  readonly category: KeyValue
  /** How many uses. */
  readonly uses: Quantity
}

const boundsOf = ({ min = 0, max }: Tally): Bounds => ({ min, ...(max !== undefined && { max }) })

const inferred = (figure: Figure) =>
  mapAnswer(boundsOf)(
    contramap((view: Incident) => inferLedger(useOf(view) ?? {})[figure] satisfies InferredLedger[Figure])(sumOf),
  )

const inferredFigures = /* @__PURE__ */ (() =>
  combine({
    uses: countRecords,
    launched: inferred('launched'),
    intercepted: inferred('intercepted'),
    failed: inferred('failed'),
    impacted: inferred('impacted'),
    hit: inferred('hit'),
  }))()

/**
 * How many of each kind of weapon were launched, intercepted, failed, came down and hit, as bounds over all uses: each ledger says
 * more than it tells, since nothing is intercepted that was not launched, and nothing meets two fates.
 *
 * @throws RangeError when `during` is no time, or `depth` is no whole number from 1.
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', weapons: [{ category: 'rocket', launched: exactly(3), intercepted: exactly(2) }] },
 *   { id: 'test:2', weapons: [{ category: 'rocket', hit: exactly(1) }] },
 * ]
 * const [rockets] = weaponFatesByCategory()(attacks).rows
 * rockets?.launched // => { min: 4 }
 * rockets?.intercepted // => { min: 2 }
 * rockets?.impacted // => { min: 1 }
 * weaponFatesByCategory({ where: withId('test:1') })(attacks).rows[0]?.impacted // => { min: 0, max: 1 }
 *
 * @category questions
 */
export const weaponFatesByCategory = (options: WeaponOptions = {}): ((source: Source) => CategoryAnswer<WeaponFatesRow>) =>
  usesByCategory(options, inferredFigures)

/**
 * When one kind of weapon was used for the first and for the last time.
 *
 * @category questions
 */
export interface WeaponSeenRow {
  /** The kind of weapon. `null` where it is not told. */
  readonly category: KeyValue
  /** How many uses. */
  readonly uses: Quantity
  /** When the first began. */
  readonly first: ReportedTime
  /** When the last ended. */
  readonly last: ReportedTime
}

const seenFigures = /* @__PURE__ */ (() =>
  combine({
    uses: countRecords,
    first: contramap(({ when }: Incident) => when)(firstOf),
    last: contramap(({ when }: Incident) => when)(lastOf),
  }))()

/**
 * When each kind of weapon was seen for the first and for the last time, as bounds.
 *
 * @throws RangeError when `during` is no time, or `depth` is no whole number from 1.
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', when: day('2021-01-20'), weapons: [{ category: 'rocket' }] },
 *   { id: 'test:2', when: span('2021-06-05', '2021-06-06'), weapons: [{ category: 'rocket' }] },
 * ]
 * const [rockets] = weaponsFirstAndLastSeen()(attacks).rows
 * rockets?.first // => { start: '2021-01-20', end: '2021-01-20', reported: 2, unreported: 0 }
 * rockets?.last.start // => '2021-06-05'
 *
 * @category questions
 */
export const weaponsFirstAndLastSeen = (options: WeaponOptions = {}): ((source: Source) => CategoryAnswer<WeaponSeenRow>) =>
  usesByCategory(options, seenFigures)
