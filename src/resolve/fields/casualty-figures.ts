/**
 * The figures of casualties, each by what it counts: the total, and the parts by role, sex and so on.
 *
 * @internal
 */
import type { Casualties, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import { ofOneOfSeveral } from './field-kind.js'

/** One figure. */
export interface CasualtyFigure {
  /** Where it stands: `total`, or `parts`, the dimension, the value and the years of age where they are told. */
  readonly steps: readonly string[]
  readonly count: Quantity
  /** The part that it counts. Absent: it is the total. */
  readonly part?: HarmPart
}

const stepsOf = (part: HarmPart): readonly string[] => {
  const steps = ['parts', part.dimension, part.value]
  if (part.dimension !== 'age' || part.years === undefined) return steps
  return [...steps, `${part.years.from ?? ''}-${part.years.to ?? ''}`]
}

/** All figures that are told. */
export const casualtyFigures = ({ total, parts = [] }: Casualties): readonly CasualtyFigure[] => [
  ...(total === undefined ? [] : [{ steps: ['total'], count: total }]),
  ...parts.map((part) => ({ steps: stepsOf(part), count: part.count, part })),
]

/** Casualties of figures, those left out that have none. Undefined: none is left. */
export const casualtiesOf = (
  figures: readonly { readonly part?: HarmPart | undefined; readonly count: Quantity | undefined }[],
): Casualties | undefined => {
  const total = figures.find(({ part }) => part === undefined)?.count
  const parts = figures.flatMap(({ part, count }): readonly HarmPart[] =>
    part === undefined || count === undefined ? [] : [{ ...part, count }],
  )
  if (total === undefined && parts.length === 0) return undefined
  return { ...(total !== undefined && { total }), ...(parts.length > 0 && { parts }) }
}

/** Whether two figures count the same. */
export const countSame = ({ steps: a }: Pick<CasualtyFigure, 'steps'>, { steps: b }: Pick<CasualtyFigure, 'steps'>): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at])

/** What casualties that are told of several incidents together say of one of them. */
export const casualtiesOfOne = ({ total, parts }: Casualties): Casualties => ({
  ...(total !== undefined && { total: ofOneOfSeveral(total) }),
  ...(parts !== undefined && { parts: parts.map((part) => ({ ...part, count: ofOneOfSeveral(part.count) })) }),
})

/** Whether a part is, for certain, more than the total. */
export const isPartAbove = (part: Quantity | undefined, total: Quantity | undefined): boolean =>
  part !== undefined && total?.max !== undefined && part.min > total.max

/** What casualties say of a figure: what they tell of it, or what their other figures leave for it. */
export const allowedFor = (casualties: Casualties, figure: CasualtyFigure): readonly Quantity[] => {
  const told = casualtyFigures(casualties).filter((one) => countSame(one, figure))
  if (told.length > 0) return told.map(({ count }) => count)
  const max = casualties.total?.max
  if (figure.part !== undefined) return [{ min: 0, ...(max !== undefined && { max }) }]
  return [{ min: Math.max(0, ...(casualties.parts ?? []).map(({ count }) => count.min)) }]
}
