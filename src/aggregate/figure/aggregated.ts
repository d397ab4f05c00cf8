/**
 * A figure that an aggregator gives, record by record.
 *
 * @internal
 */
import { addTo } from '../aggregator/add-to.js'
import type { Aggregator, Membership } from '../aggregator/aggregator.js'
import type { FigureAsked } from '../query.js'
import type { FigureKind, Run } from './figure-kind.js'

/** The kind of figure of an aggregator. `inputs` tells what each row gives it. */
export const aggregated = <F extends FigureAsked, I, S, A>(
  aggregatorOf: (figure: F) => Aggregator<I, S, A>,
  inputs: (figure: F, run: Run) => (row: number) => I,
): FigureKind<F, S, A> => ({
  accumulate: (figure, run) => {
    const aggregator = aggregatorOf(figure)
    const addOne = addTo(aggregator)
    const inputOf = inputs(figure, run)
    const states: (S | undefined)[] = Array.from({ length: run.size })
    const add = (group: number, row: number, belongs: Membership): void => {
      states[group] = addOne(states[group], inputOf(row), belongs)
    }
    const { rows, groups, others } = run.members
    for (let at = 0; at < groups.length; at++) add(groups[at] as number, rows === undefined ? at : (rows[at] as number), 'yes')
    for (let at = 0; at < others.groups.length; at++)
      add(others.groups[at] as number, others.rows[at] as number, others.certain[at] === 1 ? 'yes' : 'maybe')
    return { stateOf: (group) => states[group] ?? aggregator.monoid.empty }
  },
  monoid: (figure) => aggregatorOf(figure).monoid,
  present: (figure) => aggregatorOf(figure).present,
})
