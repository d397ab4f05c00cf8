/**
 * The shapes of SiND. Files say nothing by their names: SiND's own samples hold the tables of one topic under the name of
 * another. The same columns stand in JSON from the API and in the files on HDX, so a shape is its columns alone.
 */
import type { Generation, Sample } from '../feed.js'
import type { Column } from './columns.js'
import { row } from './row.js'
import { columnOf } from './spellings.js'
import { common, type Table, type Topic, tables } from './topics.js'

const columnsIn = (names: readonly string[]): ReadonlySet<Column> => {
  const found = new Set<Column>()
  for (const name of names) {
    const column = columnOf(name)
    if (column !== undefined) found.add(column)
  }
  return found
}

/** Whether a sample has all of these columns, under any name of theirs. There is no SiND without a header. */
const hasAll = (names: readonly string[]): ((sample: Sample) => boolean) => {
  const needed = [...columnsIn(names)]
  return ({ columns, format }) => {
    if (format === 'positional') return false
    const there = columnsIn(columns)
    return needed.every((column) => there.has(column))
  }
}

const ID: Column = 'SiND Event ID'

const whole = ({ topic, title, names }: Table): Generation => ({
  id: `${topic}-${names.length}`,
  title: `SiND on ${title}, ${names.length} columns`,
  row,
  columns: names,
  detect: hasAll(names),
})

/** A table of which some columns were left out, or a release that has others. What is not there is not reported. */
const part = ({ topic, title, core }: Table): Generation => ({
  id: `${topic}-part`,
  title: `SiND on ${title}, other releases and parts`,
  row,
  columns: [...core, 'Date', 'Country ISO', ID],
  detect: hasAll([...core, 'Date', 'Country ISO', ID]),
})

const firstOfTopic = tables.filter(({ topic }, i) => tables.findIndex((table) => table.topic === topic) === i)

/** All shapes, those with the most columns of their own first. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  ...tables.map(whole),
  ...firstOfTopic.map(part),
  {
    id: 'event',
    title: 'SiND on another topic: what all topics have in common',
    row,
    columns: [...common, ID],
    detect: hasAll([...common, ID]),
  },
])()

/** The topic of a generation. */
export const topicOf = (generation: string): Topic =>
  tables.find(({ topic }) => generation.startsWith(`${topic}-`))?.topic ?? 'event'
