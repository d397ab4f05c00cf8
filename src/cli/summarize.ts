/** `sitrep summarize`: incidents, killed and injured by country, month and so on. */
import { monoidSummary, presentSummary, type SummaryRow, type SummaryState, summaryState } from '../aggregate/summary.js'
import type { SummaryKey } from '../aggregate/summary-key.js'
import type { Incident } from '../schema/incident.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { boundsText, reportedText, tallyText } from './figure.js'
import { openFeed, type ReadFlags } from './open-feed.js'
import { type Overlap, overlapOf } from './overlap.js'
import { type Column, tableLines } from './table.js'
import { coloursFor, printable, type Terminal, writeLine } from './terminal.js'

/** What the user asked for. */
export interface SummarizeFlags extends ReadFlags {
  readonly by: readonly SummaryKey[]
  readonly json?: boolean
}

/** Incidents are summarised in batches, whose parts are merged: memory holds one batch and the rows of the summary. */
const BATCH = 500

/** Summarises all files together. A file that cannot be read is told on the error stream, and no figures are printed. */
export const summarize = async (files: readonly string[], flags: SummarizeFlags, terminal: Terminal): Promise<ExitCode> => {
  let state: SummaryState = monoidSummary.empty
  let failed = false
  const overlap = overlapOf(files.length)
  for (const file of files) {
    overlap.nextFile()
    try {
      state = monoidSummary.concat(state, await summarizeFile(file, flags, terminal, overlap))
    } catch (error) {
      failed = true
      await writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${oneLine(error)}`)
    }
  }
  // Figures that leave a whole file out would look like those of all files.
  if (failed) return exitCodes.failed
  if (overlap.count() > 0)
    await writeLine(
      terminal.stderr,
      `sitrep: ${overlap.count()} incidents have an id that stands in an earlier file too, and were counted each time. Give one release alone.`,
    )
  const rows = presentSummary(flags.by)(state)
  await writeLine(terminal.stdout, flags.json === true ? JSON.stringify({ rows }) : rowsText(flags.by, rows, terminal))
  return exitCodes.ok
}

const summarizeFile = async (
  file: string,
  flags: SummarizeFlags,
  terminal: Terminal,
  overlap: Overlap,
): Promise<SummaryState> => {
  const partOf = summaryState(flags.by)
  let state: SummaryState = monoidSummary.empty
  let batch: Incident[] = []
  const { reading, stop } = openFeed(file, flags, terminal)
  try {
    for await (const outcome of reading) {
      if (outcome.status !== 'accepted') continue
      for (const incident of outcome.fragment.incidents ?? []) {
        overlap.add(incident.id)
        batch.push(incident)
      }
      if (batch.length < BATCH) continue
      state = monoidSummary.concat(state, partOf(batch))
      batch = []
    }
  } finally {
    stop()
  }
  const { rejected, rows, complete } = reading.report
  if (rejected > 0)
    await note(terminal, file, `${rejected} of ${rows} rows were rejected and are not counted. See: sitrep validate`)
  if (!complete) await note(terminal, file, 'the file ends too early: rows may be missing. See: sitrep validate')
  return monoidSummary.concat(state, partOf(batch))
}

const note = (terminal: Terminal, file: string, text: string): Promise<void> =>
  writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${text}`)

const rowsText = (by: readonly SummaryKey[], rows: readonly SummaryRow[], { stdout, env }: Terminal): string => {
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
      ...by.map((key) => (row[key] === null ? '(not told)' : printable(row[key], 40))),
      boundsText(row.incidents),
      tallyText(row.killed),
      reportedText(row.killed),
      tallyText(row.injured),
      reportedText(row.injured),
    ]),
  )
  return [coloursFor(stdout, env).bold(head), ...lines].join('\n')
}
