/** `sitrep validate`: what became of the rows of each file. */
import type { RowOutcome } from '../feeds/outcome.js'
import type { Issue } from '../schema/issue.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { openFeed, type ReadFlags } from './open-feed.js'
import { openQuarantine, type Quarantine } from './quarantine.js'
import { printable, type Terminal, writeLine } from './terminal.js'
import { type Example, reportText, type Validated } from './validation-text.js'

/** What the user asked for. */
export interface ValidateFlags extends ReadFlags {
  readonly json?: boolean
  /** A file that the rejected rows are written to, as NDJSON. */
  readonly quarantine?: string
  /** How many examples of each kind of issue are shown. */
  readonly maxIssues: number
}

/** Validates the files one after the other. What cannot be read is told on the error stream; the others are read all the same. */
export const validate = async (files: readonly string[], flags: ValidateFlags, terminal: Terminal): Promise<ExitCode> => {
  const quarantine = flags.quarantine === undefined ? undefined : await openQuarantine(flags.quarantine, files)
  const validated: Validated[] = []
  let failed = false
  for (const file of files) {
    try {
      const found = await validateFile(file, flags, terminal, quarantine)
      validated.push(found)
      if (flags.json !== true) await writeLine(terminal.stdout, reportText(found, flags.maxIssues, terminal))
    } catch (error) {
      failed = true
      await writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${oneLine(error)}`)
    }
  }
  await quarantine?.close()
  if (flags.json === true) await writeLine(terminal.stdout, JSON.stringify({ files: validated.map(toJson) }))
  if (failed) return exitCodes.failed
  return validated.some(({ report }) => report.rejected > 0 || !report.complete) ? exitCodes.rejected : exitCodes.ok
}

const validateFile = async (
  file: string,
  flags: ValidateFlags,
  terminal: Terminal,
  quarantine: Quarantine | undefined,
): Promise<Validated> => {
  const examples = new Map<string, Example[]>()
  const { reading, stop } = openFeed(file, flags, terminal)
  try {
    for await (const outcome of reading) {
      for (const issue of outcome.issues) addExample(examples, issue, outcome, flags.maxIssues)
      if (outcome.status === 'rejected') await quarantine?.add(file, outcome)
    }
  } finally {
    stop()
  }
  // Issues of the file as a whole belong to no row.
  for (const { code, example } of reading.report.issues) if (!examples.has(code)) examples.set(code, [example])
  return { file, report: reading.report, examples }
}

const addExample = (examples: Map<string, Example[]>, issue: Issue, { row, line }: RowOutcome, most: number): void => {
  const known = examples.get(issue.code)
  if (known === undefined) examples.set(issue.code, [{ ...issue, row, line }])
  else if (known.length < most) known.push({ ...issue, row, line })
}

const toJson = ({ file, report }: Validated): unknown => {
  const { feed, generation, rows, accepted, warned, rejected, joined, withdrawn, issues } = report
  return {
    file,
    feed: feed ?? null,
    generation: generation ?? null,
    rows,
    accepted,
    warned,
    rejected,
    joined,
    withdrawn,
    issues: Object.fromEntries(issues.map(({ code, count }) => [code, count])),
  }
}
