/** A dataset in which every incident holds what its accounts allow together. */
import { indexDataset } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { IncidentId } from '../schema/id.js'
import { defaultResolutionPolicy, type ResolutionPolicy } from './policy.js'
import type { Resolution } from './resolution.js'
import { resolve } from './resolve.js'
import { knownPolicy } from './rules/known-policy.js'
import { withAccounts } from './with-accounts.js'

/**
 * What resolving a dataset gives.
 *
 * @category resolution
 */
export interface ResolvedDataset {
  /** The dataset with its incidents as their accounts tell them. All other records are as they were. */
  readonly dataset: Dataset
  /** How each incident that has accounts came to be, in the order of the dataset. Its `incident` is the one in the dataset. */
  readonly resolutions: readonly Resolution[]
}

/**
 * Gives every incident that has accounts what they allow together, by {@link resolve}. Fields that no account tells stay as the
 * record has them, and so do incidents without accounts. Doing it twice is doing it once.
 *
 * @throws TypeError when a rule of the policy is none.
 * @example
 * const { dataset, resolutions } = resolveDataset({
 *   sitrep: 1,
 *   incidents: [{ id: 'test:1', name: 'An attack' }, { id: 'test:2' }],
 *   accounts: [
 *     { id: 'test:a1', report: 'test:r1', incidents: ['test:1'], harm: { killed: { total: exactly(2) } } },
 *     { id: 'test:a2', report: 'test:r2', incidents: ['test:1'], harm: { killed: { total: between(3, 4) } } },
 *   ],
 * })
 * dataset.incidents?.[0]?.harm?.killed?.total // => { min: 2, max: 4 }
 * dataset.incidents?.[0]?.name // => 'An attack'
 * resolutions.map(({ disputes }) => disputes.map(({ path }) => path)) // => [[['harm', 'killed', 'total']]]
 *
 * @category resolution
 */
export const resolveDataset = (dataset: Dataset, policy: ResolutionPolicy = defaultResolutionPolicy): ResolvedDataset => {
  const known = knownPolicy(policy)
  const { accountsOf } = indexDataset(dataset)
  const { incidents, reports, sites } = dataset
  const resolutions = new Map<IncidentId, Resolution>()
  const resolved = incidents?.map((record) => {
    const accounts = accountsOf(record.id)
    if (accounts.length === 0) return record
    const resolution = resolve(accounts, known, { incident: record.id, ...(reports && { reports }), ...(sites && { sites }) })
    const incident = withAccounts(record, resolution)
    if (!resolutions.has(record.id)) resolutions.set(record.id, { ...resolution, incident })
    return incident
  })
  return {
    dataset: resolutions.size === 0 || resolved === undefined ? dataset : { ...dataset, incidents: resolved },
    resolutions: [...resolutions.values()],
  }
}
