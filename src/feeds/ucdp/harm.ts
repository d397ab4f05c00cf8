/** Whom an event killed. */
import type { Casualties, Harm, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Mutable } from '../row/mutable.js'
import { CIVILIANS, type Sides } from './actors.js'
import { count } from './cell.js'
import { type Draft, keep, raise } from './draft.js'

/** Reads the deaths. UCDP counts nothing but deaths, so the injured stay unreported. */
export const readHarm = (draft: Draft, sides: Sides): Harm | undefined => {
  const total = readTotal(draft)
  const parts = readParts(draft, sides)
  if (total === undefined && parts.length === 0) return undefined
  const killed: Mutable<Casualties> = {}
  if (total !== undefined) killed.total = total
  if (parts.length > 0) killed.parts = parts
  return { killed }
}

const readTotal = (draft: Draft): Quantity | undefined => {
  const { row } = draft
  const low = count(row['low']) ?? undefined
  const best = count(row['best']) ?? undefined
  const high = count(row['high']) ?? undefined
  if (low === undefined && best === undefined && high === undefined) return undefined
  const least = Math.min(low ?? 0, best ?? Number.POSITIVE_INFINITY, high ?? Number.POSITIVE_INFINITY)
  const total: Mutable<Quantity> = { min: least }
  if (best !== undefined) total.best = best
  if (high !== undefined) total.max = Math.max(low ?? 0, best ?? 0, high)
  if (total.min === (low ?? 0) && total.max === high) return total
  raise(
    draft,
    'quantity-order',
    'best',
    'low <= best <= high fails. Look at the three: the record holds the least and the greatest of them.',
    {
      low,
      best,
      high,
    },
  )
  keep(draft, 'low', low)
  keep(draft, 'best', best)
  keep(draft, 'high', high)
  return total
}

/** UCDP bounds the total alone: of a part it tells the best figure, so a part has no bounds. */
const part = (best: number): Quantity => ({ min: 0, best })

const readParts = (draft: Draft, sides: Sides): HarmPart[] => {
  const { row } = draft
  const a = count(row['deaths_a']) ?? undefined
  const b = count(row['deaths_b']) ?? undefined
  const civilians = count(row['deaths_civilians']) ?? undefined
  const unknown = count(row['deaths_unknown']) ?? undefined
  const parts: HarmPart[] = []
  if (a !== undefined && sides.a !== undefined) parts.push({ dimension: 'actor', value: sides.a, count: part(a) })
  else keep(draft, 'deaths_a', a)
  // Civilians are counted in deaths_civilians. The 0 that deaths_b then holds is no statement on them.
  if (b !== undefined && sides.b !== undefined && !(b === 0 && sides.b === CIVILIANS))
    parts.push({ dimension: 'actor', value: sides.b, count: part(b) })
  else if (sides.b !== CIVILIANS) keep(draft, 'deaths_b', b)
  if (civilians !== undefined) parts.push({ dimension: 'role', value: 'civilian', count: part(civilians) })
  if (unknown !== undefined) parts.push({ dimension: 'role', value: 'unknown', count: part(unknown) })
  checkSum(draft, [a, b, civilians, unknown])
  return parts
}

const checkSum = (draft: Draft, deaths: readonly (number | undefined)[]): void => {
  const best = count(draft.row['best']) ?? undefined
  if (best === undefined) return
  let sum = 0
  for (const figure of deaths) {
    if (figure === undefined) return
    sum += figure
  }
  if (sum !== best)
    raise(
      draft,
      'deaths-sum',
      'best',
      `best is ${best}, and the four deaths_ columns add up to ${sum}. Look at the row: all were kept.`,
    )
}
