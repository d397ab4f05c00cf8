import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aggregate, fold, type Membership } from '../../../src/aggregate/aggregator/aggregator.js'
import { countRecords } from '../../../src/aggregate/aggregator/count-records.js'
import { countWhere } from '../../../src/aggregate/aggregator/count-where.js'
import { ratioOf } from '../../../src/aggregate/aggregator/ratio-of.js'
import type { ReportedFigure } from '../../../src/aggregate/aggregator/report-counts.js'
import { reportedShare } from '../../../src/aggregate/aggregator/reported-share.js'
import { shareOfLedgers } from '../../../src/aggregate/aggregator/share-of-ledgers.js'
import { shareWhere } from '../../../src/aggregate/aggregator/share-where.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { Tally } from '../../../src/schema/tally.js'
import type { Truth } from '../../../src/schema/truth.js'
import { type Fate, shareOfLaunched } from '../../../src/value/launched-share.js'
import { type Ledger, ledgerFaults } from '../../../src/value/ledger.js'
import { exactly } from '../../../src/value/quantity.js'
import { quantity } from '../../value/arbitraries.js'
import { ledger, wholes } from '../../value/ledger-model.js'
import { amountsOf, answersOver, expectSound, expectTight, members } from './completions.js'
import { told, truth } from './subjects.js'

/** What a record may be, where a truth is asked of it. */
const casesOf = (answer: Truth): readonly boolean[] => (answer === 'maybe' ? [true, false] : [answer === 'yes'])
const answered = members(truth, casesOf)
const uncertain = (list: readonly (readonly [Truth, Membership])[]) =>
  list.map(([answer, belongs]) => ({ cases: casesOf(answer), belongs }))
const yesIn = (chosen: readonly boolean[]): number => chosen.filter((yes) => yes).length
const yesShare = (chosen: readonly boolean[]): number | undefined =>
  chosen.length === 0 ? undefined : yesIn(chosen) / chosen.length

const expectBest = ({ min, best, max }: { min?: number; best?: number; max?: number }): void => {
  expect(best).toBe(min === max ? min : undefined)
}

test('the bounds of a count of records, and of those that say yes, are both reached', () => {
  fc.assert(
    fc.property(answered, (list) => {
      const [all, some] = [fold(countRecords)(list), fold(countWhere)(list)]
      expectTight(
        all,
        answersOver(uncertain(list), (chosen) => chosen.length),
      )
      expectTight(some, answersOver(uncertain(list), yesIn))
      expectBest(all)
      expectBest(some)
    }),
  )
})

test('the bounds of the share that says yes are both reached', () => {
  fc.assert(
    fc.property(answered, (list) => {
      const shown = fold(shareWhere)(list)
      expectTight(shown, answersOver(uncertain(list), yesShare))
      expectBest(shown)
      const certain = list.filter(([, belongs]) => belongs === 'yes').length
      expect(shown.reported).toEqual(certain === list.length ? certain : { min: certain, max: list.length })
      expect(shown.unreported).toBe(0)
    }),
  )
})

test('the bounds of the share that reports are both reached', () => {
  fc.assert(
    fc.property(answered, (list) => {
      const reports = list.filter(([answer]) => answer !== 'maybe')
      const shown = fold(reportedShare)(reports.map(([answer, belongs]) => [answer === 'yes' ? 0 : undefined, belongs] as const))
      expectTight(shown, answersOver(uncertain(reports), yesShare))
      expectBest(shown)
    }),
  )
})

/** A part and its whole, in numbers. */
type Pair = readonly [part: number, whole: number]

const shareOf = (pairs: readonly Pair[]): number | undefined => {
  const [part, whole] = pairs.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0])
  return whole === 0 ? undefined : part / whole
}

const figure = told(fc.oneof(fc.nat(4).map(exactly), quantity(3)))
interface Told {
  readonly part: Quantity | undefined
  readonly whole: Quantity | undefined
}
/** Every pair that the two figures may be. A part alone, or a whole alone, is no pair. */
const pairsOf = ({ part, whole }: Told): readonly Pair[] =>
  part === undefined || whole === undefined
    ? []
    : amountsOf(part, 30).flatMap((a) => amountsOf(whole, 60).flatMap((b): readonly Pair[] => (a <= b ? [[a, b]] : [])))
