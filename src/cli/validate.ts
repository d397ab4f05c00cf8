/** `sitrep validate`: what became of the rows of each file. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { feeds } from '../feeds/known-feeds.js'
import type { RowOutcome } from '../feeds/outcome.js'
import type { FeedReport, IssueSummary } from '../feeds/read/feed-report.js'
import type { Issue, Severity } from '../schema/issue.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { openFeed, type ReadFlags } from './open-feed.js'
import { tableLines } from './table.js'
import { coloursFor, printable, type Terminal, writeLine } from './terminal.js'

/** What the user asked for. */
export interface ValidateFlags extends ReadFlags {
  readonly json?: boolean
  /** A file that the rejected rows are written to, as NDJSON. */
  readonly quarantine?: string
  /** How many examples of each kind of issue are shown. */
  readonly maxIssues: number
}

type Example = IssueSummary['example']

/** A file that was read, with examples of its issues. */
interface Validated {
  readonly file: string
  readonly report: FeedReport
  readonly examples: ReadonlyMap<string, readonly Example[]>
}

/** Validates the files one after the other. What cannot be read is told on the error stream; the others are read all the same. */
export const validate = async (files: readonly string[], flags: ValidateFlags, terminal: Terminal): Promise<ExitCode> => {
  const quarantine = flags.quarantine === undefined ? undefined : await openQuarantine(flags.quarantine, files)
  const validated: Validated[] = []
  let failed = false
  for (const file of files) {
    try {
      validated.push(await validateFile(file, flags, terminal, quarantine))
    } catch (error) {
      failed = true
      await writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${oneLine(error)}`)
    }
    const last = validated.at(-1)
    if (flags.json !== true && last?.file === file) await writeLine(terminal.stdout, reportText(last, flags.maxIssues, terminal))
  }
  if (quarantine !== undefined) await closeQuarantine(quarantine)
  if (flags.json === true) await writeLine(terminal.stdout, JSON.stringify({ files: validated.map(toJson) }))
  if (failed) return exitCodes.failed
  return validated.some(({ report }) => report.rejected > 0 || !report.complete) ? exitCodes.rejected : exitCodes.ok
}

const validateFile = async (
  file: string,
  flags: ValidateFlags,
  terminal: Terminal,
  quarantine: Writable | undefined,
): Promise<Validated> => {
  const examples = new Map<string, Example[]>()
  const { reading, stop } = openFeed(file, flags, terminal)
  try {
    for await (const outcome of reading) {
      for (const issue of outcome.issues) addExample(examples, issue, outcome, flags.maxIssues)
      if (quarantine !== undefined && outcome.status === 'rejected') {
        const { row, line, issues, raw } = outcome
        await writeLine(quarantine, JSON.stringify({ file, row, line, issues, raw }))
      }
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
  const { feed, generation, rows, accepted, warned, rejected, issues } = report
  return {
    file,
    feed: feed ?? null,
    generation: generation ?? null,
    rows,
    accepted,
    warned,
    rejected,
    issues: Object.fromEntries(issues.map(({ code, count }) => [code, count])),
  }
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const reportText = ({ file, report, examples }: Validated, most: number, { stdout, env }: Terminal): string => {
  const colours = coloursFor(stdout, env)
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    info: colours.dim,
  }
  const feed = feeds.find(({ id }) => id === report.feed)
  const generation = feed?.generations.find(({ id }) => id === report.generation)
  const { rows, accepted, warned, rejected, joined } = report
  const lines = [
    colours.bold(printable(file)),
    `  feed      ${feed?.title ?? report.feed} (${report.feed})`,
    `  shape     ${generation?.title ?? report.generation} (${report.generation})`,
    `  rows      ${rows} = ${accepted} accepted${joined > 0 ? ` (${joined} repeated)` : ''} + ${rejected} rejected`,
    `  warnings  in ${warned} of the accepted rows`,
  ]
  if (!report.complete) lines.push(`  ${colours.red('The file ends too early: rows may be missing.')}`)
  const found = [...report.issues].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count)
  if (found.length > 0) lines.push('  issues')
  const heads = tableLines(
    [
      { heading: '', align: 'left' },
      { heading: '', align: 'left' },
      { heading: '', align: 'right' },
    ],
    found.map(({ code, severity, count }) => [severity, code, String(count)]),
  ).slice(1)
  found.forEach(({ code, severity }, position) => {
    lines.push(`    ${paint[severity](heads[position] ?? code)}`)
    for (const example of (examples.get(code) ?? []).slice(0, most)) lines.push(`        ${exampleText(example)}`)
  })
  return `${lines.join('\n')}\n`
}

const exampleText = ({ line, path, message, value }: Example): string => {
  const place = [line === undefined ? [] : [`line ${line}`], path.length === 0 ? [] : [path.join('.')]].flat().join(', ')
  const shown = value === undefined ? '' : ` (${printable(typeof value === 'string' ? value : JSON.stringify(value), 60)})`
  return `${place}${place === '' ? '' : ': '}${printable(message, 300)}${shown}`
}

const openQuarantine = async (path: string, files: readonly string[]): Promise<Writable> => {
  if (files.some((file) => resolve(file) === resolve(path)))
    throw new Error(`The quarantine file "${path}" is one of the files to validate. Give it another name.`)
  const stream = createWriteStream(path, 'utf8')
  try {
    await once(stream, 'open')
  } catch (error) {
    throw new Error(`The quarantine file cannot be written: ${oneLine(error)}`, { cause: error })
  }
  // A full disk is told when the file is closed; without a listener it would end the process at once.
  stream.on('error', () => undefined)
  return stream
}

const closeQuarantine = async (stream: Writable): Promise<void> => {
  if (stream.errored === null) stream.end()
  await finished(stream)
}
