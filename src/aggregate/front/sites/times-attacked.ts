/** How often a site was attacked. */
import type { SiteId } from '../../../schema/id.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Source } from '../../../table/table.js'
import { fold } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import type { QuestionOptions } from '../question-options.js'
import { attacksOn } from './attacks.js'

/**
 * How often a site was attacked, the sites inside it included. Each attack counts once: it was at the site, inside it, or aimed at
 * it. Near it, over it or on the way to it is open, and so is an attack that does not tell where it was, or what it was aimed at;
 * `absent: 'no'` leaves out what is not told. What was foiled before it began, or only threatened, is no attack on a site.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }, { id: 'test:embassy' }],
 *   incidents: [
 *     { id: 'test:1', kind: 'attack', where: { site: 'test:camp' }, targets: [{ site: 'test:camp' }] },
 *     { id: 'test:2', kind: 'attack', where: { site: 'test:airport', relation: 'near' }, targets: [] },
 *     { id: 'test:3', kind: 'attack', where: { site: 'test:embassy' }, targets: [] },
 *   ],
 * }
 * timesAttacked('test:airport')(dataset) // => { min: 1, max: 2 }
 * timesAttacked('test:embassy')(dataset) // => { min: 1, best: 1, max: 1 }
 *
 * @category questions
 */
export const timesAttacked = (site: SiteId, options: QuestionOptions = {}): ((source: Source) => Quantity) => {
  const attacks = attacksOn(site, options)
  const howMany = fold(countRecords)
  return (source) => howMany(attacks(source))
}