const isTold = ({ part, whole }: Told): boolean => part !== undefined && whole !== undefined
const isOpen = ({ part, whole }: Told): boolean => part?.max === undefined || whole?.max === undefined
/** A part that is more than its whole for certain has no completion, and is tried in an example. */
const ratios = members(
  fc.record({ part: figure, whole: figure }).filter((one) => !isTold(one) || pairsOf(one).length > 0),
  (one) => (isTold(one) ? pairsOf(one) : [1]),
)

test('the bounds of a ratio hold it under every completion, and are reached where the figures are bounded', () => {
  fc.assert(
    fc.property(ratios, (list) => {
      const shown: ReportedFigure = fold(ratioOf)(list)
      const reported = list.filter(([one]) => isTold(one))
      const answers = answersOver(
        reported.map(([one, belongs]) => ({ cases: pairsOf(one), belongs })),
        shareOf,
      )
      if (reported.some(([one]) => isOpen(one))) expectSound(shown, answers)
      else expectTight(shown, answers)
      expect(Tally.parse(shown)).toEqual(shown)
      const isHedged = reported.some(([{ part, whole }]) => part?.approximate || whole?.approximate)
      expect(shown.approximate).toBe(isHedged && answers.length > 0 ? true : undefined)
    }),
  )
})

test('a ratio has a best figure where every record has one of both and belongs for certain', () => {
  fc.assert(
    fc.property(ratios, (list) => {
      const reported = list.filter(([one]) => isTold(one))
      const bests = reported.flatMap(([{ part, whole }, belongs]): readonly Pair[] =>
        part?.best !== undefined && whole?.best !== undefined && part.best <= whole.best && belongs === 'yes'
          ? [[part.best, whole.best]]
          : [],
      )
      const expected = bests.length === reported.length ? shareOf(bests) : undefined
      const { best } = fold(ratioOf)(list)
      if (expected === undefined) expect(best).toBeUndefined()
      else expect(best).toBeCloseTo(expected, 12)
    }),
  )
})

const fate = fc.constantFrom<Fate>('intercepted', 'failed', 'impacted', 'hit')
const sane = ledger.filter((one) => Object.keys(one).length > 0 && ledgerFaults(one).length === 0)
const ledgers = fc.array(fc.tuple(sane, fc.constantFrom<Membership>('yes', 'maybe')), { maxLength: 3 })

/** Every pair of how many met the fate and how many were launched, over the ledgers that belong. */
const sumsOf = (list: readonly (readonly [Ledger, Membership])[], of: Fate): readonly Pair[] => {
  let found = new Map<string, Pair>([['0/0', [0, 0]]])
  for (const [one, belongs] of list) {
    const next = new Map<string, Pair>(belongs === 'maybe' ? found : [])
    const cases = new Map(wholes(one).map((whole) => [`${whole[of]}/${whole.launched}`, [whole[of], whole.launched] as const]))
    for (const [met, launched] of found.values())
      for (const [more, moreLaunched] of cases.values())
        next.set(`${met + more}/${launched + moreLaunched}`, [met + more, launched + moreLaunched])
    found = next
  }
  return [...found.values()]
}

test('the bounds of a share of ledgers hold it under every completion, and are reached where launches are bounded', () => {
  fc.assert(
    fc.property(ledgers, fate, (list, of) => {
      const shown = fold(shareOfLedgers(of))(list)
      const shares = sumsOf(list, of).flatMap(([met, launched]) => (launched === 0 ? [] : [met / launched]))
      if (list.some(([{ launched }]) => launched?.max === undefined)) expectSound(shown, shares)
      else expectTight(shown, shares)
      expect(Tally.parse(shown)).toEqual(shown)
      if (shown.best !== undefined) {
        expect(shown.best).toBeGreaterThanOrEqual(shown.min as number)
        expect(shown.best).toBeLessThanOrEqual(shown.max as number)
      }
    }),
    { numRuns: 60 },
  )
})

test('the share of ledgers that all belong is that of the weapons launched', () => {
  fc.assert(
    fc.property(fc.array(sane, { maxLength: 4 }), fate, (list, of) => {
      const { min, max } = aggregate(shareOfLedgers(of))(list)
      const plain = shareOfLaunched(of)(list)
      if (plain === undefined) expect([min, max]).toEqual([undefined, undefined])
      else {
        expect(min).toBeCloseTo(plain.min, 12)
        expect(max).toBeCloseTo(plain.max, 12)
      }
    }),
  )
})
