/**
 * Times of day as arcs of a circle of 24 hours.
 *
 * @internal
 */
import type { LocalSet } from '../../value/extent-set.js'
import { DAY, formatLocal, MINUTE } from '../../value/local-time.js'

/** The times of day `[from, from + length)`, in milliseconds; they may run over midnight. A whole day is every time. */
export type ClockArc = Pick<LocalSet, 'from' | 'length'>

/** Every time of day. */
export const WHOLE_DAY: ClockArc = { from: 0, length: DAY }

/** How long after the one time of day the other comes next. */
const until = (one: number, other: number): number => (other - one + DAY) % DAY

/** What two arcs have in common: nothing, one arc, or one at either end. */
const commonOfTwo = (a: ClockArc, b: ClockArc): readonly ClockArc[] => {
  if (a.length >= DAY) return [b]
  if (b.length >= DAY) return [a]
  const [toB, toA] = [until(a.from, b.from), until(b.from, a.from)]
  return [
    ...(toB < a.length ? [{ from: b.from, length: Math.min(b.length, a.length - toB) }] : []),
    ...(toA < b.length && toA > 0 ? [{ from: a.from, length: Math.min(a.length, b.length - toA) }] : []),
  ]
}

/** What all arcs have in common, as few arcs that do not meet. */
export const commonArcs = (arcs: readonly ClockArc[]): readonly ClockArc[] =>
  arcs.reduce<readonly ClockArc[]>(
    (common, { from, length }) => common.flatMap((part) => commonOfTwo(part, { from, length })),
    [WHOLE_DAY],
  )

/** The shortest arc that holds all of these. Of two that are equally short, the one that begins earlier in the day. */
export const shortestArc = (arcs: readonly ClockArc[]): ClockArc =>
  arcs
    .map(({ from }) => ({ from, length: Math.max(...arcs.map((arc) => until(from, arc.from) + arc.length)) }))
    .reduce(
      (shortest, arc) =>
        arc.length < shortest.length || (arc.length === shortest.length && arc.from < shortest.from) ? arc : shortest,
      WHOLE_DAY,
    )

/** The coarsest unit, from minutes on, in which a bound can be written. */
const precisionOf = (local: number): 'minute' | 'second' | 'millisecond' =>
  local % MINUTE === 0 ? 'minute' : local % 1_000 === 0 ? 'second' : 'millisecond'

/** The local time that begins here. Undefined outside of the years 0000 to 9999, and where nothing bounds it. */
export const writeBegin = (local: number): string | undefined =>
  Number.isFinite(local) ? formatLocal(local, precisionOf(local)) : undefined

/** The local time that ends here. */
export const writeEnd = (local: number): string | undefined =>
  Number.isFinite(local) ? formatLocal(local - 1, precisionOf(local)) : undefined

/** An arc as the clock of an extent. */
export const writeClock = ({ from, length }: ClockArc): { readonly start: string; readonly end: string } => ({
  start: (writeBegin(from) ?? '').slice(11),
  end: (writeEnd(from + length) ?? '').slice(11),
})
