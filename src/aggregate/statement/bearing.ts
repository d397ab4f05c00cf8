/**
 * The statements that bear on an incident: those about itself, and those on such incidents in general.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Extent } from '../../schema/extent.js'
import type { IncidentId } from '../../schema/id.js'
import { and, or } from '../../value/truth.js'
import type { BearingStatement } from './attribution-status.js'
import { type Standing, standingAsOf, wasNotTakenBack } from './standing.js'

/**
 * Makes the question ready. A statement is about the incident itself when it names it and is not meant generically. One on a
 * series bears on the incident when a link judges the incident to be part of that series; nobody's scope decides that here.
 */
export const statementsOn = (
  index: DatasetIndex,
  asOf: Extent | undefined,
): ((id: IncidentId) => readonly BearingStatement[]) => {
  const standing = standingAsOf(index, asOf)
  const held = wasNotTakenBack(asOf)
  return (id) => {
    const found = new Map<Attribution, Pick<BearingStatement, 'bearing'> & Standing>()
    for (const statement of index.attributionsOf(id))
      found.set(statement, { bearing: statement.generic === true ? 'general' : 'own', ...standing(statement) })
    for (const { kind, to, retracted } of index.linksOf(id)) {
      if (kind !== 'part-of' || to.type !== 'series') continue
      const isPart = held(retracted)
      for (const statement of index.attributionsOfSeries(to.id)) {
        const before = found.get(statement)
        const { counts, why } = standing(statement)
        const part =
          isPart === 'yes'
            ? ''
            : isPart === 'no'
              ? ' The incident was not judged to be part of the series any more.'
              : ' It is not told whether the incident was still judged to be part of the series then.'
        const now = { bearing: 'general' as const, counts: and(counts, isPart), why: `${why}${part}` }
        // It may be about the incident too, or about several series. What counts most is the one.
        if (before === undefined || or(before.counts, now.counts) !== before.counts) found.set(statement, now)
      }
    }
    return [...found].map(([attribution, { bearing, counts, why }]) => ({ attribution, bearing, counts, why }))
  }
}
