/**
 * `sitrep summarize`: incidents, killed and injured by country, month, weapon and so on. Files of published counts are told of
 * apart, and never counted together with incidents.
 */
import type { RowOf } from '../aggregate/query.js'
import type { RollupState } from '../aggregate/rollup-state.js'
import { merge, present, reduce } from '../aggregate/run.js'
import { type DatasetMerger, datasetMerger } from '../dataset/dataset-merger.js'
import type { Fragment } from '../schema/dataset.js'
import type { Where } from '../schema/where.js'
import { type CountsSummary, countsText } from './counts-summary.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { boundsText, reportedText, tallyText } from './figure.js'
import { openFeed, type ReadFlags } from './open-feed.js'
import { type Overlap, overlapOf } from './overlap.js'
import { type RecordKinds, recordKinds } from './record-kinds.js'
import { type SummaryColumn, type SummaryQuery, summaryQuery } from './summary-query.js'
import { type Column, tableLines } from './table.js'
import { coloursFor, printable, type Terminal, writeLine } from './terminal.js'

/** What the user asked for. */
export interface SummarizeFlags extends ReadFlags {
  readonly by: readonly SummaryColumn[]
  readonly where?: Where
  readonly json?: boolean
}

/** Incidents are summarised in batches, whose parts are merged: memory holds one batch and the rows of the summary. */
const BATCH = 500

/** What one call of the command gathers from file to file. */
interface Gathering {
  readonly query: SummaryQuery
  /** Adds what a row of a feed told. */
  readonly add: (fragment: Fragment) => void
  readonly end: () => RollupState
  /** The name of an actor or a site, where one was told. */
  readonly nameOf: (id: string) => string | undefined
}

const gather = (query: SummaryQuery): Gathering => {
  const partOf = reduce(query)
  const join = merge(query)
  const names = new Map<string, string>()
  let state = partOf([])
  let batch: DatasetMerger = datasetMerger()
  let incidents = 0
  const end = (): RollupState => {
    if (incidents > 0) state = join(state, partOf(batch.dataset()))
    batch = datasetMerger()
    incidents = 0
    return state
  }
  return {
    query,
    add: (fragment) => {
      for (const { id, name } of [...(fragment.actors ?? []), ...(fragment.sites ?? [])])
        if (name !== undefined) names.set(id, name)
      batch.add(fragment)
      incidents += fragment.incidents?.length ?? 0
      if (incidents >= BATCH) end()
    },
    end,
    nameOf: (id) => names.get(id),
  }
}

/** Summarises all files together. A file that cannot be read is told on the error stream, and no figures are printed. */
export const summarize = async (files: readonly string[], flags: SummarizeFlags, terminal: Terminal): Promise<ExitCode> => {
  const gathering = gather(summaryQuery(flags.by, flags.where))
  const kinds = recordKinds()
  let failed = false
  const overlap = overlapOf(files.length)
  for (const file of files) {
    overlap.nextFile()
    try {
      await summarizeFile(file, flags, terminal, overlap, gathering, kinds)
    } catch (error) {
      failed = true
      await writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${oneLine(error)}`)
    }
    const mixture = kinds.mixture()
    if (mixture !== undefined) {
      await writeLine(terminal.stderr, `sitrep: ${printable(mixture, 400)}`)
      return exitCodes.failed
    }
  }
  // Figures that leave a whole file out would look like those of all files.
  if (failed) return exitCodes.failed
  const counts = kinds.counts()
  if (counts !== undefined) return summarizeCounts(counts, flags, terminal)
  if (overlap.count() > 0)
    await writeLine(
      terminal.stderr,
      `sitrep: ${overlap.count()} incidents have an id that stands in an earlier file too, and were counted each time. Give one release alone.`,
    )
  const state = gathering.end()
  const { certain, possible } = state.overlap
  if (certain + possible > 0)
    await writeLine(
      terminal.stderr,
      `sitrep: ${boundsText({ min: certain, max: certain + possible })} incidents stand in several rows, so the rows do not add up to all of them.`,
    )
  const rows = present(gathering.query)(state)
  await writeLine(terminal.stdout, flags.json === true ? JSON.stringify({ rows }) : rowsText(flags.by, rows, gathering, terminal))
  return exitCodes.ok
}

const summarizeCounts = async (
  counts: CountsSummary,
  { by, where, json }: SummarizeFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (by.length > 0 || where !== undefined) {
    await writeLine(
      terminal.stderr,
      'sitrep: the files hold published counts. --by and --where are questions about incidents: leave them out.',
    )
    return exitCodes.failed
  }
  const rows = counts.rows()
  await writeLine(
    terminal.stderr,
    'sitrep: these are published counts and no incidents. They are not added up: categories may overlap, and a country holds its districts.',
  )
  await writeLine(terminal.stdout, json === true ? JSON.stringify({ aggregates: rows }) : countsText(rows, terminal))
  return exitCodes.ok
}

const summarizeFile = async (
  file: string,
  flags: SummarizeFlags,
  terminal: Terminal,
  overlap: Overlap,
  gathering: Gathering,
  kinds: RecordKinds,
): Promise<void> => {
  const { reading, stop } = openFeed(file, flags, terminal)
  try {
    for await (const outcome of reading) {
      if (outcome.status !== 'accepted') continue
      const { fragment } = outcome
      if (!kinds.add(file, fragment)) return
      // Counts are gathered by themselves: a batch is at an end when it has enough incidents.
      if (fragment.aggregates !== undefined) continue
      for (const { id } of fragment.incidents ?? []) overlap.add(id)
      gathering.add(fragment)
    }
  } finally {
    stop()
  }
  // The records of one file do not explain those of the next.
  gathering.end()
  const { rejected, rows, withdrawn, complete } = reading.report
  if (rejected > 0)
    await note(terminal, file, `${rejected} of ${rows} rows were rejected and are not counted. See: sitrep validate`)
  // Figures are put together row by row, and a row may take back what another file told.
  if (withdrawn > 0)
    await note(
      terminal,
      file,
      `${withdrawn} incidents are taken back. Those that a row of these files tells of are counted all the same`,
    )
  if (!complete) await note(terminal, file, 'the file ends too early: rows may be missing. See: sitrep validate')
}

const note = (terminal: Terminal, file: string, text: string): Promise<void> =>
  writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${text}`)

/** The value of a key for people: an id with the name that it has. */
const valueText = (value: string | null, { nameOf }: Gathering): string => {
  if (value === null) return '(not told)'
  const name = nameOf(value)
  return printable(name === undefined ? value : `${name} (${value})`, 60)
}

const rowsText = (
  by: readonly SummaryColumn[],
  rows: readonly RowOf<SummaryQuery>[],
  gathering: Gathering,
  { stdout, env }: Terminal,
): string => {
  const right = (heading: string): Column => ({ heading, align: 'right' })
  const columns: readonly Column[] = [
    ...by.map((heading): Column => ({ heading, align: 'left' })),
    right('incidents'),
    right('killed'),
    right('told by'),
    right('injured'),
    right('told by'),
  ]
  const [head = '', ...lines] = tableLines(
    columns,
    rows.map((row) => [
      ...by.map((key) => valueText(row[key], gathering)),
      boundsText(row.incidents),
      tallyText(row.killed),
      reportedText(row.killed),
      tallyText(row.injured),
      reportedText(row.injured),
    ]),
  )
  return [coloursFor(stdout, env).bold(head), ...lines].join('\n')
}
