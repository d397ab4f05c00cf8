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

const empty: ExtremeState = { ...monoidReportCounts.empty, bests: 0, hedged: 0 }

const endOf = (amount: number): RangeEnd => (Number.isFinite(amount) ? amount : null)

/** `least` finds the least, otherwise the greatest. */
const extreme = (least: boolean): Extreme => {
  /** What an open near end, or an open far end, stands for. */
  const [openNear, openFar] = least
    ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const [mostExtreme, leastExtreme] = least ? [Math.min, Math.max] : [Math.max, Math.min]
  type Pick = (a: number, b: number) => number
  const join = (pick: Pick, a: RangeEnd | undefined, b: RangeEnd | undefined, open: number): RangeEnd | undefined =>
    a === undefined ? b : b === undefined ? a : endOf(pick(a ?? open, b ?? open))
  return {
    of: (figure, belongs) => {
      const counts = reportCounts(figure !== undefined, belongs)
      if (figure === undefined) return { ...counts, bests: 0, hedged: 0 }
      const { min, best, max, approximate } = figure
      return {
        ...counts,
        near: endOf(least ? min : max),
        [belongs === 'yes' ? 'far' : 'possibleFar']: endOf(least ? max : min),
        ...(best !== undefined && { best }),
        bests: best === undefined ? 0 : 1,
        hedged: approximate ? 1 : 0,
      }
    },
    monoid: {
      empty,
      concat: (a, b) => {
        const near = join(mostExtreme, a.near, b.near, openNear)
        const far = join(mostExtreme, a.far, b.far, openFar)
        const possibleFar = join(leastExtreme, a.possibleFar, b.possibleFar, openFar)
        const best = a.best === undefined ? b.best : b.best === undefined ? a.best : mostExtreme(a.best, b.best)
        return {
          ...monoidReportCounts.concat(a, b),
          ...(near !== undefined && { near }),
          ...(far !== undefined && { far }),
          ...(possibleFar !== undefined && { possibleFar }),
          ...(best !== undefined && { best }),
          bests: a.bests + b.bests,
          hedged: a.hedged + b.hedged,
        }
      },
    },
    boundsOf: (state) => {
      if (!isToldAtAll(state)) return undefined
      const near = state.near ?? openNear
      const far = (state.reported > 0 ? state.far : state.possibleFar) ?? openFar
      const best = isBestOfAll(state, state.bests) ? state.best : undefined
      return least ? { min: near, best, max: far } : { min: far, best, max: near }
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
export const ranged = (figure: {
  readonly min: number
  readonly best?: number
  readonly max?: number
  readonly approximate?: true
}): Ranged => ({ ...figure, max: figure.max ?? Number.POSITIVE_INFINITY })
