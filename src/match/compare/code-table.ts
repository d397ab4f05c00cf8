/**
 * Codes with numbers, and what two of them count. Each pair of numbers is worked out once, as far as there are not too many.
 *
 * @internal
 */

/** What two codes count, and the most that one can. */
export interface CodeRules {
  /** In bits, the same both ways. */
  readonly bitsOf: (a: string, b: string) => number
  /** In bits, at least 0. */
  readonly mostOf: (code: string) => number
}

/** Codes with numbers. */
export interface CodeTable {
  readonly numberOf: (code: string) => number
  readonly codeOf: (number: number) => string
  /** What two codes count, in bits. */
  readonly bits: (a: number, b: number) => number
  /** The most that one of them can count beside any other, in bits. */
  readonly most: (number: number) => number
}

/** Pairs of more codes than this are worked out each time. */
const MOST_REMEMBERED = 256

/** A table without codes. */
export const codeTable = ({ bitsOf, mostOf }: CodeRules): CodeTable => {
  const codes: string[] = []
  const mosts: number[] = []
  const numbers = new Map<string, number>()
  /** The bits of `a` and `b` at `a * size + b`; NaN where they are not worked out. */
  let matrix = new Float64Array(0)
  let size = 0
  const codeOf = (number: number): string => codes[number] ?? ''
  const bitsFor = (a: number, b: number): number => bitsOf(codeOf(a), codeOf(b))

  return {
    numberOf: (code) => {
      const known = numbers.get(code)
      if (known !== undefined) return known
      numbers.set(code, codes.length)
      mosts.push(mostOf(code))
      return codes.push(code) - 1
    },
    codeOf,
    bits: (a, b) => {
      if (a >= MOST_REMEMBERED || b >= MOST_REMEMBERED) return bitsFor(a, b)
      if (a >= size || b >= size) {
        size = Math.min(MOST_REMEMBERED, 2 * codes.length)
        matrix = new Float64Array(size * size).fill(Number.NaN)
      }
      const remembered = matrix[a * size + b] as number
      if (!Number.isNaN(remembered)) return remembered
      const bits = bitsFor(a, b)
      matrix[a * size + b] = bits
      return bits
    },
    most: (number) => mosts[number] ?? 0,
  }
}
