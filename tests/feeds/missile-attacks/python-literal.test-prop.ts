/** What Python prints is read back, and nothing at all makes the reader throw. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literal } from '../../../src/feeds/missile-attacks/python-literal.js'

/** A text as Python prints it: in single quotes, or in double quotes where it holds single ones alone. */
const printed = (words: string): string => {
  const escaped = words.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')
  return words.includes("'") && !words.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

const words = fc.string({ unit: fc.constantFrom('a', 'Ж', ' ', "'", '"', '\\', '\n', ',', ':', '{', ']'), minLength: 1 })
const said = words.filter((one) => one.trim() !== '')
const scalar = fc.oneof(
  words.map((value) => ({ text: printed(value), value })),
  fc.integer().map((value) => ({ text: String(value), value: String(value) })),
  fc.constantFrom('nan', 'NaN', 'None').map((text) => ({ text, value: undefined })),
)

describe('literal', () => {
  test('reads a dictionary back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(said, scalar), { minLength: 1 }), (entries) => {
        const text = `{${entries.map(([key, { text }]) => `${printed(key)}: ${text}`).join(', ')}}`
        expect(literal(text)).toEqual(entries.map(([key, { value }]) => ({ key, value })))
      }),
    )
  })

  test('reads a list back', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1 }), (values) => {
        expect(literal(`[${values.map(printed).join(',')}]`)).toEqual(values.map((value) => ({ key: undefined, value })))
      }),
    )
  })

  test('what is cut off cannot be read', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1 }), fc.nat(), (values, cut) => {
        const text = `[${values.map(printed).join(', ')}]`
        expect(literal(text.slice(0, 1 + (cut % (text.length - 1))))).toBeNull()
      }),
    )
  })

  test('never throws', () => {
    const letters = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', "'", '"', ',', ':', '\\', ' ', '1', 'n', 'NaN') })
    fc.assert(fc.property(fc.oneof(letters, fc.anything()), (cell) => void literal(cell)))
  })
})
