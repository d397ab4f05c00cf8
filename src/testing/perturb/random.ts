/**
 * Random numbers that are the same for the same seed.
 *
 * @internal
 */
import { textHash } from '../../value/text-hash.js'

/** A row of random numbers. */
export interface Random {
  /** The next number, from 0 up to 1. */
  readonly next: () => number
  /** Yes in this share of the cases. */
  readonly chance: (share: number) => boolean
  /** A whole number from 0, less than the given one. */
  readonly below: (size: number) => number
  /** One of a list; undefined of an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | undefined
  /** A number of the normal distribution: mean 0, standard deviation 1. */
  readonly normal: () => number
}

/** The row of random numbers of a seed and a key (mulberry32). */
export const randomOf = (seed: number, key: string): Random => {
  let state = textHash(seed, key)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (size: number): number => Math.floor(next() * size)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

/** One of several ways, each with its share; undefined where the shares leave a rest and it fell there. */
export const draw = <Way extends string>(random: Random, shares: Readonly<Record<Way, number>>): Way | undefined => {
  let rest = random.next()
  for (const way of Object.keys(shares) as Way[]) {
    rest -= shares[way]
    if (rest < 0) return way
  }
  return undefined
}

/** The list in a random order. */
export const shuffled = <T>(random: Random, list: readonly T[]): readonly T[] =>
  list
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

/** Picks of numbers from 0, of which the first are the most frequent: number `n` has the weight `1 / (n + 1) ** exponent`. */
export const unevenPick = (size: number, exponent: number): ((random: Random) => number) => {
  const ends = new Float64Array(size)
  let sum = 0
  for (let number = 0; number < size; number++) {
    sum += 1 / (number + 1) ** exponent
    ends[number] = sum
  }
  return (random) => {
    const sought = random.next() * sum
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) > sought) high = middle
      else low = middle + 1
    }
    return low
  }
}
