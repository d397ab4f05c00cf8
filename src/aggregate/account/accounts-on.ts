/**
 * What each report says of one incident, field by field, and whether the reports can all be right. Nothing is chosen and
 * nothing is averaged.
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { toIndex } from '../../query/to-index.js'
import type { Account } from '../../schema/account.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { Casualties } from '../../schema/harm.js'
import type { AccountId, IncidentId, ReportId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Place } from '../../schema/place.js'
import type { Truth } from '../../schema/truth.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../../schema/vocabulary/inquiry-status.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import {
  type Conflict,
  casualtyConflict,
  conflictAmong,
  damageConflict,
  outcomeConflict,
  placeConflict,
  timeConflict,
  wordsConflict,
} from './account-conflict.js'
import { sortAccounts } from './standing-accounts.js'
import { twelveHourReadings } from './twelve-hour-reading.js'

/**
 * The fields that accounts tell, and what they tell of each.
 *
 * @category statements
 */
export interface AccountFields {
  readonly kind: IncidentKind
  readonly outcome: Outcome
  readonly status: InquiryStatus
  readonly when: Extent
  readonly where: Place
  readonly weapons: readonly WeaponUse[]
  readonly killed: Casualties
  readonly injured: Casualties
  readonly abducted: Casualties
  readonly missing: Casualties
  readonly damage: Damage
}

/**
 * What one report tells of one field.
 *
 * @category statements
 */
export interface ToldValue<V> {
  readonly value: V
  readonly account: AccountId
  readonly report: ReportId
  /** The other incidents that it is told of together with this one. Of this one alone it is then only possible. */
  readonly togetherWith?: readonly IncidentId[]
  /** It was taken back, or a later account took its place. It stands here and does not count. */
  readonly withdrawn?: true
}

/**
 * Another reading of what a report tells, which would explain why it differs: a candidate, not a finding.
 *
 * @category statements
 */
export interface OtherReading {
  readonly account: AccountId
  readonly value: Extent
  /** The reason, in words. */
  readonly words: string
}

/**
 * What the reports tell of one field.
 *
 * @category statements
 */
export interface ToldField<V> {
  readonly told: readonly ToldValue<V>[]
  /** Whether two of them cannot both be right. Maybe: it depends on which incident was meant, or on how words are read. */
  readonly conflict: Truth
  /** Readings that would bring times together that are at odds. */
  readonly otherReadings?: readonly OtherReading[]
}

/**
 * What the reports tell of an incident, by field. A field of which none tells is absent.
 *
 * @category statements
 */
export type AccountsOn = { readonly [F in keyof AccountFields]?: ToldField<AccountFields[F]> }

const read = (account: Account): { readonly [F in keyof AccountFields]: AccountFields[F] | undefined } => ({
  kind: account.kind,
  outcome: account.outcome,
  status: account.status,
  when: account.when,
  where: account.where,
  weapons: account.weapons,
  killed: account.harm?.killed,
  injured: account.harm?.injured,
  abducted: account.harm?.abducted,
  missing: account.harm?.missing,
  damage: account.harm?.damage,
})

/**
 * What each report says of an incident, by field. Two values are in conflict when they cannot both be right; what a report
 * tells of several incidents together leaves that open, for it may hold of another one. An incident without accounts has none
 * of these.
 *
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   accounts: [
 *     { id: 'test:a1', report: 'test:r1', incidents: ['test:1'], when: clockTime('00:15'), harm: { damage: 'none' } },
 *     { id: 'test:a2', report: 'test:r2', incidents: ['test:1'], when: moment('2021-06-06T12:30') },
 *     { id: 'test:a3', report: 'test:r2', incidents: ['test:1', 'test:2'], harm: { damage: 'some' } },
 *   ],
 * }
 * const { when, damage } = accountsOn(dataset)('test:1')
 * when?.conflict // => 'yes'
 * when?.otherReadings?.map(({ value }) => value.start) // => ['2021-06-06T00:30']
 * damage?.conflict // => 'maybe'
 * damage?.told.map(({ value, togetherWith }) => [value, togetherWith]) // => [['none', undefined], ['some', ['test:2']]]
 *
 * @category statements
 */
export const accountsOn = (dataset: Dataset | DatasetIndex): ((incident: Incident | IncidentId) => AccountsOn) => {
  const index = toIndex(dataset)
  const conflicts: { readonly [F in keyof AccountFields]: Conflict<AccountFields[F]> } = {
    kind: wordsConflict,
    outcome: outcomeConflict,
    status: wordsConflict,
    when: timeConflict,
    where: placeConflict(index),
    weapons: wordsConflict,
    killed: casualtyConflict,
    injured: casualtyConflict,
    abducted: casualtyConflict,
    missing: casualtyConflict,
    damage: damageConflict,
  }
  return (incident) => {
    const id = typeof incident === 'string' ? incident : incident.id
    const accounts = index.accountsOf(id)
    const standingAccounts = new Set(sortAccounts(accounts).standing)
    const values = accounts.map((account) => ({ account, told: read(account) }))
    const fieldOf = <F extends keyof AccountFields>(field: F): ToldField<AccountFields[F]> | undefined => {
      const told = values.flatMap(({ account, told: { [field]: value } }): readonly ToldValue<AccountFields[F]>[] => {
        if (value === undefined) return []
        const others = account.incidents.filter((other) => other !== id)
        return [
          {
            value,
            account: account.id,
            report: account.report,
            ...(others.length > 0 && { togetherWith: others }),
            ...(!standingAccounts.has(account) && { withdrawn: true as const }),
          },
        ]
      })
      if (told.length === 0) return undefined
      const standing = told
        .filter(({ withdrawn }) => withdrawn === undefined)
        .map(({ value, togetherWith }) => ({ value, others: togetherWith ?? [] }))
      return { told, conflict: conflictAmong(standing, conflicts[field]) }
    }
    const when = fieldOf('when')
    const standing = when?.told.filter(({ withdrawn }) => withdrawn === undefined) ?? []
    const otherReadings =
      when?.conflict === 'yes'
        ? twelveHourReadings(standing).map(({ told: { account }, ...reading }): OtherReading => ({ account, ...reading }))
        : []
    const fields = (Object.keys(conflicts) as (keyof AccountFields)[]).flatMap((field) => {
      const found = fieldOf(field)
      return found === undefined
        ? []
        : [[field, field === 'when' && otherReadings.length > 0 ? { ...found, otherReadings } : found] as const]
    })
    return Object.fromEntries(fields) as AccountsOn
  }
}
