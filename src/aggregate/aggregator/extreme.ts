/**
 * The least or the greatest of figures of which each lies between two ends.
 *
 * Of the least, say: it can be as low as the low end of any record that may belong. It is no higher than the high end of
 * each record that belongs for certain; when none does, it may be that of any one record alone.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Membership } from './aggregator.js'
import { monoidReportCounts, type ReportCounts, reportCounts } from './report-counts.js'

/**
 * An end of a range: `null` is without bound, absent is of no record.
 *
 * @category aggregates
 */
export type End = number | null

/**
 * The least or the greatest of figures, while it is being found. `near` is the end that the extreme is drawn to: the low one
 * of the least, the high one of the greatest.
 *
 * @category aggregates
 */
export interface ExtremeState extends ReportCounts {
  /** The most extreme near end of any record. */
  readonly near?: End
  /** The most extreme far end of the records that belong for certain. */
  readonly far?: End
  /** The least extreme far end of the records that may belong. */
  readonly possibleFar?: End
  /** The most extreme best figure. */
  readonly best?: number
  /** How many figures have a best figure. */
  readonly bests: number
  /** How many figures are hedged. */
  readonly hedged: number
}

/**
 * One figure: its least and its most, infinite where nothing bounds it.
 *
 * @internal
 */
export interface Ranged {
  readonly min: number
  readonly max: number
  readonly best?: number | undefined
  readonly approximate?: true | undefined
}

/**
 * The bounds of an extreme, infinite where nothing bounds it.
 *
 * @internal
 */
export interface Extreme {
  readonly of: (figure: Ranged | undefined, belongs: Membership) => ExtremeState
  readonly monoid: Monoid<ExtremeState>
  /** Undefined while nobody reported. */
  readonly boundsOf: (
    state: ExtremeState,
  ) => { readonly min: number; readonly max: number; readonly best?: number | undefined } | undefined
}

const none: ExtremeState = { ...monoidReportCounts.empty, bests: 0, hedged: 0 }

const endOf = (amount: number): End => (Number.isFinite(amount) ? amount : null)

/** `least` finds the least, otherwise the greatest. */
const extreme = (least: boolean): Extreme => {
  const inward = least ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  /** The more extreme of two. */
  const outer = least ? Math.min : Math.max
  const inner = least ? Math.max : Math.min
  /** Joins ends where there are two of them; `open` is what `null` stands for. */
  const join = (pick: (a: number, b: number) => number, a: End | undefined, b: End | undefined, open: number): End | undefined =>
    a === undefined ? b : b === undefined ? a : endOf(pick(a ?? open, b ?? open))
  return {
    of: (figure, belongs) => {
      const counts = reportCounts(figure !== undefined, belongs)
      if (figure === undefined) return { ...none, ...counts }
      const near = endOf(least ? figure.min : figure.max)
      const far = endOf(least ? figure.max : figure.min)
      return {
        ...counts,
        near,
        [belongs === 'yes' ? 'far' : 'possibleFar']: far,
        ...(figure.best !== undefined && { best: figure.best }),
        bests: figure.best === undefined ? 0 : 1,
        hedged: figure.approximate ? 1 : 0,
      }
    },
    monoid: {
      empty: none,
      concat: (a, b) => {
        const near = join(outer, a.near, b.near, -inward)
        const far = join(outer, a.far, b.far, inward)
        const possibleFar = join(inner, a.possibleFar, b.possibleFar, inward)
        const best = a.best === undefined ? b.best : b.best === undefined ? a.best : outer(a.best, b.best)
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
    boundsOf: ({ near, far, possibleFar, best, bests, reported, possiblyReported }) => {
      if (near === undefined) return undefined
      const told = far === undefined ? possibleFar : far
      const nearBound = near ?? -inward
      const farBound = told ?? inward
      return {
        min: least ? nearBound : farBound,
        max: least ? farBound : nearBound,
        ...(possiblyReported === 0 && bests === reported && { best }),
      }
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
export const ranged = (
  figure: { readonly min: number; readonly max?: number; readonly best?: number; readonly approximate?: true } | undefined,
): Ranged | undefined => figure && { ...figure, max: figure.max ?? Number.POSITIVE_INFINITY }
