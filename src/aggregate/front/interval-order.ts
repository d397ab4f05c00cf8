/**
 * The greatest of amounts that are not exactly known, by interval order: one amount is greater than another for certain where its
 * least is greater than the other's most.
 *
 * Laws: what is certain is among the first under every way in which the amounts and the memberships may really be, even if every
 * tie goes against it; what has no row is among the first under none, even if every tie goes its way.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { countWhile } from '../../value/count-while.js'
import type { Membership } from '../aggregator/aggregator.js'

/** Something with an amount. */
export interface Contender<T> {
  readonly subject: T
  readonly amount: Quantity
  readonly belongs: Membership
}

/** One that is, or may be, among the first. */
export interface Leader<T> {
  readonly subject: T
  readonly amount: Quantity
  readonly top: 'certain' | 'possible'
}

const mostOf = ({ max }: Quantity): number => max ?? Number.POSITIVE_INFINITY

/** The best figure, or the least where there is none. */
const toldOf = ({ best, min }: Quantity): number => best ?? min

const falling = (numbers: Iterable<number>): Float64Array => Float64Array.from(numbers).sort().reverse()

/**
 * Refuses a number of rows that makes no sense.
 *
 * @throws RangeError when it is not a whole number from 1.
 */
export const checkedRows = (name: string, rows: number): number => {
  if (!Number.isSafeInteger(rows) || rows < 1)
    throw new RangeError(`${name}(${rows}): the number of rows is a whole number from 1.`)
  return rows
}

/**
 * All that are, or may be, among the first so many: those with the greatest best figure (or least, where there is none) first. An
 * amount of 0 is among none.
 */
export const leadersOf =
  (rows: number) =>
  <T>(contenders: readonly Contender<T>[]): readonly Leader<T>[] => {
    const surely = falling(contenders.flatMap(({ amount, belongs }) => (belongs === 'yes' ? [amount.min] : [])))
    const perhaps = falling(contenders.map(({ amount }) => mostOf(amount)))
    const isPossible = ({ amount }: Contender<T>): boolean =>
      mostOf(amount) > 0 && countWhile(surely, (min) => min > mostOf(amount)) < rows
    // It is itself one of those that may have so much.
    const isCertain = ({ amount, belongs }: Contender<T>): boolean =>
      belongs === 'yes' && amount.min > 0 && countWhile(perhaps, (max) => max >= amount.min) <= rows
    return contenders
      .filter(isPossible)
      .map((one): Leader<T> => ({ subject: one.subject, amount: one.amount, top: isCertain(one) ? 'certain' : 'possible' }))
      .sort((a, b) => toldOf(b.amount) - toldOf(a.amount) || compareMost(a.amount, b.amount))
  }

/** The greater most first. Two that are open are alike. */
const compareMost = (a: Quantity, b: Quantity): number => {
  const [left, right] = [mostOf(a), mostOf(b)]
  return left === right ? 0 : left > right ? -1 : 1
}
