/**
 * Takes incidents back that their feed withdrew.
 *
 * Laws: withdrawing nothing changes nothing; withdrawing twice is withdrawing once; nothing refers to what was taken out; every
 * record of before is in the dataset, or in `removed`, or in `changed`; a record that names no withdrawn incident stays as it is.
 */
import type { Account } from '../schema/account.js'
import type { Attribution } from '../schema/attribution.js'
import type { Dataset, Fragment } from '../schema/dataset.js'
import type { IncidentId } from '../schema/id.js'
import type { Link } from '../schema/link.js'
import type { Subject } from '../schema/subject.js'

/**
 * What withdrawing gives.
 *
 * @category datasets
 */
export interface WithdrawnDataset {
  /** The records that stay. */
  readonly dataset: Dataset
  /** The incidents that were taken out, and the statements, links and accounts about nothing else. */
  readonly removed: Fragment
  /** Records that are about other things too, as they were before. In the dataset they name what is left. */
  readonly changed: Fragment
  /** The incidents that were to be taken out and are not there. */
  readonly absent: readonly IncidentId[]
}

/**
 * Takes incidents out of a dataset, with the attributions, links and accounts that are about nothing else. Give it the
 * `withdrawn` of a feed's dataset, such as ACLED's list of deleted events.
 *
 * A statement on several incidents goes on to name the others. An account of several incidents does so without its figures
 * (`harm` and `weapons`): they held for all of them together, and nobody said them of those that are left.
 *
 * @example
 * const taken = [{ incident: 'test:1' }, { incident: 'test:3' }]
 * const { dataset: rest, absent } = withdraw(taken)({ sitrep: 1, incidents: [{ id: 'test:1' }, { id: 'test:2' }] })
 * rest // => { sitrep: 1, incidents: [{ id: 'test:2' }] }
 * absent // => ['test:3']
 *
 * @category datasets
 */
export const withdraw = (withdrawals: Iterable<{ readonly incident: IncidentId }>): ((dataset: Dataset) => WithdrawnDataset) => {
  const gone = new Set<string>()
  for (const { incident } of withdrawals) gone.add(incident)
  return (dataset) => {
    const there = new Set<string>()
    for (const { id } of dataset.incidents ?? []) if (gone.has(id)) there.add(id)
    const absent = [...gone].filter((id) => !there.has(id))
    if (there.size === 0) return { dataset, removed: {}, changed: {}, absent }

    const incidents = sift(dataset.incidents, (incident) => (there.has(incident.id) ? undefined : incident))
    const links = sift(dataset.links, (link) => keptLink(link, there))
    const attributions = sift(dataset.attributions, (attribution) => keptAttribution(attribution, there))
    const accounts = siftAccounts(dataset.accounts, there)
    return {
      dataset: { ...dataset, ...named({ incidents, links, attributions, accounts }, 'kept') },
      removed: named({ incidents, links, attributions, accounts }, 'removed'),
      changed: named({ attributions, accounts }, 'changed'),
      absent,
    }
  }
}

/** The records of a list, sorted by what becomes of them. */
interface Sifted<R> {
  readonly kept: readonly R[]
  readonly removed: readonly R[]
  /** Those that are kept in part, as they were. */
  readonly changed: readonly R[]
}

/** `keep` gives what is left of a record, undefined when nothing is. */
const sift = <R>(records: readonly R[] | undefined, keep: (record: R) => R | undefined): Sifted<R> | undefined => {
  if (records === undefined) return undefined
  const kept: R[] = []
  const removed: R[] = []
  const changed: R[] = []
  for (const record of records) {
    const left = keep(record)
    if (left === undefined) removed.push(record)
    else {
      kept.push(left)
      if (left !== record) changed.push(record)
    }
  }
  return { kept, removed, changed }
}

type SiftedLists = {
  readonly [L in 'incidents' | 'links' | 'attributions' | 'accounts']?: Sifted<NonNullable<Fragment[L]>[number]> | undefined
}

/**
 * One part of each list as a fragment. A list that the dataset has stays there though it is empty: without it, nothing would be
 * known of what it lists.
 */
const named = (lists: SiftedLists, part: keyof Sifted<unknown>): Fragment =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([list, sifted]) =>
      sifted === undefined || (part !== 'kept' && sifted[part].length === 0) ? [] : [[list, sifted[part]]],
    ),
  )

const isGone = ({ type, id }: Subject, gone: ReadonlySet<string>): boolean => type === 'incident' && gone.has(id)

const keptLink = (link: Link, gone: ReadonlySet<string>): Link | undefined =>
  isGone(link.from, gone) || isGone(link.to, gone) ? undefined : link

const keptAttribution = (attribution: Attribution, gone: ReadonlySet<string>): Attribution | undefined => {
  const about = attribution.about.filter((subject) => !isGone(subject, gone))
  if (about.length === attribution.about.length) return attribution
  return about.length === 0 ? undefined : { ...attribution, about }
}

const keptAccount = (account: Account, gone: ReadonlySet<string>): Account | undefined => {
  const incidents = account.incidents.filter((id) => !gone.has(id))
  if (incidents.length === account.incidents.length) return account
  if (incidents.length === 0) return undefined
  const { harm: _, weapons: __, ...rest } = account
  return { ...rest, incidents }
}

/** Accounts refer to each other: one that took the place of an account that is gone takes nobody's place. */
const siftAccounts = (accounts: readonly Account[] | undefined, gone: ReadonlySet<string>): Sifted<Account> | undefined => {
  const ids = new Set(accounts?.filter((account) => keptAccount(account, gone) === undefined).map(({ id }) => id))
  return sift(accounts, (account) => {
    const kept = keptAccount(account, gone)
    if (kept?.supersedes === undefined || !ids.has(kept.supersedes)) return kept
    const { supersedes: _, ...rest } = kept
    return rest
  })
}
