/** `sitrep check`: everything that is wrong with datasets that somebody wrote. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { checkDataset } from '../schema/check-dataset.js'
import type { Issue } from '../schema/issue.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { STANDARD_INPUT } from './open-feed.js'
import { coloursFor, printable, type Terminal, writeLine } from './terminal.js'

/** What the user asked for. */
export interface CheckFlags {
  readonly json?: boolean
  /** How many issues of each file are shown. */
  readonly maxIssues: number
}

/** Checks the files one after the other. What cannot be read is told on the error stream. */
export const checkDatasets = async (files: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> => {
  const checked: { readonly file: string; readonly issues: readonly Issue[] }[] = []
  let failed = false
  for (const file of files) {
    try {
      const issues = checkDataset(await readJson(file, terminal))
      checked.push({ file, issues })
      if (flags.json !== true) await writeLine(terminal.stdout, issuesText(file, issues, flags.maxIssues, terminal))
    } catch (error) {
      failed = true
      await writeLine(terminal.stderr, `sitrep: ${printable(file)}: ${oneLine(error)}`)
    }
  }
  if (flags.json === true) await writeLine(terminal.stdout, JSON.stringify({ files: checked }))
  if (failed) return exitCodes.failed
  return checked.some(({ issues }) => issues.length > 0) ? exitCodes.rejected : exitCodes.ok
}

const readJson = async (file: string, { stdin }: Terminal): Promise<unknown> => {
  const content = await (file === STANDARD_INPUT ? text(stdin) : readFile(file, 'utf8')).catch((cause: unknown) => {
    throw new Error(`It cannot be read (${oneLine(cause)}).`, { cause })
  })
  try {
    return JSON.parse(content.replace(/^\uFEFF/, '')) as unknown
  } catch (cause) {
    throw new Error(`It is no JSON (${oneLine(cause)}).`, { cause })
  }
}

/** A path as one would write it: `incidents[0].when.start`. */
const pathText = (path: Issue['path']): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')

const issuesText = (file: string, issues: readonly Issue[], most: number, { stdout, env }: Terminal): string => {
  const colours = coloursFor(stdout, env)
  if (issues.length === 0) return `${colours.bold(printable(file))}: nothing is wrong`
  const lines = issues
    .slice(0, most)
    .map(
      ({ code, path, message }) =>
        `  ${colours.red(code)}  ${printable(pathText(path))}${path.length > 0 ? ': ' : ''}${printable(message, 400)}`,
    )
  const rest = issues.length > most ? [`  … and ${issues.length - most} more`] : []
  return [`${colours.bold(printable(file))}: ${issues.length} issues`, ...lines, ...rest].join('\n')
}
