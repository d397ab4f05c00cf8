/**
 * Numbers for the whole numbers that are met, in the order that they are met: a hash table with open addressing.
 *
 * @internal
 */

/** Numbers for whole numbers up to 2^53. */
export interface NumberPairs {
  /** The number of a pair, a new one when it is met for the first time. */
  readonly numberOf: (pair: number) => number
  /** The pair with this number. */
  readonly pairOf: (number: number) => number
  /** How many there are. */
  readonly size: () => number
}

const START = 1 << 12

const hash = (pair: number): number => {
  const low = pair % 4294967296
  return Math.imul((low | 0) ^ Math.imul((pair - low) / 4294967296, 0x85ebca6b), 0x9e3779b1) >>> 0
}

/** Starts with no pairs. */
export const numberPairs = (): NumberPairs => {
  /** Numbers by place, each plus one; 0 is a free place. */
  let places = new Int32Array(START)
  let pairs = new Float64Array(START / 2)
  let size = 0
  const placeOf = (pair: number): number => {
    const mask = places.length - 1
    // The upper bits of a product are the best mixed.
    let place = (hash(pair) >>> 7) & mask
    for (;;) {
      const number = places[place] as number
      if (number === 0 || pairs[number - 1] === pair) return place
      place = (place + 1) & mask
    }
  }
  const grow = (): void => {
    places = new Int32Array(places.length * 2)
    const more = new Float64Array(pairs.length * 2)
    more.set(pairs)
    pairs = more
    for (let number = 0; number < size; number++) places[placeOf(pairs[number] as number)] = number + 1
  }
  return {
    numberOf: (pair) => {
      const place = placeOf(pair)
      const found = places[place] as number
      if (found !== 0) return found - 1
      if (size === pairs.length) {
        grow()
        places[placeOf(pair)] = size + 1
      } else places[place] = size + 1
      pairs[size] = pair
      size += 1
      return size - 1
    },
    pairOf: (number) => pairs[number] as number,
    size: () => size,
  }
}
