/**
 * Groups that are filled one by one.
 *
 * @internal
 */

/** Adds one to its group, which begins with the first. */
export const addToGroup = <T>(groups: Map<string, T[]>, key: string, one: T): void => {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [one])
  else group.push(one)
}
