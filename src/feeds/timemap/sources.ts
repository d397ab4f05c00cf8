/** The sources of an event: reports, in each of the shapes in which timemap writes them. */
import type { IncidentId, ReportId } from '../../schema/id.js'
import { ID_PATTERN } from '../../schema/id.js'
import type { Report } from '../../schema/report.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { type Draft, keep, keepCell, raise, trimmed } from './draft.js'
import { isObject } from './is-object.js'

/** What the publisher writes in place of a source that it withholds. All such sources have one id. */
const HIDDEN = 'HIDDEN'

/** The reports of an event. */
export interface Sources {
  readonly reports: readonly Report[]
  /** A source is not told. */
  readonly incomplete: boolean
}

interface Source {
  readonly id: string | undefined
  readonly path: string | undefined
  readonly description: string | undefined
}

/** Reads the sources: objects in the JSON export, ids from the server, addresses split at commas in CSV. */
export const readSources = (draft: Draft): Sources => {
  const listed = listOf(draft)
  if (listed === undefined) {
    raise(draft, 'cell-unread', 'sources', 'The cell sources cannot be read. Correct it, or empty it: it was left out.')
    keepCell(draft, 'sources')
    return { reports: [], incomplete: true }
  }
  const reports: Report[] = []
  let hidden = false
  let missing = false
  for (const source of listed) {
    if (source.path === HIDDEN || source.id === 'srcHidden') {
      hidden = true
      keep(draft, 'sources', source.id ?? source.path, source.id === undefined ? source.description : labelOf(source))
      continue
    }
    missing ||= source.path === undefined
    const report = reportOf(source)
    const same = reports.find(({ id }) => id === report.id)
    if (same === undefined) reports.push(report)
    // Some copies give every source the id of the event.
    else if (same.url !== report.url || same.text !== report.text)
      reports.push({ ...report, id: hashed([source.id, source.path, source.description].join(SEPARATOR)) })
  }
  if (hidden) raise(draft, 'source-hidden', 'sources', 'A source was withheld on purpose. Ask the publisher if you need it.')
  if (missing) raise(draft, 'source-missing', 'sources', 'A source has an id alone. Look for it in the file of sources.')
  return { reports, incomplete: hidden }
}

/** What is told of a hidden source, its path and its description, which always say the same. */
const labelOf = ({ path, description }: Source): string | undefined =>
  [path, description].filter((words) => words !== undefined).join(': ') || undefined

/** Undefined: neither a list of sources nor text. */
const listOf = (draft: Draft): readonly Source[] | undefined => {
  const value = draft.row['sources']
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return addressesIn(value).map((path) => ({ id: undefined, path, description: undefined }))
  if (!Array.isArray(value)) return undefined
  const found: Source[] = []
  for (const source of value as readonly unknown[]) {
    if (!isObject(source)) {
      const id = trimmed(draft, 'sources', source)
      if (id === undefined) return undefined
      found.push({ id, path: undefined, description: undefined })
      continue
    }
    const { id, path, description, ...others } = source
    const read = [id, path, description].map((words) => trimmed(draft, 'sources', words))
    // Whatever else a source holds would be lost.
    if (Object.keys(others).length > 0 || read.every((words) => words === undefined)) return undefined
    if ([id, path, description].some((words) => typeof words === 'object' && words !== null)) return undefined
    found.push({ id: read[0], path: read[1], description: read[2] })
  }
  return found
}

/** An address may hold a comma, so the next one begins where another address does. */
const addressesIn = (words: string): readonly string[] => {
  const found: string[] = []
  for (const part of words.split(',')) {
    const last = found.length - 1
    if (last < 0 || part.trim() === HIDDEN || /^\s{0,9}https?:\/\//.test(part)) found.push(part)
    else found[last] += `,${part}`
  }
  return found.map((part) => part.trim()).filter((part) => part !== '')
}

const SEPARATOR = '\u001f'

const ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/u

const reportOf = ({ id, path, description }: Source): Report => {
  const report: Mutable<Report> = { id: id === undefined ? hashed(path ?? '') : reportIdOf(id) }
  if (path !== undefined && ADDRESS.test(path)) report.url = path
  if (description !== undefined) report.text = description
  const native = [
    ...(id === undefined ? [] : [{ scheme: 'timemap:sources', code: id }]),
    ...(path === undefined || report.url !== undefined ? [] : [{ scheme: 'timemap:sources', label: path }]),
  ]
  if (native.length > 0) report.native = native
  return report
}

/** The CSV has no ids of sources: there an address is one report. */
const hashed = (words: string): ReportId => `timemap:report/${referenceId(words)}`

const reportIdOf = (words: string): ReportId => {
  const id = `timemap:report/${words}`
  return ID_PATTERN.test(id) ? id : hashed(words)
}

/** The id of an event, or a hash of what cannot stand in one. */
export const incidentIdOf = (words: string): IncidentId => {
  const id = `timemap:${words}`
  return ID_PATTERN.test(id) ? id : `timemap:${referenceId(words)}`
}
