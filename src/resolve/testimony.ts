/**
 * What one account, or one record of an incident, says of an incident.
 *
 * @internal
 */
import type { Account } from '../schema/account.js'
import type { AccountId, IncidentId, ReportId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Told } from './resolution.js'

/** A list names all there is: it is whole. A list as it is told may leave some out; one that is said to be incomplete does. */
export type Wholeness = 'whole' | 'told' | 'incomplete'

/** What one account, or one record, says of an incident. */
export interface Testimony {
  readonly by: AccountId | IncidentId
  readonly reports: readonly ReportId[]
  readonly togetherWith: readonly IncidentId[]
  readonly says: Pick<Account, 'kind' | 'outcome' | 'status' | 'when' | 'where' | 'weapons' | 'harm'>
  /** Whether its list of weapons is whole. */
  readonly weapons: Wholeness
}

/** What an account says of one of its incidents. */
export const testimonyOfAccount =
  (incident: IncidentId) =>
  (account: Account): Testimony => ({
    by: account.id,
    reports: [account.report],
    togetherWith: [...new Set(account.incidents)].filter((other) => other !== incident).sort(),
    says: account,
    weapons: 'told',
  })

/** What a record of an incident says. */
export const testimonyOfRecord = (incident: Incident): Testimony => ({
  by: incident.id,
  reports: [...new Set(incident.reports)].sort(),
  togetherWith: [],
  says: incident,
  weapons: incident.incomplete?.includes('weapons') ? 'incomplete' : 'whole',
})

/** A value as this testimony tells it. */
export const toldBy = <V>({ by, reports, togetherWith }: Omit<Testimony, 'says' | 'weapons'>, value: V): Told<V> => ({
  value,
  by,
  reports,
  ...(togetherWith.length > 0 && { togetherWith }),
})

/** What each of them tells of one field, where it does. */
export const tell = <V>(
  testimonies: readonly Testimony[],
  read: (says: Testimony['says']) => V | undefined,
): readonly Told<V>[] =>
  testimonies.flatMap((testimony) => {
    const value = read(testimony.says)
    return value === undefined ? [] : [toldBy(testimony, value)]
  })
