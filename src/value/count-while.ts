/**
 * Binary search.
 *
 * @internal
 */

/** How many of the numbers come before the first that fails. Those that hold stand in front. */
export const countWhile = (numbers: ArrayLike<number>, holds: (number: number) => boolean): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(numbers[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}
