/** Lines without a header, whatever they hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Feed, Generation } from '../../../src/feeds/feed.js'
import { byteText } from '../../../src/feeds/read/encoding.js'
import { positionalReader } from '../../../src/feeds/read/positional.js'
import { defaultLimits, type Limits, type TextRow } from '../../../src/feeds/read/text-row.js'
import { cut, testFeed, toBytes } from './test-feed.js'

const generation = (names: readonly string[]): Generation => ({
  id: `of-${names.length}`,
  title: 'Invented',
  row: testFeed.generations[0]?.row as Generation['row'],
  detect: () => true,
  positions: { delimiter: '\t', names },
})
const generations = [generation(['a', 'b']), generation(['a', 'b', 'c']), generation(['a', 'b', 'c', 'd', 'e'])]
const feed: Feed = { ...testFeed, generations }

const dirt = fc.array(
  fc.oneof(
    fc.constantFrom('\t', '\n', '\r\n', '\r', '"', ' ', '\u0000', 'é', '🙂', '__proto__', '=1+1'),
    fc.constantFrom('1\t2\n', '1\t2\t3\n', '1\t2\t3\t4\n', '1\t2\t3\t4\t5\n', '1\t2\t3\t4\t5\t\t\r\n'),
    fc.string({ maxLength: 3 }),
  ),
  { maxLength: 30 },
)
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
const limits = fc.constantFrom({}, { row: 40, cell: 20 }, { row: 12 }, { row: 1, cell: 1 })

const read = (pieces: readonly string[], limits: Limits, isCut = false) => {
  const reader = positionalReader({ feed, generation: generation(['a', 'b']) }, 'utf-8', limits)
  const rows: TextRow[] = [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end(isCut)]
  return { rows, notes: reader.notes() }
}

test('where the pieces end makes no difference', () => {
  fc.assert(
    fc.property(dirt, lengths, limits, fc.boolean(), (parts, sizes, some, isCut) => {
      const bytes = toBytes(parts.join(''))
      const set = { ...defaultLimits, ...some }
      expect(read(cut(bytes, sizes).map(byteText), set, isCut)).toEqual(read([byteText(bytes)], set, isCut))
    }),
    { numRuns: 1000 },
  )
})

test('each line comes out once: with its cells, or refused with its text', () => {
  fc.assert(
    fc.property(dirt, (parts) => {
      const text = byteText(toBytes(parts.join('')))
      const { rows } = read([text], defaultLimits)
      const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
      const filled = lines.flatMap((line, i) => (line.trim() === '' && !line.includes('\t') ? [] : [{ line: i + 1, raw: line }]))
      expect(rows.map(({ line, raw }) => ({ line, raw }))).toEqual(filled)
      for (const { value, raw, issues, generation: own } of rows) {
        expect(value === undefined).toBe(issues.some(({ severity }) => severity === 'error'))
        if (value !== undefined) expect(Object.values(value).length).toBe(own?.positions?.names.length)
        if (value !== undefined && !/[^ -~\t]/.test(raw))
          expect(raw.replace(/\t+$/, '')).toBe(Object.values(value).join('\t').replace(/\t+$/, ''))
      }
    }),
    { numRuns: 1000 },
  )
})
