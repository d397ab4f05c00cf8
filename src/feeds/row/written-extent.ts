/**
 * Times as people write them in a sheet: days, months, years, ranges of them, "about", "early", "before". What is read is never
 * sharper than the words.
 */
import type { Extent } from '../../schema/extent.js'
import { dayOf, formatDay, isLocalTime } from '../../value/local-time.js'
import type { Cell } from './cell.js'
import { type DayOrder, writtenDays } from './written-days.js'
import { unknownWords } from './written-quantity.js'

/**
 * What words for a time give.
 *
 * @category feeds
 */
export interface WrittenExtent {
  /** When it was, as far as the words tell. */
  readonly extent: Extent
  /** The words can be read day first and month first. The extent spans both readings. */
  readonly ambiguous: boolean
}

interface Bounds {
  readonly start?: string
  readonly end?: string
  readonly zone?: 'UTC'
}

interface Reading {
  readonly bounds: Bounds
  /** Only a day, month, year or time: the bounds say all that the words say. */
  readonly plain: boolean
  readonly approximate: boolean
}

type Opening = (bounds: Bounds) => Bounds

/** The day beside a day. A time of day has nothing beside it that would be told, so it is the bound itself. */
const nextTo = (time: string | undefined, step: 1 | -1): string | undefined =>
  time === undefined || time.length > 10 ? time : formatDay(dayOf(time) + step)

const boundsFrom = (start: string | undefined, end: string | undefined, zone: Bounds['zone']): Bounds => ({
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  ...(zone !== undefined && { zone }),
})

const beforeIt: Opening = ({ start, zone }) => boundsFrom(undefined, nextTo(start, -1), zone)
const afterIt: Opening = ({ end, zone }) => boundsFrom(nextTo(end, 1), undefined, zone)
const upToIt: Opening = ({ end, zone }) => boundsFrom(undefined, end, zone)
const fromIt: Opening = ({ start, zone }) => boundsFrom(start, undefined, zone)

interface Lead {
  readonly words: string
  /** The words make the date less sure. */
  readonly hedge?: true
  /** The words leave a side open. */
  readonly open?: Opening
}

/**
 * What may stand in front of a date, the longest first. "early", "mid" and "late" do not say where they end, so they take nothing
 * from the month or year that they stand before.
 */
const leads: readonly Lead[] = /* @__PURE__ */ (() => {
  const hedges =
    'about|around|approximately|approx.|approx|ca.|ca|c.|circa|roughly|probably|possibly|perhaps|on or about|on or around|' +
    'in or around|~|early in|early-|early|mid-|mid|late in|late-|late|beginning of|the beginning of|start of|the start of|' +
    'middle of|the middle of|end of|the end of|end|beginning|start'
  const plain = 'on|in|during|sometime in|some time in|sometime during|sometime on|at'
  const openings: readonly (readonly [string, Opening])[] = [
    ['before|prior to', beforeIt],
    ['after', afterIt],
    ['by|until|no later than|not later than', upToIt],
    ['since|from|not before', fromIt],
  ]
  const all: Lead[] = [
    ...hedges.split('|').map((words): Lead => ({ words, hedge: true })),
    ...plain.split('|').map((words): Lead => ({ words })),
    ...openings.flatMap(([several, open]) => several.split('|').map((words): Lead => ({ words, open }))),
  ]
  return all.sort((a, b) => b.words.length - a.words.length)
})()

const leadOf = (words: string): Lead | undefined =>
  leads.find((lead) => words.startsWith(lead.words) && (/[.~-]$/.test(lead.words) || words[lead.words.length] === ' '))

/** Signs and words behind a date that make it less sure. */
const TAIL = /(?:[?~%]| \(?(?:approx\.?|approximately|estimated|est\.)\)?)$/

const TIME = /^(.{6,40}?)(?:,? at |,? |t)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?: ?([ap])\.?m\.?)?( ?z| utc)?$/
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/

const hourOf = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : hour < 1 || hour > 12 ? Number.NaN : (hour % 12) + (half === 'p' ? 12 : 0)

/** A day with a time of day behind it: a minute, second or millisecond. */
const momentOf = (words: string, order: DayOrder): Bounds | undefined => {
  const [, date = '', hour = '', minute = '', second, fraction, half, utc] = TIME.exec(words) ?? []
  const [day] = writtenDays(date, order)
  if (day === undefined || day.start !== day.end) return undefined
  const hours = String(hourOf(Number(hour), half)).padStart(2, '0')
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  const time = `${day.start}T${hours}:${minute}${seconds}`
  if (!isLocalTime(time)) return undefined
  return { start: time, end: time, ...(utc !== undefined && { zone: 'UTC' as const }) }
}

const plainOf = (words: string, order: DayOrder): Bounds | undefined =>
  // Databases write a capital T before a midnight; the words were made small.
  writtenDays(words.replace(/^(.{8,10})t(?=00:00)/, '$1T').replace(/z$/, 'Z'), order)[0] ?? momentOf(words, order)

