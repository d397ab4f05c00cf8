/** One incident from what several reports tell of it. */
import { sortAccounts } from '../aggregate/account/standing-accounts.js'
import { inCanonicalOrder } from '../dataset/canonical-json.js'
import type { Account } from '../schema/account.js'
import type { IncidentId } from '../schema/id.js'
import { defaultResolutionPolicy, type ResolutionPolicy } from './policy.js'
import type { Resolution, ResolutionOptions } from './resolution.js'
import { resolveTestimonies } from './resolve-testimonies.js'
import { knownPolicy } from './rules/known-policy.js'
import { testimonyOfAccount } from './testimony.js'

/** The one incident that all accounts tell of. */
const sharedIncident = (accounts: readonly Account[]): IncidentId => {
  const [first, ...others] = accounts
  const [id, ...more] = new Set(first?.incidents.filter((one) => others.every(({ incidents }) => incidents.includes(one))))
  if (id === undefined)
    throw new TypeError('The accounts tell of different incidents. Say which one is asked for: { incident: "…" }.')
  if (more.length > 0)
    throw new TypeError(`All accounts tell of ${[id, ...more].join(' and ')}. Say which one is asked for: { incident: "${id}" }.`)
  return id
}

/**
 * One incident from accounts of it, with everything that was told of each field, what is in dispute, and which value was taken by
 * which rule. The incident holds what the accounts allow together: the finer of two values that differ in precision alone, the
 * narrowest value that holds both where they cannot both be right. Nothing is averaged and nothing is filled in.
 *
 * An account of several incidents bounds no single one of them from below: its figures are at most so many here, and damage that
 * it tells of may be at another one. Accounts that were superseded or retracted have no part in it, and are named.
 *
 * The order of accounts and reports plays no role.
 *
 * @throws TypeError when there is no account of the incident, when the accounts are of several and `options.incident` does not say
 * which, or when a rule of the policy is none.
 * @example
 * const accounts: readonly Account[] = [
 *   { id: 'test:a1', report: 'test:r1', incidents: ['test:1'], when: clockTime('00:15'), harm: { killed: { total: exactly(2) } } },
 *   { id: 'test:a2', report: 'test:r2', incidents: ['test:1'], when: moment('2021-06-06T12:30'), harm: { killed: { total: atLeast(1) } } },
 * ]
 * const { incident, disputes } = resolve(accounts)
 * incident.when // => { start: '2021-06-06T00:15', end: '2021-06-06T12:30' }
 * incident.harm?.killed?.total // => { min: 2, best: 2, max: 2 }
 * disputes.map(({ path, rule }) => [path, rule]) // => [[['when', 'clock'], 'hull']]
 * disputes[0]?.explanations?.map(({ value }) => value.start) // => ['2021-06-06T00:30']
 *
 * const reports: readonly Report[] = [{ id: 'test:r1', kind: 'official' }, { id: 'test:r2', kind: 'news' }]
 * resolve(accounts, { when: 'official-first' }, { reports }).incident.when // => { clock: { start: '00:15', end: '00:15' } }
 *
 * @category resolution
 */
export const resolve = (
  accounts: readonly Account[],
  policy: ResolutionPolicy = defaultResolutionPolicy,
  options: ResolutionOptions = {},
): Resolution => {
  const known = knownPolicy(policy)
  if (accounts.length === 0) throw new TypeError('There is no account to resolve.')
  const incident = options.incident ?? sharedIncident(accounts)
  const about = inCanonicalOrder(accounts.filter(({ incidents }) => incidents.includes(incident)))
  if (about.length === 0) throw new TypeError(`No account tells of "${incident}".`)
  const { standing, superseded, retracted } = sortAccounts(about)
  const resolved = resolveTestimonies(incident, standing.map(testimonyOfAccount(incident)), known, options)
  const reports = [...new Set(standing.map(({ report }) => report))].sort()
  return {
    incident: { ...resolved.incident, ...(reports.length > 0 && { reports }) },
    fields: resolved.fields,
    disputes: resolved.fields.filter(({ disputed }) => disputed !== 'no'),
    superseded: superseded.map(({ id }) => id),
    retracted: retracted.map(({ id }) => id),
  }
}
