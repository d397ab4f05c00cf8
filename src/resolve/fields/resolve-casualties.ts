/**
 * How many people were killed, injured, abducted or missing, from what several tell of it: the total and each part by itself, and
 * the parts against the total.
 *
 * @internal
 */
import type { Casualties } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import type { ResolutionRule } from '../policy.js'
import type { ResolvedField, Told } from '../resolution.js'
import type { Candidate } from '../rules/narrow.js'
import type { ReportOrder } from '../rules/report-order.js'
import {
  allowedFor,
  type CasualtyFigure,
  casualtiesOf,
  casualtiesOfOne,
  casualtyFigures,
  countSame,
  isPartAbove,
} from './casualty-figures.js'
import { completedFigures } from './completed-figures.js'
import { quantity } from './field-kind.js'
import { candidatesFor, resolveField } from './resolve-field.js'

/** A figure, and the field that it is resolved to. */
interface ResolvedFigure {
  readonly figure: CasualtyFigure
  readonly field: ResolvedField<Quantity>
}

/** What was told of each figure, in the order in which they are first told. */
const toldByFigure = (candidates: readonly Candidate<Casualties>[]) => {
  const groups: { readonly figure: CasualtyFigure; readonly told: Told<Quantity>[] }[] = []
  for (const { told } of candidates)
    for (const figure of casualtyFigures(told.value)) {
      const one: Told<Quantity> = { ...told, value: figure.count }
      const group = groups.find((other) => countSame(other.figure, figure))
      if (group === undefined) groups.push({ figure, told: [one] })
      else group.told.push(one)
    }
  return groups
}

/** The fields of the parts of which somebody tells more than somebody else tells of the total. */
const partsAboveTotal = (
  candidates: readonly Candidate<Casualties>[],
  parts: readonly ResolvedFigure[],
): readonly ResolvedFigure[] => {
  const figures = candidates.flatMap(({ alone }) => (alone === undefined ? [] : casualtyFigures(alone)))
  const totals = figures.filter(({ part }) => part === undefined)
  return parts.filter(({ figure }) =>
    figures.some((one) => countSame(one, figure) && totals.some((total) => isPartAbove(one.count, total.count))),
  )
}

/** Total and parts that cannot all be right name each other. */
const withDisputes = (
  resolved: readonly ResolvedFigure[],
  total: ResolvedFigure,
  above: readonly ResolvedFigure[],
): readonly ResolvedFigure[] =>
  resolved.map((one) => {
    const against = one === total ? above.map(({ field }) => field.path) : above.includes(one) ? [total.field.path] : undefined
    return against === undefined ? one : { ...one, field: { ...one.field, disputed: 'yes', against } }
  })

/** The fields of casualties, and what the incident holds of them. */
export interface ResolvedCasualties {
  readonly fields: readonly ResolvedField<Quantity>[]
  readonly taken?: Casualties
}

const assembled = (resolved: readonly ResolvedFigure[]): ResolvedCasualties => {
  const taken = casualtiesOf(resolved.map(({ figure: { part }, field }) => ({ part, count: field.taken })))
  return { fields: resolved.map(({ field }) => field), ...(taken !== undefined && { taken }) }
}

/**
 * Casualties from what several tell of them; `path` is where they stand in the incident. Where the values taken would contradict
 * each other, each teller is completed by itself, as if it alone were right, and what these allow is taken.
 */
export const resolveCasualties = (
  path: readonly string[],
  told: readonly Told<Casualties>[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedCasualties => {
  const candidates = candidatesFor(told, casualtiesOfOne)
  const resolved = toldByFigure(candidates).map(
    ({ figure, told: counts }): ResolvedFigure => ({
      figure,
      field: resolveField([...path, ...figure.steps], counts, quantity, policy, order),
    }),
  )
  const total = resolved.find(({ figure }) => figure.part === undefined)
  const parts = resolved.filter(({ figure }) => figure.part !== undefined)
  const above = partsAboveTotal(candidates, parts)
  if (total === undefined || above.length === 0) return assembled(resolved)

  const named = withDisputes(resolved, total, above)
  if (!parts.some(({ field }) => isPartAbove(field.taken, total.field.taken))) return assembled(named)
  const complete = completedFigures(candidates, policy, order)
  return assembled(named.map(({ figure, field }) => ({ figure, field: complete(field, (alone) => allowedFor(alone, figure)) })))
}
