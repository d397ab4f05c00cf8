/**
 * Ids, or the numbers of rows, that pairs connect, directly or by way of others.
 *
 * @internal
 */

/** Tells the first id (texts by code units) of all that an id is connected with. One that is in no pair is its own. */
export const connectedIds = <Id extends string | number>(pairs: Iterable<readonly [Id, Id]>): ((id: Id) => Id) => {
  const towards = new Map<Id, Id>()
  const firstOf = (id: Id): Id => {
    let first = id
    for (let next = towards.get(first); next !== undefined; next = towards.get(first)) first = next
    // The way is short the next time.
    for (let step = id; step !== first; ) {
      const next = towards.get(step) ?? first
      towards.set(step, first)
      step = next
    }
    return first
  }
  for (const [a, b] of pairs) {
    const [one, other] = [firstOf(a), firstOf(b)]
    if (one !== other) towards.set(one < other ? other : one, one < other ? one : other)
  }
  return firstOf
}
