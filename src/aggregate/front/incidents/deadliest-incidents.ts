/** The incidents in which most people were killed. */
import type { Incident } from '../../../schema/incident.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Source } from '../../../table/table.js'
import { fold } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { checkedRows, leadersOf } from '../interval-order.js'
import { membersIn } from '../members.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'

/**
 * One of the deadliest incidents.
 *
 * @category questions
 */
export interface DeadlyIncident {
  readonly incident: Incident
  /** People killed in it. */
  readonly killed: Quantity
  /** Whether it is among so many for certain, or may be. */
  readonly top: 'certain' | 'possible'
}

/**
 * The deadliest incidents.
 *
 * @category questions
 */
export interface DeadliestIncidents {
  /** Those that are, or may be, among so many, the greatest best figure (or least, where there is none) first. */
  readonly rows: readonly DeadlyIncident[]
  /** How many incidents do not tell how many were killed. They are not ranked: any of them may be deadlier. */
  readonly untold: Quantity
}

/**
 * The `n` incidents in which most people were killed, of those that tell how many. Bounds that overlap leave it open which of two
 * was deadlier, so more than `n` can have a row; `top` tells those that are among the first `n` whatever the true figures are.
 *
 * @throws RangeError when `n` is not a whole number from 1, or `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [
 *   { id: 'test:1', harm: { killed: { total: exactly(12) } } },
 *   { id: 'test:2', harm: { killed: { total: between(3, 5) } } },
 *   { id: 'test:3', harm: { killed: { total: exactly(4) } } },
 *   { id: 'test:4' },
 * ]
 * const { rows, untold } = deadliestIncidents(2)(incidents)
 * rows.map(({ incident, top }) => [incident.id, top])
 * // => [['test:1', 'certain'], ['test:3', 'possible'], ['test:2', 'possible']]
 * untold // => exactly(1)
 *
 * @category questions
 */
export const deadliestIncidents = (n: number, options: QuestionOptions = {}): ((source: Source) => DeadliestIncidents) => {
  const leaders = leadersOf(checkedRows('deadliestIncidents', n))
  const members = membersIn(toSelection(options))
  return (source) => {
    const all = members(source).map(([incident, belongs]) => ({
      incident,
      belongs,
      killed: incident.harm?.killed?.total,
    }))
    const told = all.flatMap(({ incident, belongs, killed }) =>
      killed === undefined ? [] : [{ subject: incident, belongs, amount: killed }],
    )
    const silent = all.flatMap(({ incident, belongs, killed }) => (killed === undefined ? [[incident, belongs] as const] : []))
    return {
      rows: leaders(told).map(({ subject, amount, top }) => ({ incident: subject, killed: amount, top })),
      untold: fold(countRecords)(silent),
    }
  }
}
