/** The figures of a row, read once. */
import { numberTo } from './cell.js'
import type { Column } from './columns.js'
import { cellOf, type Draft, raise } from './draft.js'

/** The columns that hold a number of people. */
export const figureColumns = [
  ...(['UN', 'INGO', 'ICRC', 'NRCS and IFRC', 'LNGO/NRCS', 'IFRC', 'NNGO', 'Other'] as const),
  ...(['Nationals killed', 'Nationals wounded', 'Nationals kidnapped', 'Nationals detained', 'Total nationals'] as const),
  ...(['Internationals killed', 'Internationals wounded', 'Internationals kidnapped', 'Internationals detained'] as const),
  ...(['Total internationals', 'Total killed', 'Total wounded', 'Total kidnapped', 'Total detained', 'Total affected'] as const),
  ...(['Gender Male', 'Gender Female', 'Gender Unknown'] as const),
] as const satisfies readonly Column[]

/** The name of a column that holds a number of people. */
export type FigureColumn = (typeof figureColumns)[number]

/** The figures of a row. Undefined where a cell is empty or cannot be read. */
export type Figures = Readonly<Partial<Record<FigureColumn, number>>>

/** A larger number is none of people. Sums stay exact below it. */
const people = /* @__PURE__ */ numberTo(10_000_000_000)

/** Reads all figures of a row. */
export const readFigures = (draft: Draft): Figures => {
  const figures: Partial<Record<FigureColumn, number>> = {}
  for (const column of figureColumns) {
    const figure = cellOf(draft, column, people)
    if (figure !== undefined) figures[column] = figure
  }
  return figures
}

/** The sum of what is told. Undefined where none of it is. */
export const sumOf = (figures: Figures, columns: readonly FigureColumn[]): number | undefined => {
  let sum: number | undefined
  for (const column of columns) {
    const figure = figures[column]
    if (figure !== undefined) sum = (sum ?? 0) + figure
  }
  return sum
}

/**
 * Whether a sum may be what its parts add up to: they add up to it, or to less where one of them is not told. One that is not is
 * noted. `optional` are parts that only newer files count.
 */
export const addsUp = (
  draft: Draft,
  figures: Figures,
  sum: FigureColumn,
  parts: readonly FigureColumn[],
  optional: readonly FigureColumn[] = [],
): boolean => {
  const told = figures[sum]
  const added = sumOf(figures, [...parts, ...optional])
  if (told === undefined || added === undefined || added === told) return true
  const isOpen = [...parts, ...optional.filter((column) => Object.hasOwn(draft.row, column))].some(
    (column) => figures[column] === undefined,
  )
  if (isOpen && added < told) return true
  const names = parts.length > 3 ? `${parts[0]} to ${parts.at(-1)}` : [...parts, ...optional].join(', ')
  raise(
    draft,
    'counts-disagree',
    sum,
    `${sum} is ${told}, and ${names} add up to ${added}. Look at the row: all of them were kept.`,
    told,
  )
  return false
}
