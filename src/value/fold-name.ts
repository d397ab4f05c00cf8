/**
 * Names that differ in how they are written and not in what they name.
 *
 * @internal
 */

/**
 * The marks that one script lends another: accents, and the vowel signs of Arabic and Hebrew, which are mostly left out. The vowel
 * signs of Indic scripts belong to their scripts and stay; without the two sounding marks, Japanese names would be other names.
 */
const LENT_MARKS = /(?![\u3099\u309a])\p{Script=Inherited}/gu

/** A name without case, accents and surplus white space. "Al-Anbar" and "Anbar" stay two names. */
export const foldName = (name: string): string =>
  name.normalize('NFKD').replace(LENT_MARKS, '').toLowerCase().trim().replace(/\s+/gu, ' ')
