/**
 * How values of one kind that several reports tell are set beside each other and put together.
 *
 * Laws: `contains` is an order (each value contains itself, and what a contained value contains), and two values that contain each
 * other are equal. `overlap` and `hull` look neither at the order of values nor at one that comes twice. The hull contains every
 * value; every value contains the overlap. A value that all others are contained in is their hull, one that is contained in all
 * others is their overlap.
 *
 * Three exceptions. Labels at odds where both can be right (two best figures, two spellings of a name) are left out of an overlap,
 * which is then contained in what the values say beside them. Of two circles that meet, the narrower one stands for their
 * common part, which no circle is. A time of day without a date has, in a hull with dated times, their days.
 *
 * @internal
 */

/** The join of values of one kind. */
export interface Join<V> {
  /** Whether two values say the same. Words of the source do not count. */
  readonly equals: (a: V, b: V) => boolean
  /** Whether the second says all that the first says, as finely or more finely: "some damage" contains "major damage". */
  readonly contains: (coarser: V, finer: V) => boolean
  /** What all of these allow (one or more). Undefined: there is nothing, or no value of this kind says it. */
  readonly overlap: (values: readonly V[]) => V | undefined
  /** The narrowest value that contains all of these (one or more). Undefined: no value of this kind says it. */
  readonly hull: (values: readonly V[]) => V | undefined
}
