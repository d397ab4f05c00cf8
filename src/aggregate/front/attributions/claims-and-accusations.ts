/** Who claims incidents, and who is accused of them. */
import { toIndex } from '../../../query/to-index.js'
import type { ActorId } from '../../../schema/id.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Truth } from '../../../schema/truth.js'
import type { KeyValue } from '../../../table/key-value.js'
import type { Source } from '../../../table/table.js'
import { and, or } from '../../../value/truth.js'
import { combine, contramap, fold, type Membership } from '../../aggregator/aggregator.js'
import { countWhere } from '../../aggregator/count-where.js'
import { compareValues } from '../../ordered-groups.js'
import { extentAsOf } from '../../statement/as-of.js'
import type { AsOf, BearingStatement } from '../../statement/attribution-status.js'
import { statementsOn } from '../../statement/bearing.js'
import { voiceOf } from '../../statement/possible-states.js'
import { membersOf, opened } from '../members.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'

/**
 * How many incidents an actor claims, and of how many it is accused.
 *
 * @category questions
 */
export interface ClaimsAndAccusationsRow {
  /** The actor. `null` for claims whose speaker, and accusations whose addressee, is not told. */
  readonly actor: KeyValue
  /** Incidents that it says it did. */
  readonly claimed: Quantity
  /** Incidents that others say, find or judge it did. */
  readonly accused: Quantity
  /** Incidents that it claims and is accused of. */
  readonly both: Quantity
}

/** Whether an actor claims an incident, and whether it is accused of it. */
interface Charge {
  readonly claimed: Truth
  readonly accused: Truth
}

const uncharged: Charge = { claimed: 'no', accused: 'no' }

/** What the statements on one incident say of each actor. */
const chargesIn = (statements: readonly BearingStatement[]): ReadonlyMap<ActorId | null, Charge> => {
  const charges = new Map<ActorId | null, Charge>()
  for (const { attribution, bearing, counts } of statements) {
    const { effect, names } = voiceOf(attribution)
    // What is said of such incidents in general is perhaps not meant of this one.
    const holds = bearing === 'own' ? counts : and(counts, 'maybe')
    if (holds === 'no' || (effect !== 'claims' && effect !== 'accuses')) continue
    const field = effect === 'claims' ? 'claimed' : 'accused'
    for (const name of names ?? [null]) {
      const before = charges.get(name) ?? uncharged
      charges.set(name, { ...before, [field]: or(before[field], holds) })
    }
  }
  return charges
}

const figures = /* @__PURE__ */ (() =>
  combine({
    claimed: contramap(({ claimed }: Charge) => claimed)(countWhere),
    accused: contramap(({ accused }: Charge) => accused)(countWhere),
    both: contramap(({ claimed, accused }: Charge) => and(claimed, accused))(countWhere),
  }))()

/**
 * How many incidents each actor claims, and of how many it is accused, as of a day: an actor by an actor, as the statements name
 * them. Statements on such incidents in general, or on a series that an incident is part of, leave it open. An incident that several
 * actors claim, or are accused of, stands in the row of each.
 *
 * @throws RangeError when `during` is no time, or `asOf` is a text that names no day, week, month, quarter or year.
 * @example
 * const on = (id: IncidentId) => [{ type: 'incident', id }] as const
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   incidents: [{ id: 'test:1' }, { id: 'test:2' }],
 *   attributions: [
 *     { id: 'test:a1', about: on('test:1'), kind: 'claim', by: 'test:front' },
 *     { id: 'test:a2', about: on('test:1'), kind: 'accusation', by: 'test:state', against: ['test:front'] },
 *     { id: 'test:a3', about: on('test:2'), kind: 'accusation', by: 'test:state', against: ['test:front'], generic: true },
 *   ],
 * }
 * const [front] = claimsAndAccusations()(dataset)
 * front?.claimed // => { min: 1, best: 1, max: 1 }
 * front?.accused // => { min: 1, max: 2 }
 * front?.both // => { min: 1, best: 1, max: 1 }
 *
 * @category questions
 */
export const claimsAndAccusations = ({
  asOf,
  ...options
}: QuestionOptions & AsOf = {}): ((source: Source) => readonly ClaimsAndAccusationsRow[]) => {
  const selection = toSelection(options)
  const time = extentAsOf(asOf === undefined ? {} : { asOf })
  return (source) => {
    const { incidents, dataset } = opened(source)
    if (dataset === undefined) return []
    const index = toIndex(dataset)
    const statementsOf = statementsOn(index, time)
    const byActor = new Map<ActorId | null, (readonly [Charge, Membership])[]>()
    for (const [{ id }, belongs] of membersOf(selection, incidents, index))
      for (const [actor, charge] of chargesIn(statementsOf(id))) {
        const charged = byActor.get(actor)
        if (charged === undefined) byActor.set(actor, [[charge, belongs]])
        else charged.push([charge, belongs])
      }
    const figuresOf = fold(figures)
    return [...byActor].sort(([a], [b]) => compareValues(a, b)).map(([actor, charged]) => ({ actor, ...figuresOf(charged) }))
  }
}
