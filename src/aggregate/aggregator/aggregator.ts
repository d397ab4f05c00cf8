/**
 * The contract of an aggregator: how many records become one answer.
 *
 * An aggregator is a monoid with a map in front (`prepare`) and a map behind (`present`). The state is JSON, so parts can be
 * made anywhere, sent and merged.
 *
 * Laws: any split of the records, merged in any order, gives the same answer; a state that went through JSON gives the same
 * answer; `step` is `concat` after `prepare`. Figures are exact on whole numbers, within 1e-12 relative on fractions.
 * {@link mapAnswer} and {@link contramap} keep identities and compositions, and {@link combine} gives what each part gives
 * alone.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Truth } from '../../schema/truth.js'

/**
 * Whether a record that is given belongs: for certain, or perhaps. A record that does not belong is not given.
 *
 * @category aggregates
 */
export type Membership = Exclude<Truth, 'no'>

/**
 * How records become one answer. `I` is what one record tells, `S` the state, `A` the answer.
 *
 * One of your own is such a value too, and goes wherever an aggregator goes. This one tells whether any record says yes:
 *
 * @example
 * const anyYes: Aggregator<Truth, Truth, Truth> = {
 *   prepare: (answer, belongs) => and(answer, belongs),
 *   monoid: monoidAny,
 *   present: (any) => any,
 * }
 * fold(anyYes)([['yes', 'maybe'], ['no', 'yes']]) // => 'maybe'
 * aggregate(combine({ any: anyYes, yes: countWhere }))(['yes', 'maybe']) // => { any: 'yes', yes: { min: 1, max: 2 } }
 *
 * @category aggregates
 */
export interface Aggregator<I, S, A> {
  /** The state of one record. No one else holds it, so that `step` may change it. */
  readonly prepare: (input: I, belongs: Membership) => S
  /** Merges states. It changes neither of the two. Its `empty` is the state of no records. */
  readonly monoid: Monoid<S>
  /** The answer. */
  readonly present: (state: S) => A
  /**
   * Adds one record to a state and gives the new one. It may change the state that it is given, which therefore has to come
   * from `prepare` or `step` of the same run, and never from `monoid.empty`.
   */
  readonly step?: (state: S, input: I, belongs: Membership) => S
}

/** The state of an aggregator. */
type StateOf<P> = P extends { readonly monoid: Monoid<infer S> } ? S : never

/** The answer of an aggregator. */
type AnswerOf<P> = P extends { readonly present: (state: never) => infer A } ? A : never

/** What all of several aggregators take. */
type InputOf<P> = [P[keyof P]] extends [{ readonly prepare: (input: infer I, belongs: Membership) => unknown }] ? I : never

/**
 * The state over records, each with whether it belongs: the part of an answer that these records make. Parts are merged by
 * the aggregator's monoid and shown by its `present`.
 *
 * @example
 * const here = partialState(countRecords)([['one record', 'yes']])
 * const there = partialState(countRecords)([['another', 'maybe']])
 * countRecords.present(countRecords.monoid.concat(here, there)) // => { min: 1, max: 2 }
 *
 * @category aggregates
 */
export const partialState =
  <I, S, A>({ prepare, monoid, step }: Aggregator<I, S, A>) =>
  (members: Iterable<readonly [I, Membership]>): S => {
    const add = step ?? ((state: S, input: I, belongs: Membership): S => monoid.concat(state, prepare(input, belongs)))
    let begun: { state: S } | undefined
    for (const [input, belongs] of members)
      if (begun === undefined) begun = { state: prepare(input, belongs) }
      else begun.state = add(begun.state, input, belongs)
    return begun === undefined ? monoid.empty : begun.state
  }

/**
 * The answer over records, each with whether it belongs.
 *
 * @example
 * fold(countRecords)([['one record', 'yes'], ['another', 'maybe']]) // => { min: 1, max: 2 }
 *
 * @category aggregates
 */
