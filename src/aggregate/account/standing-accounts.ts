/**
 * Which accounts stand: those that nobody took back, and whose place no other one took.
 *
 * @internal
 */
import type { Account } from '../../schema/account.js'

/** Accounts, sorted by whether they stand. */
export interface SortedAccounts {
  readonly standing: readonly Account[]
  /** A later account that stands took their place. */
  readonly superseded: readonly Account[]
  /** Their authors took them back. What they had taken the place of stands again. */
  readonly retracted: readonly Account[]
}

/** Sorts accounts by whether they stand. Each is in one of the lists. */
export const sortAccounts = (accounts: readonly Account[]): SortedAccounts => {
  const retracted = accounts.filter((account) => account.retracted !== undefined)
  const others = accounts.filter((account) => account.retracted === undefined)
  const replaced = new Set(others.flatMap(({ supersedes }) => (supersedes === undefined ? [] : [supersedes])))
  return {
    standing: others.filter(({ id }) => !replaced.has(id)),
    superseded: others.filter(({ id }) => replaced.has(id)),
    retracted,
  }
}