const BETWEEN = / ?(?:[-–—/]| (?:to|until|till|through|and|or) ) ?/g
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)?$/
const DAY_BEHIND = /^\d{1,2}(?:st|nd|rd|th)?,? \d{4}$/
const MONTH_AND_DAY = /^([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?$/
const DAY_AT_HEAD = /^\d{1,2}(?:st|nd|rd|th)? /
const ENDS_IN_YEAR = /[ ,](\d{4})$/

/** Both sides of a range, each with what only the other one tells: "3-5 March 2024", "28 Feb to 2 March 2024", "March 3-5, 2024". */
const sidesOf = (left: string, right: string): readonly (readonly [string, string])[] => {
  const sides: (readonly [string, string])[] = [[left, right]]
  const year = ENDS_IN_YEAR.exec(right)?.[1]
  if (DAY_ALONE.test(left) && DAY_AT_HEAD.test(right)) sides.push([`${left} ${right.replace(DAY_AT_HEAD, '')}`, right])
  // What is left alone before a hyphen may be no date: the "mid" of "mid-March".
  else if (year !== undefined && left !== '' && !leads.some(({ words }) => words === left)) {
    const month = DAY_BEHIND.test(right) ? MONTH_AND_DAY.exec(left)?.[1] : undefined
    sides.push([`${left} ${year}`, month === undefined ? right : `${month} ${right}`])
  }
  return sides
}

/** One side of a range: a date, hedged or not. */
const sideOf = (words: string, order: DayOrder): Reading | undefined => {
  const lead = leadOf(words)
  const date = lead?.hedge === true ? words.slice(lead.words.length).trim() : words
  const bounds = plainOf(date, order)
  return bounds && { bounds, plain: false, approximate: date !== words }
}

const rangeOf = (words: string, order: DayOrder): Reading | undefined => {
  const whole = words.replace(/^(?:between|from) /, '')
  for (const found of whole.matchAll(BETWEEN)) {
    const left = whole.slice(0, found.index)
    const right = whole.slice(found.index + found[0].length)
    for (const [first, last] of sidesOf(left, right)) {
      const from = sideOf(first, order)
      const to = sideOf(last, order)
      if (from === undefined || to === undefined || from.bounds.zone !== to.bounds.zone) continue
      const { start = '', zone } = from.bounds
      const { end = '' } = to.bounds
      if (start <= end)
        return { bounds: boundsFrom(start, end, zone), plain: false, approximate: from.approximate || to.approximate }
    }
  }
  return undefined
}

const dateOf = (words: string, order: DayOrder): Reading | undefined => {
  const bounds = plainOf(words, order)
  return bounds ? { bounds, plain: !WEEKDAY.test(words), approximate: false } : rangeOf(words, order)
}

/** More words than these in front of a date are not read. */
const MOST_LEADS = 3

const readingOf = (written: string, order: DayOrder): Reading | undefined => {
  let words = written.replace(TAIL, '').trim()
  let approximate = words !== written
  let open: Opening | undefined
  for (let passed = 0; passed <= MOST_LEADS; passed++) {
    const reading = dateOf(words, order)
    if (reading !== undefined) {
      const bounds = open === undefined ? reading.bounds : open(reading.bounds)
      return { bounds, plain: reading.plain && words === written, approximate: approximate || reading.approximate }
    }
    const lead = leadOf(words)
    if (lead === undefined || (lead.open !== undefined && open !== undefined)) return undefined
    words = words.slice(lead.words.length).trim()
    approximate ||= lead.hedge === true
    open ??= lead.open
  }
  return undefined
}

const orders: readonly DayOrder[] = ['day-first', 'month-first']

const least = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => (a === undefined || b === undefined ? undefined : a < b ? a : b))

const greatest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b))

const same = (a: Reading, b: Reading): boolean => a.bounds.start === b.bounds.start && a.bounds.end === b.bounds.end

/**
 * A time in people's words. Undefined where they say nothing or that it is not known, null where they cannot be read; nothing is
 * guessed from "last week" or a day without a year. Words that say more than the bounds stay in `text`.
 *
 * | words | extent |
 * |---|---|
 * | `3 March 2024`, `2024-03-03`, `12/3/2024 14:30` | that day or minute |
 * | `March 2024`, `2024`, `sometime in 2023` | the month, the year |
 * | `3-5 March 2024`, `28 Feb to 2 March 2024`, `March-April 2024` | from, to |
 * | `about 5 June 2024`, `2024-06-05?` | that day, `approximate`: nobody said how far off it may be |
 * | `early March 2024`, `mid-March 2024`, `end of March 2024` | the whole month, `approximate` |
 * | `before 5 June 2024`, `after …`, `by …`, `since …` | open on one side |
 * | `3/4/2024` without an order | from 4 March to 3 April, ambiguous |
 *
 * @example
 * writtenExtent('3 March 2024')?.extent // => { start: '2024-03-03', end: '2024-03-03' }
 * writtenExtent('early March 2024')?.extent
 * // => { start: '2024-03-01', end: '2024-03-31', approximate: true, text: 'early March 2024' }
 * writtenExtent('12/3/2024', 'month-first')?.extent // => { start: '2024-12-03', end: '2024-12-03' }
 * writtenExtent('3/4/2024')
 * // => { extent: { start: '2024-03-04', end: '2024-04-03', text: '3/4/2024' }, ambiguous: true }
 * writtenExtent('last week') // => null
 *
 * @category feeds
 */
export const writtenExtent = (written: string, order?: DayOrder): Cell<WrittenExtent> => {
  if (written.length > 120) return null
  const text = written.trim()
  const words = text.toLowerCase().replace(/\s+/g, ' ')
  if (words === '' || unknownWords.has(words)) return undefined
  const readings = (order === undefined ? orders : [order]).flatMap((one) => readingOf(words, one) ?? [])
  const [first, second = first] = readings
  if (first === undefined || second === undefined) return null
  const ambiguous = !same(first, second)
  const start = least([first.bounds.start, second.bounds.start])
  const end = greatest([first.bounds.end, second.bounds.end])
  if (start === undefined && end === undefined) return null
  const extent: Extent = {
    ...boundsFrom(start, end, first.bounds.zone),
    ...(first.approximate && { approximate: true as const }),
    ...((ambiguous || !first.plain) && { text }),
  }
  return { extent, ambiguous }
}
