/**
 * What an event was reported by.
 *
 * Since 2013 UCDP writes lists: `source_office`, `source_date` and `source_headline`, split by `;`, and `source_article` with the
 * same again, quoted. Headlines hold `;` too, so a list is split only where all agree on the number of parts. Before 2013 there
 * is one text, which names one or several sources.
 *
 * A report is a reference as UCDP wrote it: its id is a hash of its words, so events that give the same reference share a report.
 */
import type { Extent } from '../../schema/extent.js'
import type { Report } from '../../schema/report.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { day, whole } from './cell.js'
import { type Draft, keep, raise, textOf } from './draft.js'

/** The reports of an event. */
export interface Reports {
  readonly reports: readonly Report[]
  /** It is not known how many sources there were. */
  readonly incomplete: boolean
}

/** Reads the reports of the event. */
export const readReports = (draft: Draft): Reports => {
  const counted = whole(draft.row['number_of_sources']) ?? undefined
  keep(draft, 'number_of_sources', counted)
  const article = textOf(draft, 'source_article')
  const office = textOf(draft, 'source_office')
  const date = textOf(draft, 'source_date')
  const headline = textOf(draft, 'source_headline')
  if (office === undefined && date === undefined && headline === undefined)
    return article === undefined ? { reports: [], incomplete: false } : { reports: [textReport(article)], incomplete: true }
  const split = splitLists(counted, office ?? '', date ?? '', headline ?? '', article ?? '')
  if (split === undefined) return unsplit(draft, article, office, date, headline)
  if (article !== undefined && !sameWords(article, split)) keep(draft, 'source_article', undefined, article)
  const reports: Report[] = []
  for (const source of split) {
    const report = listedReport(source)
    if (report !== undefined && !reports.some((known) => known.id === report.id)) reports.push(report)
  }
  return { reports, incomplete: false }
}

interface Source {
  readonly office: string
  readonly date: string
  readonly headline: string
}

/** The sources, one by one. Undefined where the lists do not agree on how many there are. */
const splitLists = (
  counted: number | undefined,
  office: string,
  date: string,
  headline: string,
  article: string,
): readonly Source[] | undefined => {
  // One source is no list, whatever its headline holds. A list of dates shows that there were more.
  if (counted === 1 && !date.includes(';')) return [{ office, date, headline }]
  const offices = office.split(';')
  const dates = date.split(';')
  const expected = counted === undefined || counted < 1 ? offices.length : counted
  if (offices.length !== expected || dates.length !== expected) return undefined
  const headlines = headline.split(';')
  const titles = headlines.length === expected ? headlines : headlinesOf(article, offices, dates, headline)
  return titles?.map((title, i) => ({ office: offices[i] ?? '', date: dates[i] ?? '', headline: title }))
}

/** The headlines as `source_article` tells them apart, only where it says the same as the three lists. */
const headlinesOf = (
  article: string,
  offices: readonly string[],
  dates: readonly string[],
  headline: string,
): readonly string[] | undefined => {
  const quoted = article.slice(1, -1).split('";"')
  if (quoted.length !== offices.length) return undefined
  const headlines: string[] = []
  for (const [i, words] of quoted.entries()) {
    const prefix = `${offices[i]},${dates[i]},`
    if (!words.startsWith(prefix)) return undefined
    headlines.push(words.slice(prefix.length))
  }
  return squeeze(headlines.join(';')) === squeeze(headline) ? headlines : undefined
}

/** Whether `source_article` says nothing but what the lists say, white space apart. */
const sameWords = (article: string, sources: readonly Source[]): boolean => {
  const listed = sources.map((source) => `"${source.office},${source.date},${source.headline}"`).join(';')
  return listed === article || squeeze(listed) === squeeze(article)
}

const squeeze = (words: string): string => words.replace(/\s+/g, '')

const SEPARATOR = '\u001f'

const reportId = (kind: string, words: string): string => `ucdp:report/${referenceId(kind + SEPARATOR + words)}`

const listedReport = (source: Source): Report | undefined => {
  const office = source.office.trim()
  const date = source.date.trim()
  const headline = source.headline.trim()
  if (office === '' && date === '' && headline === '') return undefined
  const report: Mutable<Report> = { id: reportId('list', office + SEPARATOR + date + SEPARATOR + headline) }
  if (office !== '') report.publisher = office
  if (headline !== '') report.title = headline
  const published = publishedOn(date)
  if (published !== undefined) report.published = published
  return report
}

const publishedOn = (date: string): Extent | undefined => {
  if (date === '') return undefined
  const found = day(date)
  return found ? { start: found, end: found } : { text: date }
}

const textReport = (text: string): Report => ({ id: reportId('text', text), text })

/** One report with all the words, for lists that cannot be split without a guess. */
const unsplit = (
  draft: Draft,
  article: string | undefined,
  office: string | undefined,
  date: string | undefined,
  headline: string | undefined,
): Reports => {
  raise(
    draft,
    'sources-not-split',
    'source_office',
    'The source lists have different numbers of parts. They were kept whole, as one report.',
  )
  const words = [article ?? '', office ?? '', date ?? '', headline ?? ''].join(SEPARATOR)
  const native = [
    ...(office === undefined ? [] : [{ scheme: 'ucdp:source_office', label: office }]),
    ...(date === undefined ? [] : [{ scheme: 'ucdp:source_date', label: date }]),
    ...(headline === undefined ? [] : [{ scheme: 'ucdp:source_headline', label: headline }]),
  ]
  const report: Report = { id: reportId('whole', words), native, ...(article !== undefined && { text: article }) }
  return { reports: [report], incomplete: true }
}
