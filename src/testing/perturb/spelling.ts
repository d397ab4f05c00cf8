/**
 * Other spellings of names, as other coders and other transliterations have them.
 *
 * @internal
 */
import type { Random } from './random.js'

type Edit = (name: string, random: Random) => string

/** Letters that transliterations swap. Each is tried both ways. */
const SWAPS: readonly (readonly [string, string])[] = [
  ['kh', 'h'],
  ['q', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['dj', 'j'],
  ['sh', 'ch'],
  ['gh', 'g'],
  ['v', 'w'],
  ['iy', 'y'],
  ['aw', 'au'],
  ['ay', 'ai'],
  ['ts', 'z'],
  ['dh', 'd'],
  ['e', 'i'],
  ['o', 'u'],
]

const MARKS: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'é', o: 'ó', s: 'š', h: 'ḥ', t: 'ṭ' }

const PLACE_WORDS: readonly (readonly [string, string])[] = [
  ['Saint', 'St.'],
  ['Mount', 'Mt.'],
  ['New', 'Nouveau'],
  ['Upper', 'Haut'],
  ['Camp', 'IDP camp'],
]

/** Words that are translated and not written in other letters: no transliteration changes them. */
const TRANSLATED: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      'Government Armed Forces Military Army Police Civilians Civilian Unidentified Group Liberation Front Movement Defence Brigades ' +
      'Brigade Popular population Communal Militia Patriotic Resistance North South East West Republic Democratic Central of for the and'
    ).split(' '),
  ))()

/** Words of the names of actors that feeds write in different ways. */
const ACTOR_WORDS: readonly (readonly [string, string])[] = [
  ['Government of', 'Military Forces of'],
  ['Government of', 'Armed Forces of'],
  ['Civilians', 'Civilian population'],
  ['Armed Forces of', 'Army of'],
  ['Police of', 'Police Forces of'],
  ['Movement', 'Mvt.'],
  ['Liberation', 'Lib.'],
  ['Popular', "People's"],
  ['Brigade', 'Bde'],
  ['Brigades', 'Kataib'],
  ['Front', 'Frente'],
  ['Army', 'Forces'],
  ['Militia', 'Armed Group'],
]

/** Swaps one pair of spellings at a place where one of them stands. The name as it is where none does. */
const swapOne =
  (pairs: readonly (readonly [string, string])[]): Edit =>
  (name, random) => {
    const both = pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ])
    const fitting = both.filter(([from = '']) => name.includes(from))
    const [from = '', to = ''] = random.pick(fitting) ?? []
    return from === '' ? name : name.replace(from, to)
  }

const withoutMarks: Edit = (name) => name.normalize('NFKD').replace(/\p{Mn}/gu, '')

const withMark: Edit = (name, random) => {
  const positions = [...name].flatMap((letter, at) => (Object.hasOwn(MARKS, letter) ? [at] : []))
  const at = random.pick(positions)
  return at === undefined ? name : [...name].map((letter, here) => (here === at ? (MARKS[letter] ?? letter) : letter)).join('')
}

const doubled: Edit = (name, random) => {
  const twice = /([bdlmnrst])\1/.exec(name)
  if (twice) return name.replace(twice[0], twice[1] ?? '')
  const positions = [...name.matchAll(/(?<=[aeiou])[bdlmnrst](?=[aeiou])/g)].map(({ index }) => index)
  const at = random.pick(positions)
  return at === undefined ? name : name.slice(0, at) + name.charAt(at) + name.slice(at)
}

const article: Edit = (name) =>
  /^(Al|El)[- ]/.test(name)
    ? name.startsWith('Al')
      ? name.replace(/^Al[- ]/, 'El ')
      : name.replace(/^El[- ]/, '')
    : name.replace(/[- ]al[- ]/, ' el ')

const ending: Edit = (name) => (name.endsWith('ah') ? name.slice(0, -1) : name.endsWith('a') ? `${name}h` : name)

const hyphen: Edit = (name) => (name.includes('-') ? name.replace('-', ' ') : name.replace(' ', '-'))

const capitals: Edit = (name) => name.toUpperCase()

/** The last word first, as in an index: "Bridge, Old". */
const turned: Edit = (name) => {
  const words = name.split(' ')
  const last = words.at(-1)
  return words.length < 2 || last === undefined ? name : `${last}, ${words.slice(0, -1).join(' ')}`
}

/** The first letters of the words that are not small. Undefined: fewer than three of them, which stand for nobody. */
export const initialsOf = (name: string): string | undefined => {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
  return initials.length < 3 ? undefined : initials.join('')
}

const shortened: Edit = (name) => initialsOf(name) ?? name

const withInitials: Edit = (name) => {
  const initials = initialsOf(name)
  return initials === undefined ? name : `${initials}: ${name}`
}

/** An edit of one of the words that are no translation. */
const inOwnWord =
  (edit: Edit): Edit =>
  (name, random) => {
    const words = name.split(' ')
    const own = words.flatMap((word, at) => (TRANSLATED.has(word) ? [] : [at]))
    const at = random.pick(own)
    return words.map((word, here) => (here === at ? edit(word, random) : word)).join(' ')
  }

/** The more frequent ways stand more than once. */
const PLACE_EDITS: readonly Edit[] = /* @__PURE__ */ (() => [
  ...[swapOne(SWAPS), swapOne(SWAPS), swapOne(SWAPS), swapOne(PLACE_WORDS), withoutMarks, withMark, doubled, doubled],
  ...[article, article, ending, ending, hyphen, capitals, turned],
])()
const ACTOR_EDITS: readonly Edit[] = /* @__PURE__ */ (() => [
  ...[swapOne(ACTOR_WORDS), swapOne(ACTOR_WORDS), swapOne(ACTOR_WORDS), withoutMarks, article],
  ...[
    inOwnWord(swapOne(SWAPS)),
    inOwnWord(swapOne(SWAPS)),
    inOwnWord(doubled),
    inOwnWord(hyphen),
    turned,
    shortened,
    withInitials,
    withInitials,
  ],
])()

/** Tries before a name is left as it is: a name of three letters may have no other spelling. */
const TRIES = 12

const respelled =
  (edits: readonly Edit[]) =>
  (random: Random, name: string): string => {
    // One edit mostly, sometimes two or three.
    const wanted = 1 + (random.chance(0.35) ? 1 : 0) + (random.chance(0.1) ? 1 : 0)
    let [told, made] = [name, 0]
    for (let tried = 0; tried < TRIES && made < wanted; tried++) {
      const next = random.pick(edits)?.(told, random).trim() ?? told
      // A second edit may undo the first.
      if (next === told || next === name || next === '') continue
      told = next
      made++
    }
    return told
  }

/** Another spelling of the name of a place. */
export const respelledPlace: (random: Random, name: string) => string = /* @__PURE__ */ respelled(PLACE_EDITS)

/** Another spelling of the name of an actor. */
export const respelledActor: (random: Random, name: string) => string = /* @__PURE__ */ respelled(ACTOR_EDITS)
