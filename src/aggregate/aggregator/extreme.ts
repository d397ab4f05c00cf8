/**
 * The least or the greatest of figures of which each lies between two ends.
 *
 * Of the least, say: it can be as low as the low end of any record that may belong. It is no higher than the high end of
 * each record that belongs for certain; when none does, it may be that of any one record alone.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Membership } from './aggregator.js'
import { type FigureBounds, isBestOfAll, isToldAtAll, monoidReportCounts, reportCounts } from './count-reports.js'
import type { ExtremeState, RangeEnd } from './extreme-state.js'

/**
 * One figure: its least and its most, infinite where nothing bounds it.
 *
 * @internal
 */
export interface Ranged extends FigureBounds {
  readonly approximate?: true | undefined
}

/**
 * The least, or the greatest, of figures.
 *
 * @internal
 */
export interface Extreme {
  readonly of: (figure: Ranged | undefined, belongs: Membership) => ExtremeState
  readonly monoid: Monoid<ExtremeState>
  /** Infinite where nothing bounds it. Undefined while nobody reported. */
  readonly boundsOf: (state: ExtremeState) => FigureBounds | undefined
}

const empty: ExtremeState = {
  counts: monoidReportCounts.empty,
  near: null,
  far: null,
  possibleFar: null,
  best: 0,
  bests: 0,
  hedged: 0,
}

const endOf = (amount: number): RangeEnd => (Number.isFinite(amount) ? amount : null)

/** `least` finds the least, otherwise the greatest. */
const extreme = (least: boolean): Extreme => {
  /** What an open near end, or an open far end, stands for. */
  const [openNear, openFar] = least
    ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const [mostExtreme, leastExtreme] = least ? [Math.min, Math.max] : [Math.max, Math.min]
  const near = (a: RangeEnd, b: RangeEnd): RangeEnd => endOf(mostExtreme(a ?? openNear, b ?? openNear))
  const far = (a: RangeEnd, b: RangeEnd): RangeEnd => endOf(mostExtreme(a ?? openFar, b ?? openFar))
  const possibleFar = (a: RangeEnd, b: RangeEnd): RangeEnd => endOf(leastExtreme(a ?? openFar, b ?? openFar))
  return {
    of: (figure, belongs) => {
      const farEnd = figure === undefined ? null : endOf(least ? figure.max : figure.min)
      // One shape for all states: a run makes very many of them.
      return {
        counts: reportCounts(figure !== undefined, belongs),
        near: figure === undefined ? null : endOf(least ? figure.min : figure.max),
        far: belongs === 'yes' ? farEnd : null,
        possibleFar: belongs === 'yes' ? null : farEnd,
        best: figure?.best ?? 0,
        bests: figure?.best === undefined ? 0 : 1,
        hedged: figure?.approximate ? 1 : 0,
      }
    },
    monoid: {
      empty,
      concat: (a, b) => ({
        counts: monoidReportCounts.concat(a.counts, b.counts),
        near: !isToldAtAll(a.counts) ? b.near : !isToldAtAll(b.counts) ? a.near : near(a.near, b.near),
        far: a.counts.reported === 0 ? b.far : b.counts.reported === 0 ? a.far : far(a.far, b.far),
        possibleFar:
          a.counts.possiblyReported === 0
            ? b.possibleFar
            : b.counts.possiblyReported === 0
              ? a.possibleFar
              : possibleFar(a.possibleFar, b.possibleFar),
        best: a.bests === 0 ? b.best : b.bests === 0 ? a.best : mostExtreme(a.best, b.best),
        bests: a.bests + b.bests,
        hedged: a.hedged + b.hedged,
      }),
    },
    boundsOf: ({ counts, bests, ...state }) => {
      if (!isToldAtAll(counts)) return undefined
      const nearest = state.near ?? openNear
      const farthest = (counts.reported > 0 ? state.far : state.possibleFar) ?? openFar
      const best = isBestOfAll(counts, bests) ? state.best : undefined
      return least ? { min: nearest, best, max: farthest } : { min: farthest, best, max: nearest }
    },
  }
}

/**
 * The least of figures.
 *
 * @internal
 */
export const least: Extreme = /* @__PURE__ */ extreme(true)

/**
 * The greatest of figures.
 *
 * @internal
 */
export const greatest: Extreme = /* @__PURE__ */ extreme(false)

/**
 * A figure with its open end as infinity.
 *
 * @internal
 */
export const ranged = ({
  min,
  best,
  max = Number.POSITIVE_INFINITY,
  approximate,
}: {
  readonly min: number
  readonly best?: number
  readonly max?: number
  readonly approximate?: true
}): Ranged => ({ min, best, max, approximate })
