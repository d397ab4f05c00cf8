/**
 * How values of one kind that several reports tell are set beside each other and put together.
 *
 * Laws: `contains` is an order (each value contains itself, and so on down), up to `equals`; what is contained says all that what
 * contains it says; `overlap` and `hull` do not look at the order of values; the hull contains every value; the overlap is
 * contained in both; a value that contains another one has that one as their overlap, and itself as their hull.
 *
 * @internal
 */

/** The join of values of one kind. */
export interface Join<V> {
  /** Whether two values say the same. Words of the source do not count. */
  readonly equals: (a: V, b: V) => boolean
  /** Whether the second says all that the first says, as finely or more finely: "some damage" contains "major damage". */
  readonly contains: (coarser: V, finer: V) => boolean
  /** What both allow. Undefined: there is nothing, or no value of this kind says it. */
  readonly overlap: (a: V, b: V) => V | undefined
  /** The narrowest value that contains all of these (one or more). Undefined: no value of this kind says it. */
  readonly hull: (values: readonly V[]) => V | undefined
}
