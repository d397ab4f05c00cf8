/** The people of each organisation and sex, as parts of the kinds of harm. */
import type { Harm, HarmPart } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Mutable } from '../row/mutable.js'
import { organisationColumns } from './columns.js'
import { type Draft, keep } from './draft.js'
import { addsUp, type FigureColumn, type Figures, figureColumns, sumOf } from './figures.js'
import { type HarmKind, harmKinds, people, totals } from './harm-kinds.js'

/**
 * AWSD counts by organisation and by sex all who were affected, not those of one kind of harm. Where one kind has all of them, the
 * counts are parts of that kind. Where one organisation has all of them, it has all of each kind. Elsewhere nobody can tell, and
 * they are kept as they came.
 */
export const shareOut = (draft: Draft, figures: Figures, harm: Mutable<Harm>): void => {
  const organisations = Object.hasOwn(draft.row, 'LNGO/NRCS') ? organisationColumns[2016] : organisationColumns[2025]
  const told = figureColumns.slice(0, ORGANISATIONS).filter((column) => figures[column] !== undefined)
  shareOutGroup(draft, figures, harm, {
    columns: told,
    addsUp: addsUp(draft, figures, 'Total affected', organisations),
    part: (column, count) => ({ dimension: 'organisation', value: column, count }),
  })
  const sexes: readonly FigureColumn[] = ['Gender Male', 'Gender Female', 'Gender Unknown']
  shareOutGroup(draft, figures, harm, {
    columns: sexes.filter((column) => figures[column] !== undefined),
    addsUp: addsUp(draft, figures, 'Total affected', sexes),
    part: (column, count) => ({
      dimension: 'sex',
      value: column === 'Gender Male' ? 'male' : column === 'Gender Female' ? 'female' : 'unknown',
      count,
    }),
  })
}

const ORGANISATIONS = 8

interface Group {
  /** The columns of the group that are told. */
  readonly columns: readonly FigureColumn[]
  readonly addsUp: boolean
  readonly part: (column: FigureColumn, count: Quantity) => HarmPart
}

const shareOutGroup = (draft: Draft, figures: Figures, harm: Mutable<Harm>, group: Group): void => {
  const shares = group.addsUp ? sharesOf(figures, group.columns) : undefined
  if (shares === undefined) {
    for (const column of group.columns) keep(draft, column, figures[column])
    return
  }
  for (const kind of shares.kinds) {
    const { total, parts = [] } = harm[kind] ?? {}
    if (total === undefined) continue
    const isSure = total.min > 0
    const added = group.columns.map((column) => group.part(column, people(shares.of(kind, column), isSure)))
    harm[kind] = { total, parts: [...parts, ...added] }
  }
}

interface Shares {
  /** The kinds of harm that somebody came to. */
  readonly kinds: readonly HarmKind[]
  /** How many people of a column came to a kind of harm. */
  readonly of: (kind: HarmKind, column: FigureColumn) => number
}

/** Which kinds of harm the people of each column came to. Undefined where the row does not tell. */
const sharesOf = (figures: Figures, columns: readonly FigureColumn[]): Shares | undefined => {
  const affected = figures['Total affected']
  if (affected === undefined || affected === 0 || affected !== sumOf(figures, totals)) return undefined
  const totalOf = (kind: HarmKind): number => sumOf(figures, harmKinds[kind].total) ?? 0
  const found = (Object.keys(harmKinds) as HarmKind[]).filter((kind) => totalOf(kind) > 0)
  if (found.length === 1) return { kinds: found, of: (_, column) => figures[column] ?? 0 }
  const only = columns.find((column) => figures[column] === affected)
  return only === undefined ? undefined : { kinds: found, of: (kind, column) => (column === only ? totalOf(kind) : 0) }
}
