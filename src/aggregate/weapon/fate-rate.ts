/**
 * Which share of the weapons launched met a fate, from the ledgers of incidents: overall and by kind of weapon.
 *
 * The bounds are those of `shareOfLedgers`: what was intercepted was launched too, so the two are not divided as if they were
 * free of each other.
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Condition } from '../../query/condition.js'
import { match } from '../../query/match.js'
import type { MatchOptions } from '../../query/match-options.js'
import { toIndex } from '../../query/to-index.js'
import type { Dataset } from '../../schema/dataset.js'
import type { IncidentId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Truth } from '../../schema/truth.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { Fate } from '../../value/launched-share.js'
import { type Ledger, ledgerFaults } from '../../value/ledger.js'
import { and, or } from '../../value/truth.js'
import { isA, toDepth } from '../../value/weapon-category.js'
import { fold, type Membership } from '../aggregator/aggregator.js'
import type { ReportedFigure } from '../aggregator/report-counts.js'
import { shareOfLedgers } from '../aggregator/share-of-ledgers.js'

/**
 * How a rate is asked for.
 *
 * @category aggregates
 */
export interface FateRateOptions extends MatchOptions {
  /** Which incidents. An incident that leaves it open widens the bounds. Left out: all. */
  readonly where?: Condition
  /** Where weapons, sites and actors are looked up by their ids. */
  readonly dataset?: Dataset | DatasetIndex
  /** How many steps of the category the kinds of weapons are told apart by; 1 when left out. */
  readonly depth?: number
}

/**
 * The share of one kind of weapon.
 *
 * @category aggregates
 */
export interface CategoryRate extends ReportedFigure {
  readonly category: WeaponCategory
}

/**
 * The share of launched weapons that met a fate, from 0 to 1.
 *
 * @category aggregates
 */
export interface FateRate {
  /**
   * Over all weapons. `unreported` counts the uses that tell no figure or contradict themselves, and once each incident whose
   * weapons are not told, or not all of them.
   */
  readonly overall: ReportedFigure
  /** By kind of weapon, in the order of their names. */
  readonly byCategory: readonly CategoryRate[]
  /** Some use stands in several of the rows: its kind is told coarsely, so that it may be of each, or one row holds another. */
  readonly overlapping: boolean
  /** The uses that contradict themselves, by incident and position in its list. They are left out of the shares. */
  readonly contradictions: readonly LedgerContradiction[]
}

/**
 * A weapon use whose figures contradict each other.
 *
 * @category aggregates
 */
export interface LedgerContradiction {
  readonly incident: IncidentId
  /** Where it stands in `weapons`, from 0. */
  readonly position: number
  /** What contradicts itself, in sentences. */
  readonly faults: readonly string[]
}

type Member = readonly [ledger: Ledger | undefined, belongs: Membership]

const categoriesOf = ({ weapon, category }: WeaponUse, index: DatasetIndex | undefined): readonly WeaponCategory[] => {
  const recorded = weapon === undefined ? undefined : index?.weapon(weapon)?.category
  const told = [category, recorded].filter((one) => one !== undefined)
  return told.length > 0 ? told : ['unknown']
}

/**
 * The share of launched weapons that met a fate: overall, and by kind of weapon. A use of a coarser or unknown kind may be of
 * several rows and widens each.
 *
 * @throws RangeError when `depth` is no whole number from 1.
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', weapons: [{ category: 'rocket', launched: exactly(1), impacted: exactly(1) }] },
 *   { id: 'test:2', weapons: [{ category: 'uncrewed-aircraft', launched: exactly(2), intercepted: exactly(2) }] },
 * ]
 * const { overall, byCategory } = fateRate('intercepted')(attacks)
 * overall.max // => 2 / 3
 * byCategory.map(({ category, min, max }) => [category, min, max]) // => [['rocket', 0, 0], ['uncrewed-aircraft', 1, 1]]
 *
 * @category aggregates
 */
export const fateRate = (fate: Fate, options: FateRateOptions = {}): ((incidents: Iterable<Incident>) => FateRate) => {
  const { where, dataset, depth = 1 } = options
  if (!Number.isInteger(depth) || depth < 1) throw new RangeError(`depth is a whole number from 1, and this is ${depth}.`)
  const index = dataset && toIndex(dataset)
  const ask = where === undefined ? () => 'yes' as const : match(where, index, options)
  const shareOf = fold(shareOfLedgers(fate))
  return (incidents) => {
    const all: Member[] = []
    const contradictions: LedgerContradiction[] = []
    /** The uses by what is told of their kind, so that each kind is compared once. */
    const byKind = new Map<string, { readonly told: readonly WeaponCategory[]; readonly members: Member[] }>()
    for (const incident of incidents) {
      const belongs = ask(incident)
      if (belongs === 'no') continue
      const { id, weapons, incomplete } = incident
      if (weapons === undefined || incomplete?.includes('weapons')) all.push([undefined, belongs])
      for (const [position, use] of (weapons ?? []).entries()) {
        const faults = ledgerFaults(use)
        if (faults.length > 0) contradictions.push({ incident: id, position, faults })
        const member: Member = [faults.length > 0 ? undefined : use, belongs]
        all.push(member)
        const told = categoriesOf(use, index)
        const kind = byKind.get(told.join())
        if (kind === undefined) byKind.set(told.join(), { told, members: [member] })
        else kind.members.push(member)
      }
    }
    const kinds = [...byKind.values()]
    const rows = [...new Set(kinds.flatMap(({ told }) => told.slice(0, 1).map(toDepth(depth))))].sort()
    const placings = kinds.map(({ told }) => rows.map((row): Truth => told.map(isA(row)).reduce(or)))
    const membersOf = (row: number): readonly Member[] =>
      kinds.flatMap(({ members }, kind) => {
        const isOf = placings[kind]?.[row] ?? 'no'
        return members.flatMap(([ledger, belongs]): readonly Member[] => {
          const both = and(belongs, isOf)
          return both === 'no' ? [] : [[ledger, both]]
        })
      })
    return {
      overall: shareOf(all),
      byCategory: rows.map((category, row) => ({ category, ...shareOf(membersOf(row)) })),
      overlapping: placings.some((placing) => placing.filter((truth) => truth !== 'no').length > 1),
      contradictions,
    }
  }
}

/**
 * The share of launched weapons that were intercepted: {@link fateRate} of `intercepted`.
 *
 * @example
 * const shotDown: Incident = { id: 'test:1', weapons: [{ category: 'missile', launched: between(4, 5), intercepted: exactly(2) }] }
 * interceptionRate()([shotDown]).overall // => { min: 0.4, max: 0.5, reported: 1, unreported: 0 }
 *
 * @category aggregates
 */
export const interceptionRate = (options?: FateRateOptions): ((incidents: Iterable<Incident>) => FateRate) =>
  fateRate('intercepted', options)
