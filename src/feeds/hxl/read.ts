/** One row of an HXL file to an incident or a published count, and its report. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Aggregate } from '../../schema/aggregate.js'
import type { Harm } from '../../schema/harm.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Report } from '../../schema/report.js'
import type { Feed, FeedFragment, Row } from '../feed.js'
import type { Cell } from '../row/cell.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { referenceId } from '../row/reference-id.js'
import type { DayOrder } from '../row/written-days.js'
import { writtenQuantity } from '../row/written-quantity.js'
import { beginRow, type HxlDraft } from './draft.js'
import { hxlIssues } from './issues.js'
import { type Layout, layouts, type MappedField, text } from './layout.js'
import type { HxlField } from './mapping.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** How the rows of a mapped file are read. */
export interface RowReaderOptions {
  readonly feed: string
  readonly fields: readonly MappedField[]
  readonly makes: 'incident' | 'aggregate'
  readonly dates: DayOrder | undefined
}

/** The reading of the rows of a mapped file. */
export const rowReader = ({ feed, fields, makes, dates }: RowReaderOptions): Feed['read'] => {
  const layoutOf = layouts(feed, fields)
  const hasId = fields.some(({ field }) => field === 'id')
  return (row, context): These<readonly Issue[], FeedFragment> => {
    const layout = layoutOf(row)
    const id = hasId ? text(row[layout.columnOf('id') ?? '']) : rowId(row)
    if (id === undefined || id === null) return left([idMissing(layout, row)])
    const collected = layout.begin(row)
    const draft = beginRow(layout, collected)
    // Once more, so that white space at its edges is noted.
    draft.text('id')
    const reports = readReports(draft, feed)
    const origin = originOf(feed, context, hasId ? id : undefined, makes === 'incident' ? 'incident' : undefined)
    const record = makes === 'incident' ? readIncident(draft, dates) : readAggregate(draft, dates)
    const extra = layout.extraOf(collected)
    const whole = {
      id: `${feed}:${id}`,
      ...record,
      ...(reports.length > 0 && { reports: reports.map((report) => report.id) }),
      origin,
      ...(collected.native.length > 0 && { native: collected.native }),
      ...(extra !== undefined && { extra }),
    }
    return layout.end(collected, {
      ...(makes === 'incident' ? { incidents: [whole] } : { aggregates: [whole] }),
      ...(reports.length > 0 && { reports }),
    })
  }
}

const idMissing = (layout: Layout, row: Row): Issue => {
  const column = layout.columnOf('id')
  return {
    code: 'id-missing',
    severity: hxlIssues['id-missing'].severity,
    path: column === undefined ? [] : [column],
    message: 'The row has no id in the column that the mapping names. Add it, or leave "id" out of the mapping.',
    ...(column !== undefined && { value: row[column] }),
  }
}

const SEPARATOR = '\u001f'

/** An id made of all that a row says, whatever the order of its columns. Empty cells say nothing. */
const rowId = (row: Row): string => {
  const said = Object.keys(row)
    .sort()
    .flatMap((name) => {
      const value = row[name]
      if (value === undefined || value === null || value === '') return []
      return [name + SEPARATOR + (typeof value === 'string' ? value.trim() : JSON.stringify(value))]
    })
  return `row/${referenceId(said.join(SEPARATOR))}`
}

const readIncident = (draft: HxlDraft, dates: DayOrder | undefined): Omit<Incident, 'id'> => {
  const incident: Mutable<Omit<Incident, 'id'>> = {}
  const name = draft.text('name')
  const when = readWhen(draft, dates)
  const where = readWhere(draft)
  const harm = readHarm(draft)
  const words = draft.text('text')
  if (name !== undefined) incident.name = name
  if (when !== undefined) incident.when = when
  if (where !== undefined) incident.where = where
  if (harm !== undefined) incident.harm = harm
  if (words !== undefined) incident.text = words
  return incident
}

const readHarm = (draft: HxlDraft): Harm | undefined => {
  const harm: Mutable<Harm> = {}
  for (const field of ['killed', 'injured', 'abducted', 'missing'] as const) {
    const total = readCount(draft, field)
    if (total !== undefined) harm[field] = { total }
  }
  return Object.keys(harm).length > 0 ? harm : undefined
}

const readAggregate = (draft: HxlDraft, dates: DayOrder | undefined): Omit<Aggregate, 'id'> => {
  const aggregate: Mutable<Omit<Aggregate, 'id'>> = {}
  const during = readWhen(draft, dates)
  const where = readWhere(draft)
  const category = draft.text('category')
  const words = draft.text('text')
  if (during !== undefined) aggregate.during = during
  if (where !== undefined) aggregate.where = where
  if (category !== undefined) aggregate.category = category
  for (const field of ['incidents', 'killed', 'injured'] as const) {
    const count = readCount(draft, field)
    if (count !== undefined) aggregate[field] = count
  }
  if (words !== undefined) aggregate.text = words
  return aggregate
}

/** A count in figures or words. Words for "unknown" give none, and are kept, for they say more than an empty cell. */
const readCount = (draft: HxlDraft, field: HxlField): Quantity | undefined => {
  const count = draft.cell(field, quantity)
  if (count === undefined && isUnknown(draft.value(field))) draft.keep(field)
  return count
}

const isUnknown = (value: unknown): boolean => typeof text(value) === 'string' && quantity(value) === undefined

const quantity = (value: unknown): Cell<Quantity> => {
  const words = text(value)
  return typeof words === 'string' ? writtenQuantity(words) : words
}

const URL_PATTERN = /^https?:\/\/[^\s\p{Cc}]+$/u

const readReports = (draft: HxlDraft, feed: string): readonly Report[] => {
  const source = draft.text('source')
  const url = draft.text('url')
  if (source === undefined && url === undefined) return []
  const isUrl = url !== undefined && URL_PATTERN.test(url)
  const report: Mutable<Report> = { id: `${feed}:report/${referenceId(`${source ?? ''}${SEPARATOR}${url ?? ''}`)}` }
  if (isUrl) report.url = url
  const words = [source, isUrl ? undefined : url].filter((one) => one !== undefined)
  if (words.length > 0) report.text = words.join(' / ')
  return [report]
}
