/** Laws of counts and times in people's words. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DayOrder } from '../../../src/feeds/row/written-days.js'
import { writtenExtent } from '../../../src/feeds/row/written-extent.js'
import { writtenQuantity } from '../../../src/feeds/row/written-quantity.js'
import { Extent } from '../../../src/schema/extent.js'
import { Quantity } from '../../../src/schema/quantity.js'

const months = 'January February March April May June July August September October November December'.split(' ')

const two = (n: number): string => String(n).padStart(2, '0')

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => {
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return { iso: `${year}-${two(month)}-${two(number)}`, year, month, number, name: months[month - 1] ?? '' }
})

type Day = typeof day extends fc.Arbitrary<infer D> ? D : never

const spellings: readonly ((one: Day) => string)[] = [
  ({ iso }) => iso,
  ({ number, name, year }) => `${number} ${name} ${year}`,
  ({ number, name, year }) => `${number} ${name.slice(0, 3)} ${year}`,
  ({ number, name, year }) => `${name} ${number}, ${year}`,
  ({ number, month, year }) => `${number}/${month}/${year}`,
  ({ number, month, year }) => `${two(number)}.${two(month)}.${year}`,
  ({ iso }) => `${iso} 00:00:00`,
]
const spelling = fc.constantFrom(...spellings)

const bounds = (words: string, order?: DayOrder) => {
  const { start = '0000-01-01', end = '9999-12-31' } = writtenExtent(words, order)?.extent ?? {}
  return { start, end }
}

test('a day is that day in every spelling', () => {
  fc.assert(
    fc.property(day, spelling, (one, spell) => {
      expect(writtenExtent(spell(one), 'day-first')).toEqual({ extent: { start: one.iso, end: one.iso }, ambiguous: false })
    }),
  )
})

const hedges = ['about', 'ca.', 'early', 'mid', 'late', 'around', 'on or about', 'the end of', 'sometime in', '~']

test('words in front of a date never make it sharper, and stay', () => {
  const date = fc.oneof(
    fc.tuple(day, spelling).map(([one, spell]) => spell(one)),
    day.map(({ name, year }) => `${name} ${year}`),
    day.map(({ year }) => String(year)),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...hedges),
      date,
      fc.constantFrom<(DayOrder | undefined)[]>(undefined, 'day-first'),
      (lead, words, order) => {
        const hedged = `${lead} ${words}`
        expect(bounds(hedged, order)).toEqual(bounds(words, order))
        const { extent } = writtenExtent(hedged, order) ?? {}
        expect([extent?.text, extent?.approximate]).toEqual([hedged, lead === 'sometime in' ? undefined : true])
      },
    ),
  )
})

test('without an order, the extent spans what each order reads', () => {
  fc.assert(
    fc.property(fc.nat(31), fc.nat(31), fc.integer({ min: 1990, max: 2030 }), (a, b, year) => {
      const words = `${a}/${b}/${year}`
      const any = writtenExtent(words)
      const each = (['day-first', 'month-first'] as const).flatMap((order) => writtenExtent(words, order) ?? [])
      if (any === null || any === undefined) expect(each).toEqual([])
      else {
        const starts = each.map(({ extent }) => extent.start ?? '')
        expect(any.extent.start).toBe(starts.sort()[0])
        expect(any.extent.end).toBe(starts.sort().at(-1))
        expect(any.ambiguous).toBe(new Set(starts).size > 1)
      }
    }),
  )
})

test('a range is from its first to its last day, and is not turned round', () => {
  const between = fc.constantFrom(' - ', ' – ', ' to ', '—', ' until ')
  fc.assert(
    fc.property(day, day, spelling, between, (a, b, spell, sign) => {
      const found = writtenExtent(spell(a) + sign + spell(b), 'day-first')
      if (a.iso > b.iso) expect(found).toBeNull()
      else expect(found?.extent).toMatchObject({ start: a.iso, end: b.iso })
    }),
  )
})

test('open words leave one side open, next to the day', () => {
  fc.assert(
    fc.property(day, spelling, (one, spell) => {
      const words = spell(one)
      expect(writtenExtent(`by ${words}`, 'day-first')?.extent).toMatchObject({ end: one.iso })
      expect(writtenExtent(`since ${words}`, 'day-first')?.extent).toMatchObject({ start: one.iso })
      const before = writtenExtent(`before ${words}`, 'day-first')?.extent
      const after = writtenExtent(`after ${words}`, 'day-first')?.extent
      expect([before?.start, after?.end]).toEqual([undefined, undefined])
      const DAY = 86_400_000
      expect(Date.parse(before?.end ?? '')).toBe(Date.parse(one.iso) - DAY)
      expect(Date.parse(after?.start ?? '')).toBe(Date.parse(one.iso) + DAY)
    }),
  )
})

test('a figure is that figure, and words in front of it never make it sharper than they say', () => {
  const figure = fc.nat(9_999_999)
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const written = [String(a), a.toLocaleString('en-GB'), `${a}.0`, ` ${a} `]
      for (const words of written) expect(writtenQuantity(words)).toEqual({ min: a, best: a, max: a })
      expect(writtenQuantity(`at least ${a}`)).toMatchObject({ min: a })
      expect(writtenQuantity(`at least ${a}`)).not.toHaveProperty('max')
      expect(writtenQuantity(`up to ${a}`)).toMatchObject({ min: 0, max: a })
      expect(writtenQuantity(`about ${a}`)).toMatchObject({ min: 0, best: a, approximate: true })
      const [min, max] = a < b ? [a, b] : [b, a]
      if (min !== max) expect(writtenQuantity(`${min}-${max}`)).toEqual({ min, max })
      if (min !== max) expect(writtenQuantity(`${max}-${min}`)).toBeNull()
    }),
  )
})

const word = fc.oneof(
  fc.constantFrom(
    ...hedges,
    ...months,
    ...['before', 'after', 'by', 'between', 'and', 'to', 'or', '-', '–', '/', '+', '<', '>=', 'at least', 'more than', 'up to'],
    ...[
      'none',
      'three',
      'people',
      '3',
      '17',
      '1,200',
      '31',
      '2024',
      '0000',
      '9999',
      '12/3/2024',
      '2024-02-29',
      '10:30',
      'pm',
      'T',
      'Z',
    ],
  ),
  fc.string({ maxLength: 5 }),
)
const words = fc.array(word, { maxLength: 8 }).chain((list) => fc.constantFrom('', ' ').map((gap) => list.join(gap)))

test('whatever is read is valid, and nothing throws', () => {
  fc.assert(
    fc.property(words, fc.constantFrom<(DayOrder | undefined)[]>(undefined, 'day-first', 'month-first'), (text, order) => {
      const extent = writtenExtent(text, order)
      if (extent !== null && extent !== undefined) expect(Extent.safeParse(extent.extent).success).toBe(true)
      const quantity = writtenQuantity(text)
      if (quantity !== null && quantity !== undefined) expect(Quantity.safeParse(quantity).success).toBe(true)
    }),
    { numRuns: 3_000 },
  )
})