export const fold =
  <I, S, A>(aggregator: Aggregator<I, S, A>) =>
  (members: Iterable<readonly [I, Membership]>): A =>
    aggregator.present(partialState(aggregator)(members))

function* allBelong<I>(inputs: Iterable<I>): Generator<readonly [I, Membership]> {
  for (const input of inputs) yield [input, 'yes']
}

/**
 * The answer over records that all belong for certain.
 *
 * @example
 * aggregate(sumOf)([exactly(2), atLeast(39), undefined]) // => { min: 41, reported: 2, unreported: 1 }
 *
 * @category aggregates
 */
export const aggregate =
  <I, S, A>(aggregator: Aggregator<I, S, A>) =>
  (inputs: Iterable<I>): A =>
    fold(aggregator)(allBelong(inputs))

/**
 * An aggregator of something else, which is turned into the input first.
 *
 * @example
 * const killed = contramap((one: { killed?: Quantity }) => one.killed)(sumOf)
 * aggregate(killed)([{ killed: exactly(2) }, {}]) // => { min: 2, best: 2, max: 2, reported: 1, unreported: 1 }
 *
 * @category aggregates
 */
export const contramap =
  <J, I>(before: (input: J) => I) =>
  <S, A>({ prepare, monoid, present, step }: Aggregator<I, S, A>): Aggregator<J, S, A> => ({
    prepare: (input, belongs) => prepare(before(input), belongs),
    monoid,
    present,
    ...(step !== undefined && { step: (state: S, input: J, belongs: Membership) => step(state, before(input), belongs) }),
  })

/**
 * An aggregator of the same records whose answer is turned into something else.
 *
 * @example
 * const atLeastSoMany = mapAnswer((records: Quantity) => records.min)(countRecords)
 * fold(atLeastSoMany)([['one record', 'yes'], ['another', 'maybe']]) // => 1
 *
 * @category aggregates
 */
export const mapAnswer =
  <A, B>(after: (answer: A) => B) =>
  <I, S>(aggregator: Aggregator<I, S, A>): Aggregator<I, S, B> => ({
    ...aggregator,
    present: (state) => after(aggregator.present(state)),
  })

/**
 * Several aggregators in one pass, by name. The answer has the same names.
 *
 * @example
 * const both = combine({ records: countRecords, killed: sumOf })
 * aggregate(both)([exactly(2)]).records // => { min: 1, best: 1, max: 1 }
 *
 * @category aggregates
 */
export const combine = <const P extends object>(
  parts: P & { readonly [K in keyof P]: Aggregator<never, StateOf<P[K]>, AnswerOf<P[K]>> },
): Aggregator<InputOf<P>, { readonly [K in keyof P]: StateOf<P[K]> }, { readonly [K in keyof P]: AnswerOf<P[K]> }> => {
  type States = { readonly [K in keyof P]: StateOf<P[K]> }
  type Part = Aggregator<unknown, unknown, unknown>
  const list = Object.entries(parts) as unknown as readonly (readonly [keyof P, Part])[]
  const eachPart = <T>(make: (part: Part, name: keyof P) => unknown): T =>
    Object.fromEntries(list.map(([name, part]) => [name, make(part, name)])) as T
  return {
    prepare: (input, belongs) => eachPart<States>(({ prepare }) => prepare(input, belongs)),
    monoid: {
      empty: eachPart<States>(({ monoid }) => monoid.empty),
      concat: (a, b) => eachPart<States>(({ monoid }, name) => monoid.concat(a[name], b[name])),
    },
    present: (state) => eachPart(({ present }, name) => present(state[name])),
    step: (state, input, belongs) => {
      const own = state as Record<keyof P, unknown>
      for (const [name, { prepare, monoid, step }] of list)
        own[name] = step ? step(own[name], input, belongs) : monoid.concat(own[name], prepare(input, belongs))
      return state
    },
  }
}
