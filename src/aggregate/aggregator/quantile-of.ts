/**
 * Quantiles of figures, the median among them. The state grows with the number of different amounts, and the bounds are tight.
 *
 * Between two amounts the quantile is taken in proportion, as most programs do (type 7 of Hyndman and Fan): the median of
 * two amounts is halfway between them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import type { Repeated } from './amounts.js'
import { quantileIn, rankingOf } from './ranking.js'
import type { ReportedFigure } from './report-counts.js'
import { spread } from './spread.js'
import type { SpreadState } from './spread-state.js'

/**
 * The numbers of possible amounts that have to be tried, the most drawing amounts first. Of equal amounts, the first may draw
 * the quantile anywhere; each further one then draws it towards the amount itself, and never past it. So the furthest
 * quantile has none, one or all of them.
 */
function* turningPoints(drawing: readonly Repeated[]): Generator<number> {
  let taken = 0
  yield taken
  for (const { times } of drawing) {
    yield taken + 1
    taken += times
    yield taken
  }
}

/**
 * A quantile of the figures that were reported: 0.5 is the median, 0 the least, 1 the greatest. Undefined: the record did
 * not report it. A record that may belong is counted where it lowers the least quantile or raises the greatest one.
 *
 * @throws RangeError when the quantile is not from 0 to 1.
 * @example
 * aggregate(quantileOf(0.5))([exactly(1), between(2, 4), atLeast(9)]) // => { min: 2, max: 4, reported: 3, unreported: 0 }
 *
 * @category aggregates
 */
export const quantileOf = (q: number): Aggregator<Quantity | undefined, SpreadState, ReportedFigure> => {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`A quantile is a number from 0 to 1, and this is ${q}. The median is 0.5.`)
  return spread({
    least: (certain, possible) => {
      const ranking = rankingOf(certain, possible)
      let found = Number.POSITIVE_INFINITY
      for (const taken of turningPoints(possible))
        if (ranking.certain + taken > 0) found = Math.min(found, quantileIn(ranking, q, 0, taken))
      return found
    },
    most: (certain, possible) => {
      const ranking = rankingOf(certain, possible)
      const all = ranking.possible
      let found = Number.NEGATIVE_INFINITY
      for (const taken of turningPoints([...possible].reverse()))
        if (ranking.certain + taken > 0) found = Math.max(found, quantileIn(ranking, q, all - taken, all))
      return found
    },
  })
}
