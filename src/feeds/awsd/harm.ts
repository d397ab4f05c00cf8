/**
 * Whom an incident harmed.
 *
 * AWSD counts aid workers alone. So its totals bound the people harmed from below, and only of the aid workers who were killed is
 * the number known exactly, unless its description hedges it: light injuries, and abductions of less than a day, are not counted.
 */
import type { Casualties, Harm, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import { exactly } from '../../value/quantity.js'
import type { Mutable } from '../row/mutable.js'
import { type Draft, keep, raise } from './draft.js'
import { addsUp, type FigureColumn, type Figures, figureColumns, sumOf } from './figures.js'
import { type HarmKind, harmKinds, people, totals } from './harm-kinds.js'
import { shareOut } from './shares.js'

/** What the rest of the row says about its figures. */
export interface FigureContext {
  /** AWSD says that they are not confirmed, so nothing bounds them from below. */
  readonly pending: boolean
  /** The means of attack is a kidnapping in which somebody was killed. */
  readonly kidnapKilling: boolean
  /** The description. */
  readonly text: string | undefined
}

/** Words with which AWSD says in its description that a number is not exact, such as "defaulted to two". */
const HEDGE = /\b(?:at least|default(?:ed|s|ing)? to|unknown number|unspecified number|exact number)\b/i

/** Reads the harm. */
export const readHarm = (draft: Draft, figures: Figures, context: FigureContext): Harm | undefined => {
  for (const column of ['Total nationals', 'Total internationals', 'Total affected'] as const)
    keep(draft, column, figures[column])
  if (isNobodyAffected(draft, figures)) return undefined
  const sumsHold = checkSums(draft, figures)
  const isExact = !isDeathMissing(draft, figures, context) && !HEDGE.test(context.text ?? '')
  const harm: Mutable<Harm> = {}
  for (const kind of ['killed', 'injured', 'abducted'] as const) {
    const isSure = checkKind(draft, figures, kind) && sumsHold && !context.pending
    const casualties = casualtiesOf(draft, figures, kind, isSure, kind === 'killed' && isSure && isExact)
    if (casualties !== undefined) harm[kind] = casualties
  }
  shareOut(draft, figures, harm)
  return Object.keys(harm).length > 0 ? harm : undefined
}

/** An incident is in AWSD because somebody was affected. Where all figures are 0 they were not filled in, so they say nothing. */
const isNobodyAffected = (draft: Draft, figures: Figures): boolean => {
  const isTold = sumOf(figures, [...totals, 'Total affected']) !== undefined
  if (!isTold || (sumOf(figures, figureColumns) ?? 0) > 0) return false
  raise(
    draft,
    'none-affected',
    'Total affected',
    'Nobody is counted in this incident. Look at its Details: the figures were left out.',
  )
  for (const column of figureColumns)
    if (column !== 'Total affected' && column !== 'Total nationals' && column !== 'Total internationals')
      keep(draft, column, figures[column])
  return true
}

/** Somebody was killed in a kidnap-killing, though in some rows AWSD learned of it after it had counted. */
const isDeathMissing = (draft: Draft, figures: Figures, { kidnapKilling }: FigureContext): boolean => {
  if (!kidnapKilling || figures['Total killed'] !== 0) return false
  raise(
    draft,
    'counts-disagree',
    'Total killed',
    'The means of attack is a kidnap-killing, and nobody is counted as killed. Look at the row: both were kept.',
  )
  return true
}

const checkSums = (draft: Draft, figures: Figures): boolean => {
  const nationals = addsUp(
    draft,
    figures,
    'Total nationals',
    ['Nationals killed', 'Nationals wounded', 'Nationals kidnapped'],
    ['Nationals detained'],
  )
  const internationals = addsUp(
    draft,
    figures,
    'Total internationals',
    ['Internationals killed', 'Internationals wounded', 'Internationals kidnapped'],
    ['Internationals detained'],
  )
  const affected = addsUp(
    draft,
    figures,
    'Total affected',
    ['Total killed', 'Total wounded', 'Total kidnapped'],
    ['Total detained'],
  )
  const both = addsUp(draft, figures, 'Total affected', ['Total nationals', 'Total internationals'])
  return nationals && internationals && affected && both
}

/** Whether nationals and internationals add up to each total of a kind. All are looked at, so that all are noted. */
const checkKind = (draft: Draft, figures: Figures, kind: HarmKind): boolean =>
  harmKinds[kind].total
    .map((total, i) => {
      const parts = [harmKinds[kind].national[i], harmKinds[kind].international[i]].filter((column) => column !== undefined)
      return addsUp(draft, figures, total, parts)
    })
    .every(Boolean)

const casualtiesOf = (
  draft: Draft,
  figures: Figures,
  kind: HarmKind,
  isSure: boolean,
  isExact: boolean,
): Casualties | undefined => {
  const { total, national, international } = harmKinds[kind]
  if (kind === 'abducted') keepApart(draft, figures)
  // Where one of two counts is empty, the other is no figure of both.
  const count = (columns: readonly FigureColumn[]): Quantity | undefined => {
    const sum = sumOf(figures, columns)
    const isWhole = columns.every((column) => figures[column] !== undefined || !Object.hasOwn(draft.row, column))
    return sum === undefined ? undefined : people(sum, isSure, isWhole)
  }
  const all = count(total)
  const parts: HarmPart[] = []
  if (all !== undefined) {
    parts.push({ dimension: 'role', value: 'aid-worker', count: isExact ? exactly(all.min) : all })
  }
  const nationals = count(national)
  if (nationals !== undefined) parts.push({ dimension: 'nationality', value: 'national', count: nationals })
  const internationals = count(international)
  if (internationals !== undefined) parts.push({ dimension: 'nationality', value: 'international', count: internationals })
  if (parts.length === 0) return undefined
  return all === undefined ? { parts } : { total: all, parts }
}

/** Kidnapped and detained are one count in the record. What AWSD counts of each is kept where it counts both. */
const keepApart = (draft: Draft, figures: Figures): void => {
  for (const of of ['Nationals', 'Internationals', 'Total'] as const) {
    if (!Object.hasOwn(draft.row, `${of} detained`)) continue
    keep(draft, `${of} kidnapped`, figures[`${of} kidnapped`])
    keep(draft, `${of} detained`, figures[`${of} detained`])
  }
}
