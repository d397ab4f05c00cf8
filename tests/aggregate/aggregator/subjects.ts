/** Every aggregator, with what it may be given: the laws are the same for all of them. */
import fc from 'fast-check'
import { type Aggregator, combine, contramap, type Membership, mapAnswer } from '../../../src/aggregate/aggregator/aggregator.js'
import { countRecords } from '../../../src/aggregate/aggregator/count-records.js'
import { countWhere } from '../../../src/aggregate/aggregator/count-where.js'
import { distinctOf } from '../../../src/aggregate/aggregator/distinct-of.js'
import { firstOf } from '../../../src/aggregate/aggregator/first-of.js'
import { greatestOf } from '../../../src/aggregate/aggregator/greatest-of.js'
import { groupedBy } from '../../../src/aggregate/aggregator/grouped-by.js'
import { histogramOf } from '../../../src/aggregate/aggregator/histogram-of.js'
import { intervalOf } from '../../../src/aggregate/aggregator/interval-of.js'
import { lastOf } from '../../../src/aggregate/aggregator/last-of.js'
import { leastOf } from '../../../src/aggregate/aggregator/least-of.js'
import { meanOf } from '../../../src/aggregate/aggregator/mean-of.js'
import { medianIntervalOf } from '../../../src/aggregate/aggregator/median-interval-of.js'
import type { PossibleValues } from '../../../src/aggregate/aggregator/possible-values.js'
import { quantileOf } from '../../../src/aggregate/aggregator/quantile-of.js'
import { ratioOf } from '../../../src/aggregate/aggregator/ratio-of.js'
import { reportedShare } from '../../../src/aggregate/aggregator/reported-share.js'
import { shareOfLedgers } from '../../../src/aggregate/aggregator/share-of-ledgers.js'
import { shareWhere } from '../../../src/aggregate/aggregator/share-where.js'
import { sumOf } from '../../../src/aggregate/aggregator/sum-of.js'
import { topOf } from '../../../src/aggregate/aggregator/top-of.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { quantity } from '../../value/arbitraries.js'
import { anyExtent } from '../../value/extent-model.js'
import { ledger } from '../../value/ledger-model.js'

/** A value that was perhaps not told. */
export const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

export const membership: fc.Arbitrary<Membership> = fc.constantFrom('yes', 'maybe')
export const truth = fc.constantFrom('yes' as const, 'maybe' as const, 'no' as const)
export const figure = told(quantity(6))

/** Names that objects have by nature are values like any other. */
const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
export const values: fc.Arbitrary<PossibleValues> = fc
  .record({
    certain: fc.array(name, { maxLength: 3 }),
    possible: fc.array(name, { maxLength: 3 }),
    untold: told(fc.constantFrom('one' as const, 'any' as const)),
  })
  .map(({ untold, ...rest }) => ({ ...rest, ...(untold && { untold }) }))

/** An aggregator whose types are forgotten, so that all of them are one list. */
export interface Subject {
  readonly name: string
  readonly aggregator: Aggregator<unknown, unknown, unknown>
  readonly members: fc.Arbitrary<readonly (readonly [unknown, Membership])[]>
}

const subject = <I, S, A>(name: string, aggregator: Aggregator<I, S, A>, input: fc.Arbitrary<I>): Subject => ({
  name,
  aggregator: aggregator as unknown as Subject['aggregator'],
  members: fc.array(fc.tuple(input, membership), { maxLength: 10 }),
})

const several = combine({ mean: meanOf, least: leastOf, records: countRecords, ['__proto__']: greatestOf })

export const subjects: readonly Subject[] = [
  subject('countRecords', countRecords, fc.anything()),
  subject('countWhere', countWhere, truth),
  subject('distinctOf', distinctOf, told(values)),
  subject('firstOf', firstOf, told(anyExtent)),
  subject('greatestOf', greatestOf, figure),
  subject('histogramOf', histogramOf([0, 1, 4]), figure),
  subject('intervalOf', intervalOf, told(anyExtent)),
  subject('lastOf', lastOf, told(anyExtent)),
  subject('leastOf', leastOf, figure),
  subject('meanOf', meanOf, figure),
  subject('medianIntervalOf', medianIntervalOf, told(anyExtent)),
  subject('quantileOf(0.5)', quantileOf(0.5), figure),
  subject('quantileOf(0.9)', quantileOf(0.9), figure),
  subject('ratioOf', ratioOf, fc.record({ part: figure, whole: figure })),
  subject('reportedShare', reportedShare, told(fc.constant('Taji'))),
  subject('shareOfLedgers', shareOfLedgers('intercepted'), told(ledger)),
  subject('shareWhere', shareWhere, truth),
  subject('sumOf', sumOf, figure),
  subject('topOf', topOf(2), told(values)),
  subject('several together', several, figure),
  subject(
    'one of something else',
    contramap((one: { killed?: number }) => one.killed)(reportedShare),
    fc.record({ killed: fc.nat() }),
  ),
  subject(
    'grouped',
    groupedBy((one: { readonly at: PossibleValues | undefined; readonly killed: Quantity | undefined }) => one.at)(
      contramap((one: { readonly killed: Quantity | undefined }) => one.killed)(meanOf),
    ),
    fc.record({ at: told(values), killed: figure }),
  ),
  subject('one with another answer', mapAnswer(JSON.stringify)(meanOf), figure),
]
