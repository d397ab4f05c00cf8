/** What is shown of one figure of one row, held against what the figure is in each way in which the incidents may have been. */
import { expect } from 'vitest'
import type { Histogram } from '../../../src/aggregate/aggregator/histogram-of.js'
import type { ReportedTime } from '../../../src/aggregate/aggregator/reported-time.js'
import type { TopRow } from '../../../src/aggregate/aggregator/top-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { FigureData } from '../../../src/schema/rollup-figure.js'
import type { Tally } from '../../../src/schema/tally.js'
import { expectSound, expectTight } from '../aggregator/completions.js'
import { type Part, plainFigure } from './plain-answers.js'
import { LARGE, LARGER } from './uncertain-incidents.js'

/** A figure of one number that is shown otherwise: a time in days. */
export const boundsOf = (shown: unknown): Quantity => {
  const { start, end } = shown as ReportedTime
  const dayOf = (text: string): number => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000
  return start === undefined || end === undefined ? (shown as Quantity) : { min: dayOf(start), max: dayOf(end) }
}

const enlarged = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => (part.amount === LARGE ? { ...part, amount: LARGER } : part))

const present = (numbers: readonly (number | undefined)[]): readonly number[] => numbers.filter((one) => one !== undefined)

/** A figure of one row, held against what it is in each way. */
export const expectFigure = (one: FigureData, shown: unknown, ways: readonly (readonly Part[])[], isTight: boolean): void => {
  if (one.of === 'histogram') {
    const { below, bins } = shown as Histogram
    const inBin = (records: Quantity, isIn: (amount: number) => boolean): void =>
      (isTight ? expectTight : expectSound)(
        records,
        ways.map((parts) => parts.filter(({ amount }) => amount !== undefined && isIn(amount)).length),
      )
    inBin(below, (amount) => amount < 1)
    for (const { from, to = Number.POSITIVE_INFINITY, records } of bins) inBin(records, (amount) => amount >= from && amount < to)
    return
  }
  if (one.of === 'top') {
    const top = shown as readonly TopRow[]
    for (const parts of ways) {
      const counts = new Map<string | null, number>()
      for (const { values = [] } of parts) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
      const most = Math.max(0, ...counts.values())
      for (const [value, count] of counts) {
        const row = top.find((other) => other.value === value)
        // A value that most have is shown, by its name or as one that was not told.
        if (count === most) expect(row ?? top.find((other) => other.value === null)).toBeDefined()
        if (row !== undefined) expectSound(row.count, [count])
      }
      for (const row of top)
        if (row.top === 'certain') expect([...counts].filter(([, count]) => count === most)).toEqual([[row.value, most]])
    }
    return
  }
  if (one.of === 'sum') {
    const { reported } = shown as Tally
    const counts = ways.map((parts) => present(parts.map(({ amount }) => amount)).length)
    ;(isTight ? expectTight : expectSound)(typeof reported === 'number' ? { min: reported, max: reported } : reported, counts)
    // Of figures that nobody can have told there is no sum.
    if (Math.max(...counts) === 0 && (isTight || (shown as Tally).min === undefined)) {
      expectSound(shown as Tally, [])
      return
    }
  }
  const answers = present(ways.map((parts) => plainFigure(one, parts)))
  if (isTight) expectTight(boundsOf(shown), answers, present(ways.map((parts) => plainFigure(one, enlarged(parts)))))
  else if (answers.length > 0) expectSound(boundsOf(shown), answers)
}
