/**
 * Whom an incident harmed, and what it broke.
 *
 * A blank says nothing, 0 is nobody, -99 (and -9) that GTD does not know: three things that stay apart.
 */
import type { Casualties, Harm, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import { exactly } from '../../value/quantity.js'
import type { Mutable } from '../row/mutable.js'
import { decimal } from './cell.js'
import type { Column } from './columns.js'
import { extents, properties } from './crosswalk.js'
import { cellOf, codeOf, crossed, type Draft, keep, raise } from './draft.js'

/** Reads the harm. */
export const readHarm = (draft: Draft): Harm | undefined => {
  const harm: Mutable<Harm> = {}
  const killed = casualtiesIn(draft, countIn(draft, 'nkill'), [
    ['nkillter', 'perpetrator'],
    ['nkillus', 'USA'],
  ])
  const injured = casualtiesIn(draft, countIn(draft, 'nwound'), [
    ['nwoundte', 'perpetrator'],
    ['nwoundus', 'USA'],
  ])
  const abducted = casualtiesIn(draft, hostages(draft), [['nhostkidus', 'USA']])
  const damage = readDamage(draft)
  if (killed !== undefined) harm.killed = killed
  if (injured !== undefined) harm.injured = injured
  if (abducted !== undefined) harm.abducted = abducted
  if (damage !== undefined) harm.damage = damage
  return Object.keys(harm).length > 0 ? harm : undefined
}

/** A figure. One that is not known is kept; a share of a total is the best figure, and bounds nothing. */
const countIn = (draft: Draft, column: Column): Quantity | undefined => {
  const number = cellOf(draft, column, decimal)
  if (number === undefined) return undefined
  if (number < 0) {
    if (number !== -9 && number !== -99)
      raise(draft, 'cell-unread', column, 'A figure is 0 or more, or -9 or -99 where it is not known. It was left out.')
    keep(draft, column, number)
    return undefined
  }
  if (number > Number.MAX_SAFE_INTEGER) {
    raise(draft, 'cell-unread', column, 'A figure is at most 2^53 - 1. It was left out.')
    keep(draft, column, number)
    return undefined
  }
  if (Number.isInteger(number)) return exactly(number)
  raise(
    draft,
    'apportioned',
    column,
    'The figure is a share of a total of several incidents. It is taken for the best figure, without bounds.',
  )
  return { min: 0, best: number }
}

const casualtiesIn = (
  draft: Draft,
  total: Quantity | undefined,
  columns: readonly (readonly [Column, 'perpetrator' | 'USA'])[],
): Casualties | undefined => {
  const parts: HarmPart[] = []
  for (const [column, who] of columns) {
    const count = countIn(draft, column)
    if (count === undefined) continue
    if (total?.max !== undefined && (count.best ?? count.min) > total.max) {
      raise(draft, 'counts-disagree', column, 'A part is more than its total. Look at both: the part was left out.')
      keep(draft, column, count.best)
    } else parts.push(who === 'USA' ? { dimension: 'nationality', value: who, count } : { dimension: 'role', value: who, count })
  }
  if (total === undefined && parts.length === 0) return undefined
  return { ...(total !== undefined && { total }), ...(parts.length > 0 && { parts }) }
}

/** Hostages and kidnapped people. Where there were some and their number is not known, there was one at least. */
const hostages = (draft: Draft): Quantity | undefined => {
  const taken = codeOf(draft, 'ishostkid')
  const count = countIn(draft, 'nhostkid')
  if (taken === '0') {
    if (count === undefined || count.best === 0) return exactly(0)
    raise(
      draft,
      'counts-disagree',
      'nhostkid',
      'Nobody is said to have been taken, and people are counted. Look at both: the count was kept.',
    )
  }
  return count ?? (taken === '1' ? { min: 1 } : undefined)
}

const readDamage = (draft: Draft): Harm['damage'] => {
  const told = crossed(draft, 'property', codeOf(draft, 'property'), properties)?.to
  const cost = crossed(draft, 'propextent', codeOf(draft, 'propextent', 'propextent_txt'), extents)?.to
  if (told === 'none' && cost !== undefined)
    raise(
      draft,
      'counts-disagree',
      'propextent',
      'Nothing is said to have been damaged, and damage is graded. Look at both: nothing was taken for it.',
    )
  return told ?? cost
}
