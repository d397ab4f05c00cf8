/**
 * One record more in a state.
 *
 * @internal
 */
import type { Aggregator, Membership } from './aggregator.js'

/** Adds a record to a state that the run owns. Undefined: there was none before it. */
export const addTo = <I, S>({
  prepare,
  monoid,
  step,
}: Pick<Aggregator<I, S, unknown>, 'prepare' | 'monoid' | 'step'>): ((
  state: S | undefined,
  input: I,
  belongs: Membership,
) => S) => {
  const add = step ?? ((state: S, input: I, belongs: Membership): S => monoid.concat(state, prepare(input, belongs)))
  return (state, input, belongs) => (state === undefined ? prepare(input, belongs) : add(state, input, belongs))
}
