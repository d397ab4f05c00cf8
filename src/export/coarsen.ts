/**
 * Coarsening before publication: an incident or a dataset that tells less, so that it does not put people in danger.
 *
 * Laws: what the result says was said before (a question that it answers with yes or no has the same answer of what was given; questions
 * for ids and for what is reported at all aside); coarsening again changes nothing; a policy that keeps all changes nothing; the result
 * is valid where the input was, and nothing in it dangles; every difference is told.
 */
import type { Actor } from '../schema/actor.js'
import type { Dataset, RecordList } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { CoarsenPolicy } from './coarsen-policy.js'
import type { Coarsened, CoarsenedDataset, Dropped } from './coarsened.js'
import { checkedPolicy } from './coarsening/checked-policy.js'
import { numberIds } from './coarsening/number-ids.js'
import { datasetRule, recordRules } from './coarsening/record-rules.js'
import type { Pass } from './coarsening/rule.js'

/** Whether an actor is published: it is of a kind that is kept, and so is all that it is a part of. */
const publishedActors = (
  actors: readonly Actor[] | undefined,
  { actors: kept = [] }: CoarsenPolicy,
): ((id: string) => boolean) => {
  if (kept === 'keep') return () => true
  const isKept = ({ kind }: Actor): boolean => kind !== undefined && kept.includes(kind)
  const parents = new Map<string, string | undefined>()
  for (const actor of actors ?? []) if (isKept(actor)) parents.set(actor.id, actor.parent)
  for (const actor of actors ?? []) if (!isKept(actor)) parents.delete(actor.id)
  return (id) => {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (!parents.has(at)) return false
      seen.add(at)
    }
    return true
  }
}

const passOf = (policy: CoarsenPolicy, actors: readonly Actor[] | undefined): Pass => {
  const isPublished = publishedActors(actors, policy)
  const isKept: { readonly [List in RecordList]?: (id: string) => boolean } = {
    sites: () => policy.place === 'keep',
    actors: isPublished,
    reports: () => policy.keep?.includes('reports') ?? false,
  }
  return { policy, refer: (list, id) => ((isKept[list]?.(id) ?? true) ? id : undefined), sorts: false, path: [], dropped: [] }
}

const renumbered: Dropped = { path: [], what: 'renumbered' }

/**
 * An incident that tells no more than the policy allows, and all that was left out or made coarser.
 *
 * Of an incident alone nobody knows what kind its actors are, so that none is kept unless the policy keeps all. New ids are given
 * from 1 in each call: take {@link coarsenDataset} for several incidents.
 *
 * @throws RangeError when the policy is none (a typing error in it would publish what it was to hide), or the incident has no id.
 * @example
 * const incident: Incident = {
 *   id: 'press:1',
 *   kind: 'attack',
 *   when: { start: '2021-06-06T12:30', end: '2021-06-06T12:30', zone: 'Asia/Baghdad' },
 *   where: { country: 'IRQ', admin1: 'Baghdad', point: { lat: 33.26, lon: 44.23 } },
 *   text: 'The witness lives opposite.',
 * }
 * const { incident: published, dropped } = coarsen(incident, { place: 'admin1', time: 'month', ids: 'keep' })
 * published.when // => { start: '2021-06-01', end: '2021-06-30' }
 * published.where // => { country: 'IRQ', admin1: 'Baghdad', redacted: true }
 * Object.keys(published) // => ['id', 'kind', 'when', 'where']
 * dropped.map(({ path, what }) => `${path.join('.')} ${what}`)
 * // => ['when.zone removed', 'when.start coarsened', 'when.end coarsened', 'where.point removed', 'where.redacted marked', 'text removed']
 *
 * @category publishing
 */
export const coarsen = (incident: Incident, policy: CoarsenPolicy): Coarsened => {
  const pass = passOf(checkedPolicy(policy), undefined)
  const left = recordRules.incidents(incident, pass) as Incident | undefined
  if (left === undefined) throw new RangeError('An incident with an id is needed here.')
  const [numbered = left] = policy.ids === 'keep' ? [] : (numberIds({ sitrep: 1, incidents: [left] }).incidents ?? [])
  return { incident: numbered, dropped: numbered === left ? pass.dropped : [...pass.dropped, renumbered] }
}

/**
 * A dataset that tells no more than the policy allows, and all that was left out or made coarser. No id in it dangles: what refers to a
 * record that is not published is left out too.
 *
 * @throws RangeError when the policy is none: a typing error in it would publish what it was to hide.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   incidents: [{ id: 'press:7', where: { site: 'press:clinic', country: 'IRQ' }, participants: [{ actor: 'press:nurse' }] }],
 *   sites: [{ id: 'press:clinic', point: { lat: 33.26, lon: 44.23 } }],
 *   actors: [{ id: 'press:nurse', kind: 'individual' }],
 * }
 * coarsenDataset(dataset, publicPolicy).dataset
 * // => { sitrep: 1, incidents: [{ id: 'published:incident/1', where: { country: 'IRQ', redacted: true } }] }
 *
 * @category publishing
 */
export const coarsenDataset = (dataset: Dataset, policy: CoarsenPolicy): CoarsenedDataset => {
  const pass = passOf(checkedPolicy(policy), dataset.actors)
  const left = (datasetRule(dataset, pass) ?? { sitrep: 1 }) as Dataset
  const numbered = policy.ids === 'keep' ? left : numberIds(left)
  return { dataset: numbered, dropped: numbered === left ? pass.dropped : [...pass.dropped, renumbered] }
}
