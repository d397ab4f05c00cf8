/** The sites that were attacked most often. */
import type { SiteId } from '../../../schema/id.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Source } from '../../../table/table.js'
import { countRecords } from '../../aggregator/count-records.js'
import { checkedRows, leadersOf } from '../interval-order.js'
import type { QuestionOptions } from '../question-options.js'
import { attackCounts, attacksIn, sitesIn } from './attacks.js'

/**
 * One of the sites that were attacked most often.
 *
 * @category questions
 */
export interface AttackedSite {
  readonly site: SiteId
  /** How often it was attacked, the sites inside it included: what {@link timesAttacked} gives. */
  readonly attacks: Quantity
  /** Whether it is among so many for certain, or may be. */
  readonly top: 'certain' | 'possible'
}

/**
 * The `n` sites that were attacked most often, of those that the dataset describes or an attack names. Attacks on a site inside
 * another one count for both. More than `n` can have a row, since bounds that overlap leave it open which of two was attacked more
 * often; `top` tells those that are among the first `n` for certain.
 *
 * Many sources tell no targets, and so leave open that an attack was aimed at any site. `absent: 'no'` ranks by what is told.
 *
 * @throws RangeError when `n` is not a whole number from 1, or `during` is no time.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }, { id: 'test:embassy' }],
 *   incidents: [
 *     { id: 'test:1', kind: 'attack', where: { site: 'test:camp' }, targets: [] },
 *     { id: 'test:2', kind: 'attack', where: { site: 'test:camp' }, targets: [] },
 *     { id: 'test:3', kind: 'attack', where: { site: 'test:embassy' }, targets: [] },
 *   ],
 * }
 * mostAttackedSites(2)(dataset).map(({ site, attacks, top }) => [site, attacks.min, top])
 * // => [['test:airport', 2, 'certain'], ['test:camp', 2, 'certain']]
 *
 * @category questions
 */
export const mostAttackedSites = (n: number, options: QuestionOptions = {}): ((source: Source) => readonly AttackedSite[]) => {
  const leaders = leadersOf(checkedRows('mostAttackedSites', n))
  const attacks = attacksIn(options)
  const { absent = 'maybe', certain } = options
  return (source) => {
    const found = attacks(source)
    const countOf = attackCounts(found, absent)
    const contenders = sitesIn(found).map((subject) => {
      const count = countOf(subject)
      const amount = countRecords.present(certain === true ? { ...count, possible: 0 } : count)
      return { subject, amount, belongs: 'yes' as const }
    })
    return leaders(contenders).map(({ subject, amount, top }) => ({ site: subject, attacks: amount, top }))
  }
}
