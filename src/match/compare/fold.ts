/**
 * Names as they are compared: small letters, no marks, one space between words.
 *
 * @internal
 */

/** Letters that are no letter with a mark for Unicode, and are written as one where a keyboard has none. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** The most that is looked at of one name: a name is no book, and what is compared stays bounded. */
const MOST_CHARACTERS = 200

/**
 * A name in small letters, without marks, apostrophes and punctuation.
 *
 * @example
 * fold("Kup'yansk (Куп’янськ), Харків") // => 'kupyansk купянськ харків'
 */
export const fold = (name: string): string =>
  name
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    // Between two letters these are read over: Sana'a is Sanaa.
    .replace(/['`´‘’ʻʼʽʾʿ]|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Spellings of one sound in the ways of writing Arabic, Cyrillic and other scripts in Latin letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/dj/g, 'j'],
  [/sch|sh|ch|tch/g, 's'],
  [/kh/g, 'h'],
  [/([gdtpz])h/g, '$1'],
  [/[qc]/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/(?<=a)h\b/g, ''],
]

/**
 * A folded name as it sounds, roughly: what differs between two transliterations of one name is mostly gone.
 *
 * @example
 * soundOf('kouweires') // => 'kuviris'
 * soundOf('kuwayris') // => 'kuvairis'
 */
export const soundOf = (folded: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), folded)
