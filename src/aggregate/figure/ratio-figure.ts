/**
 * A part divided by the whole that includes it.
 *
 * @internal
 */
import type { Incident } from '../../schema/incident.js'
import { quantityAt } from '../../table/quantity-path.js'
import type { Fate } from '../../value/launched-share.js'
import type { Aggregator } from '../aggregator/aggregator.js'
import { ledgerEnds } from '../aggregator/ledger-ends.js'
import { ratioEnds } from '../aggregator/ratio-ends.js'
import type { ReportedFigure } from '../aggregator/report-counts.js'
import { type ShareEnds, type SharePair, share } from '../aggregator/share.js'
import type { ShareState } from '../aggregator/share-state.js'
import { aggregated } from './aggregated.js'
import type { FigureOf } from './figure-kind.js'

type RatioFigure = FigureOf<'ratio'>

/** The fate whose share of all launched is asked for. It is worked out from whole ledgers, whose figures depend on each other. */
const fateOf = ({ part, whole }: RatioFigure): Fate | undefined => {
  if (whole !== 'weapons.launched') return undefined
  const field = part.slice('weapons.'.length)
  return field === 'intercepted' || field === 'failed' || field === 'impacted' || field === 'hit' ? field : undefined
}

const addPairs = (a: SharePair, b: SharePair): SharePair => ({ part: a.part + b.part, whole: a.whole + b.whole })

const addEnds = (a: ShareEnds, b: ShareEnds): ShareEnds => ({
  least: addPairs(a.least, b.least),
  greatest: addPairs(a.greatest, b.greatest),
  best: a.best && b.best && addPairs(a.best, b.best),
  approximate: a.approximate === true || b.approximate === true,
})

/** What all weapons of an incident add together: the incident belongs with all of them, or with none. */
const endsOf = (figure: RatioFigure): ((incident: Incident) => ShareEnds | undefined) => {
  const fate = fateOf(figure)
  if (fate !== undefined) {
    const ends = ledgerEnds(fate)
    return ({ weapons }) =>
      weapons?.map(ends).reduce((sum, one) => (sum === undefined ? one : one === undefined ? sum : addEnds(sum, one)), undefined)
  }
  const [part, whole] = [quantityAt(figure.part), quantityAt(figure.whole)]
  return (incident) => ratioEnds({ part: part(incident), whole: whole(incident) })
}

export const ratioFigure = /* @__PURE__ */ aggregated(
  (figure: RatioFigure): Aggregator<Incident, ShareState, ReportedFigure> => share(endsOf(figure)),
  (_, { table }) =>
    (row) =>
      table.incidents[row] as Incident,
)
