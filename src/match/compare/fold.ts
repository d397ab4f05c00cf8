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
