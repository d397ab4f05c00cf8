/** A feed of any HXL-tagged file, made of a small mapping that its user gives. */
import * as z from 'zod'
import { FEED_ID_PATTERN } from '../../schema/id.js'
import type { Schema } from '../../schema/schema.js'
import type { Feed, Row, Sample } from '../feed.js'
import { hxlIssues } from './issues.js'
import { findColumns, type MappedField } from './layout.js'
import { aggregateFields, fieldMeanings, type HxlField, type HxlMapping, incidentFields } from './mapping.js'
import { rowReader } from './read.js'
import { tagPattern } from './tag-pattern.js'

const row: Schema<Row> = /* @__PURE__ */ (() => z.looseObject({}) as z.ZodType<unknown> as Schema<Row>)()

/**
 * A feed made of a mapping from HXL hashtags to what they mean: give it to `readBytes` or `readFeed` in `feeds`. It reads CSV with a
 * hashtag row among its first 25 rows, whatever its header says, and JSON records whose keys are hashtags.
 *
 * A pattern means the first column from the left with its tag, with all attributes after a `+`, and with none after a `-`. A text
 * that does not begin with `#` is the header of a column without a tag. Columns that nothing means are kept in `extra`, by their
 * tag or header.
 *
 * Data is taken for this feed when it has the column of ids, where one is mapped, and half of all mapped columns. Counts may be
 * figures, ranges or words such as "at least 3"; times may be days, months, or words such as "5 June 2021". What cannot be read
 * stays in `native` with an issue.
 *
 * Throws a RangeError when the mapping is wrong: an id that is not in kebab-case, a pattern that is none, no column at all.
 *
 * @example
 * const feed = fromHxl({
 *   id: 'my-ngo',
 *   title: 'Incidents that our teams report',
 *   licence: 'For our own use',
 *   citation: 'Our teams',
 *   incident: { id: '#event+id', date: '#date', country: '#country+code', killed: '#affected+killed' },
 * })
 * const text = 'Nr,When,Land,Dead\n#event+id,#date+occurred,#country+code,#affected+killed\n7,5 June 2021,IQ,3-5\n'
 * const { dataset } = await toDataset(readBytes([text], { feeds: [feed] }))
 * dataset.incidents?.[0]?.harm // => { killed: { total: { min: 3, max: 5 } } }
 * dataset.incidents?.[0]?.when // => { start: '2021-06-05', end: '2021-06-05' }
 *
 * @category feeds
 */
export const fromHxl = (mapping: HxlMapping): Feed => {
  const { id, title, licence, citation, incident, aggregate, dates } = mapping
  if (!FEED_ID_PATTERN.test(id))
    throw new RangeError(`The id of a feed is in kebab-case and begins with a letter, such as "my-ngo". This is "${id}".`)
  if ((incident === undefined) === (aggregate === undefined))
    throw new RangeError('A mapping has "incident" or "aggregate": each row is one incident, or one published count.')
  const makes = incident === undefined ? 'aggregate' : 'incident'
  const patterns = Object.entries(incident ?? aggregate ?? {}).filter(([, pattern]) => pattern !== undefined)
  if (patterns.length === 0)
    throw new RangeError(`The mapping names no column. Name one in "${makes}", such as { date: "#date" }.`)
  const fields = patterns.map(([field, pattern]) => mapped(field, pattern, makes))
  return {
    id,
    title,
    licence,
    citation,
    generations: [
      { id: 'hxl', title: 'CSV with a hashtag row, or JSON with hashtags as keys', row, keys: 'tag', detect: knows(fields) },
    ],
    read: rowReader({ feed: id, fields, makes, dates }),
    columns: Object.fromEntries(fields.map(({ field, pattern }) => [pattern, fieldMeanings[field]])),
    issues: hxlIssues,
    notes: [
      'Columns are found by their HXL hashtags. What the mapping does not name is kept in extra.',
      ...(fields.some(({ field }) => field === 'id')
        ? []
        : ['The rows have no id. Theirs are made of what they say, so rows that say the same are one record.']),
    ],
  }
}

const mapped = (field: string, pattern: string, makes: 'incident' | 'aggregate'): MappedField & { readonly pattern: string } => {
  const fields: readonly string[] = makes === 'incident' ? incidentFields : aggregateFields
  if (!fields.includes(field))
    throw new RangeError(`No field of an ${makes} is called "${field}". There are: ${fields.join(', ')}.`)
  // It was looked up in the list of fields.
  return { field: field as HxlField, pattern, isMeant: tagPattern(pattern) }
}

/** Whether data has the ids, where they are mapped, and half of all mapped columns. */
const knows =
  (fields: readonly MappedField[]) =>
  ({ columns, tags }: Sample): boolean => {
    if (tags === undefined) return false
    const names = Array.from({ length: Math.max(tags.length, columns.length) }, (_, i) => tags[i] || (columns[i] ?? ''))
    const found = findColumns(fields, names)
    const isIdFound = found.has('id') || !fields.some(({ field }) => field === 'id')
    return isIdFound && found.size * 2 >= fields.length
  }
