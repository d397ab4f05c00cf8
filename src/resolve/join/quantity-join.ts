/**
 * The join of counts with bounds.
 *
 * A hedge belongs to the best figure where there is one, and to the bounds where there is none. So "about 5" contains "5", and
 * not the other way; "3 to 7" contains "4 to 6, about 5".
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { allows, eqQuantity } from '../../value/quantity.js'
import type { Join } from './join.js'
import { innermost, outermost, wordsFor } from './nested.js'

type Bounds = Pick<Quantity, 'min' | 'max'>

const { equals } = eqQuantity

const sameBounds = (a: Bounds, b: Bounds): boolean => a.min === b.min && a.max === b.max

const boundsContain = (coarser: Bounds, finer: Bounds): boolean =>
  coarser.min <= finer.min && (coarser.max === undefined || (finer.max !== undefined && finer.max <= coarser.max))

const hedgeContains = (coarser: Quantity, finer: Quantity): boolean => coarser.approximate === true || !finer.approximate

const contains = (coarser: Quantity, finer: Quantity): boolean => {
  if (!boundsContain(coarser, finer)) return false
  if (coarser.best !== undefined) return coarser.best === finer.best && hedgeContains(coarser, finer)
  return finer.best !== undefined || !sameBounds(coarser, finer) || hedgeContains(coarser, finer)
}

/** Nothing bounds it, and nobody has a best figure. */
const saysNothing = ({ min, best, max }: Quantity): boolean => min === 0 && best === undefined && max === undefined

const distinctBests = (values: readonly Quantity[]): readonly (number | undefined)[] => [
  ...new Set(values.map(({ best }) => best)),
]

const quantityOf = ({ min, max }: Bounds, best: number | undefined, approximate: boolean): Quantity => ({
  min,
  ...(best !== undefined && { best }),
  ...(max !== undefined && { max }),
  ...(approximate && { approximate: true as const }),
})

/** The same with the words that are words for it. */
const withWords = ({ text: _, ...quantity }: Quantity, values: readonly Quantity[]): Quantity => ({
  ...quantity,
  ...wordsFor(contains, quantity, values),
})

/** The least of the upper bounds that are told. */
const leastMax = (values: readonly Quantity[]): { readonly max?: number } => {
  const told = values.flatMap(({ max }) => (max === undefined ? [] : [max]))
  return told.length === 0 ? {} : { max: Math.min(...told) }
}

/** The greatest upper bound, where all tell one. */
const greatestMax = (values: readonly Quantity[]): { readonly max?: number } => {
  const told = values.flatMap(({ max }) => (max === undefined ? [] : [max]))
  return told.length < values.length ? {} : { max: Math.max(...told) }
}

/** The common bounds, with the one best figure that is inside them. Of two, nobody can say here which is the better. */
const commonPart = (values: readonly Quantity[]): Quantity | undefined => {
  const bounds: Bounds = { min: Math.max(...values.map(({ min }) => min)), ...leastMax(values) }
  if (bounds.max !== undefined && bounds.min > bounds.max) return undefined
  const [best, ...others] = distinctBests(values).filter((figure) => figure !== undefined && allows(figure)(bounds))
  if (best !== undefined && others.length === 0) {
    const isHedged = values.every((value) => value.best !== best || value.approximate === true)
    return quantityOf(bounds, best, isHedged)
  }
  // A hedge stays, unless one tells just these bounds without it.
  const isOfBounds = ({ best: figure, approximate }: Quantity): boolean => figure === undefined && approximate === true
  const isHedged = values.some(isOfBounds) && values.every((value) => !sameBounds(value, bounds) || isOfBounds(value))
  const common = quantityOf(bounds, undefined, isHedged)
  return saysNothing(common) ? undefined : common
}

/** The outer bounds, with the best figure that all have. Bounds that say nothing are not "about" anything. */
const outerBounds = (values: readonly Quantity[]): Quantity => {
  const bounds: Bounds = { min: Math.min(...values.map(({ min }) => min)), ...greatestMax(values) }
  const [best, ...others] = distinctBests(values)
  const common = others.length === 0 ? best : undefined
  const outer = quantityOf(bounds, common, true)
  return values.some(({ approximate }) => approximate) && !saysNothing(outer) ? outer : quantityOf(bounds, common, false)
}

/** Counts: the bounds, the best figure, the hedge. */
export const quantityJoin: Join<Quantity> = {
  equals,
  contains,
  overlap: (values) => {
    const common = innermost(contains, values) ?? commonPart(values)
    return common && withWords(common, values)
  },
  hull: (values) => withWords(outermost(contains, values) ?? outerBounds(values), values),
}
