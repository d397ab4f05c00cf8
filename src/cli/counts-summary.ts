/**
 * What a file of published counts holds. Counts are not added up: categories overlap, and a country holds its districts.
 */
import type { Aggregate } from '../schema/aggregate.js'
import { type Column, tableLines } from './table.js'
import { coloursFor, printable, type Terminal } from './terminal.js'

/** The counts of one category in places of one level. */
export interface CountsRow {
  /** The source's words for what is counted; null where it gives none. */
  readonly category: string | null
  /** What the places are, such as `admin2`; null where that is not told. */
  readonly level: string | null
  /** How many counts there are. */
  readonly counts: number
  /** In how many countries, as far as they are told. */
  readonly countries: number
  /** The first day of all periods; null where none is told. */
  readonly from: string | null
  /** The last day of all periods; null where none is told. */
  readonly to: string | null
}

/** Gathers counts. */
export interface CountsSummary {
  readonly add: (aggregate: Aggregate) => void
  /** The rows, in the order of category and level. */
  readonly rows: () => readonly CountsRow[]
}

interface Gathered {
  readonly category: string | null
  readonly level: string | null
  counts: number
  readonly countries: Set<string>
  from: string | null
  to: string | null
}

/** Begins to gather. */
export const countsSummary = (): CountsSummary => {
  const groups = new Map<string, Gathered>()
  return {
    add: ({ category = null, where, during }) => {
      const level = where?.level ?? null
      const name = JSON.stringify([category, level])
      const group = groups.get(name) ?? { category, level, counts: 0, countries: new Set(), from: null, to: null }
      groups.set(name, group)
      group.counts++
      if (where?.country !== undefined) group.countries.add(where.country)
      const { start, end } = during ?? {}
      if (start !== undefined && (group.from === null || start < group.from)) group.from = start
      if (end !== undefined && (group.to === null || end > group.to)) group.to = end
    },
    rows: () =>
      [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { countries, ...group }]) => ({ ...group, countries: countries.size })),
  }
}

const columns: readonly Column[] = [
  { heading: 'category', align: 'left' },
  { heading: 'level', align: 'left' },
  { heading: 'counts', align: 'right' },
  { heading: 'countries', align: 'right' },
  { heading: 'from', align: 'left' },
  { heading: 'to', align: 'left' },
]

const cell = (text: string | null): string => (text === null ? '(not told)' : printable(text, 60))

/** The rows for a terminal. */
export const countsText = (rows: readonly CountsRow[], { stdout, env }: Terminal): string => {
  const [head = '', ...lines] = tableLines(
    columns,
    rows.map(({ category, level, counts, countries, from, to }) => [
      cell(category),
      cell(level),
      String(counts),
      String(countries),
      cell(from),
      cell(to),
    ]),
  )
  return [coloursFor(stdout, env).bold(head), ...lines].join('\n')
}
