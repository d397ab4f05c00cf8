/**
 * Picks of numbers from 0 of which the first are the most frequent: number `n` has the weight `1 / (n + 1) ** exponent`.
 *
 * @param {number} size how many numbers there are
 * @param {number} exponent how uneven they are; 0 is even
 * @returns {(chance: number) => number} picks by a chance from 0 up to 1
 */
export const zipf = (size, exponent) => {
  const ends = new Float64Array(size)
  let sum = 0
  for (let number = 0; number < size; number++) {
    sum += 1 / (number + 1) ** exponent
    ends[number] = sum
  }
  return (chance) => {
    const sought = chance * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle] > sought) high = middle
      else low = middle + 1
    }
    return low
  }
}
