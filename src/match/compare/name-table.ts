/**
 * Names with numbers, and how alike two of them are. Each pair of numbers is compared once, as far as the memory for it goes.
 *
 * @internal
 */
import { fold, soundOf } from './fold.js'

/** How names are read. */
export interface NameReading {
  /** How alike a name is to another that is made of its initials, 0 to 1. */
  readonly initials: number
  /** Folded words that are left out unless a name has no others. */
  readonly commonWords: readonly string[]
}

/** Something with names: an actor with its aliases, or a place. */
interface Entry {
  /** The id that it has, where that says that two are the same. */
  readonly id: string | undefined
  /** Its first name as it came, for people; of several spellings the first by code. */
  label: string
  readonly names: readonly ReadName[]
}

/** A name, ready to be compared. */
interface ReadName {
  readonly text: string
  /** Numbers of its words, each once, in order. */
  readonly words: Float64Array
  /** Its runs of three characters as numbers, each once, in order. */
  readonly trigrams: Float64Array
  /** The first letters of its words; undefined where they are too few. */
  readonly initials: string | undefined
  /** The same without words such as "of". */
  readonly shortInitials: string | undefined
  readonly isLatin: boolean
}

/** Names with numbers. */
export interface NameTable {
  /** The number of something with these names. The same names (and id) have the same number. Undefined: it has neither. */
  readonly numberOf: (names: readonly string[], id?: string) => number | undefined
  /** How alike two are, 0 to 1. NaN: they cannot be compared, as names in different scripts. */
  readonly similarity: (a: number, b: number) => number
  /** A name for people; the id where there is none. */
  readonly labelOf: (number: number) => string
}

const isYear = (word: string): boolean => /^\d{4}$/.test(word)

/** Each word by itself, so that the order of words plays no role. */
const trigramsOf = (words: readonly string[]): Float64Array => {
  const codes = new Set<number>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let at = 0; at + 2 < padded.length; at++)
      codes.add((padded.charCodeAt(at) * 65_536 + padded.charCodeAt(at + 1)) * 65_536 + padded.charCodeAt(at + 2))
  }
  return Float64Array.from(codes).sort()
}

/** The first letters of words; undefined for one or two, which stand for too many. */
const initialsOf = (words: readonly string[]): string | undefined =>
  words.length > 2 ? words.map((word) => word.slice(0, 1)).join('') : undefined

const readName = (text: string, common: ReadonlySet<string>, numberOfWord: (word: string) => number): ReadName => {
  const all = text.split(' ')
  const telling = all.filter((word) => !common.has(word) && !isYear(word))
  const words = (telling.length > 0 ? telling : all).map(soundOf)
  return {
    text,
    words: Float64Array.from(new Set(words), numberOfWord).sort(),
    trigrams: trigramsOf(words),
    initials: initialsOf(all),
    shortInitials: initialsOf(all.filter((word) => word.length > 3 || !common.has(word))),
    isLatin: /\p{Script=Latin}/u.test(text),
  }
}

/** What two sets of numbers in order have in common, of all that they have (Dice): 0 to 1. */
const dice = (a: Float64Array, b: Float64Array): number => {
  let common = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return (2 * common) / (a.length + b.length)
}

const isShortFor = (text: string, { initials, shortInitials }: ReadName): boolean => text === initials || text === shortInitials

const nameSimilarity = (a: ReadName, b: ReadName, initials: number): number => {
  if (a.text === b.text) return 1
  if (a.isLatin !== b.isLatin) return Number.NaN
  const abbreviated = isShortFor(a.text, b) || isShortFor(b.text, a) ? initials : 0
  return Math.max(abbreviated, dice(a.words, b.words), dice(a.trigrams, b.trigrams))
}

/** Similarities are in steps of this, so that their sums are exact, and the order in which they are added plays no role. */
const STEPS = 1_024

/** Stands for two that cannot be compared. */
const NO_STEPS = 65_535

/** How alike two are, in steps. */
const entrySimilarity = (a: Entry, b: Entry, initials: number): number => {
  if (a.id !== undefined && a.id === b.id) return STEPS
  let best = Number.NaN
  for (const one of a.names)
    for (const other of b.names) {
      const similarity = nameSimilarity(one, other, initials)
      if (!(similarity <= best) && !Number.isNaN(similarity)) best = similarity
    }
  return Number.isNaN(best) ? NO_STEPS : Math.round(best * STEPS)
}

const fromSteps = (steps: number): number => (steps === NO_STEPS ? Number.NaN : steps / STEPS)

/** At most so many pairs are remembered. Another pair that falls on the same slot takes it. */
const MOST_SLOTS = 1 << 21

/** More names of one entry than this are not looked at: what is compared stays bounded. */
const MOST_NAMES = 20

/** A table without names. */
export const nameTable = (reading: NameReading): NameTable => {
  const common = new Set(reading.commonWords)
  const entries: Entry[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, number>()
  const numberOfWord = (word: string): number => {
    const known = words.get(word)
    if (known === undefined) words.set(word, words.size)
    return known ?? words.size - 1
  }
  let keys = new Float64Array(0)
  let values = new Uint16Array(0)

  const remember = (slots: number): void => {
    keys = new Float64Array(slots).fill(-1)
    values = new Uint16Array(slots)
  }
  const slotsFor = (count: number): number => {
    let slots = 16
    while (slots < MOST_SLOTS && slots < count * count) slots *= 2
    return slots
  }

  return {
    numberOf: (names, id) => {
      const folded = [...new Set(names.slice(0, MOST_NAMES).map(fold))].filter((name) => name !== '').sort()
      if (folded.length === 0 && id === undefined) return undefined
      const key = JSON.stringify([id, ...folded])
      const label = names[0] ?? id ?? ''
      const known = numbers.get(key)
      if (known !== undefined) {
        const entry = entries[known] as Entry
        if (label < entry.label) entry.label = label
        return known
      }
      numbers.set(key, entries.length)
      return entries.push({ id, label, names: folded.map((name) => readName(name, common, numberOfWord)) }) - 1
    },
    similarity: (a, b) => {
      if (a === b) return 1
      const [low, high] = a < b ? [a, b] : [b, a]
      const key = low * 67_108_864 + high
      if (keys.length < MOST_SLOTS) {
        const slots = slotsFor(entries.length)
        if (slots > keys.length) remember(slots)
      }
      const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (keys.length - 1)
      if (keys[slot] === key) return fromSteps(values[slot] as number)
      const similarity = entrySimilarity(entries[low] as Entry, entries[high] as Entry, reading.initials)
      keys[slot] = key
      values[slot] = similarity
      return fromSteps(similarity)
    },
    labelOf: (number) => entries[number]?.label ?? '',
  }
}
