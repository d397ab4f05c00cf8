/** The command line of `sitrep`: its commands, flags and help. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import { feeds } from '../feeds/known-feeds.js'
import { check } from '../schema/check.js'
import { Where } from '../schema/where.js'
import { type CheckFlags, checkDatasets } from './check-datasets.js'
import { type ExitCode, exitCodes, oneLine } from './exit.js'
import { type FeedsFlags, listFeeds, showFeed } from './list-feeds.js'
import { STANDARD_INPUT } from './open-feed.js'
import { printSchema } from './print-schema.js'
import { type SummarizeFlags, summarize } from './summarize.js'
import { type SummaryColumn, summaryColumns } from './summary-query.js'
import { printable, type Terminal } from './terminal.js'
import { type ValidateFlags, validate } from './validate.js'

const EXIT_HELP = `
Exit codes:
  0  every row was accepted
  1  some rows were rejected, or a file ends too early
  2  a file cannot be read or is of no known feed, a name is not known, or the command was called wrongly`

const feedId = (id: string): string => {
  if (feeds.some((feed) => feed.id === id)) return id
  throw new InvalidArgumentError(`The feeds are: ${feeds.map((feed) => feed.id).join(', ')}.`)
}

const columnList = (text: string): readonly SummaryColumn[] => {
  const names = text.split(',').map((name) => name.trim())
  const isColumn = (name: string): name is SummaryColumn => Object.hasOwn(summaryColumns, name)
  if (!names.every(isColumn) || new Set(names).size !== names.length)
    throw new InvalidArgumentError(`Give each of these at most once: ${Object.keys(summaryColumns).join(', ')}.`)
  return names
}

const question = (text: string): Where => {
  const data = parseJson(text)
  if (data === undefined) throw new InvalidArgumentError('It is no JSON. Give a question such as {"op":"country","in":["IRQ"]}.')
  const checked = check(Where)(data)
  if (E.isRight(checked)) return checked.right
  const [issue] = checked.left
  const place = issue === undefined || issue.path.length === 0 ? '' : `At ${printable(issue.path.join('.'))}: `
  throw new InvalidArgumentError(`${place}${printable(issue?.message ?? '', 300)}`)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number from 0 is needed.')
  return Number(text)
}

const withReading = (command: Command): Command =>
  command
    .argument('<file...>', `files of a feed, plain, gzipped, zipped or a workbook; ${STANDARD_INPUT} reads the standard input`)
    .option('--feed <id>', 'the feed that the files are of (found from what is in them)', feedId)
    .option('--encoding <label>', 'the encoding of the files (found from what is in them)')
    .option('--release <name>', 'the release that the files are of, such as 25.1')
    .option('--member <path>', 'which file of a zip archive is read (the first that is no document)')
    .option('--sheet <name>', 'which sheet of a workbook is read (the first that a feed knows)')

/**
 * Runs the command with these arguments and gives its exit code. Nothing is thrown: what goes wrong is told in one line on the
 * error stream.
 */
export const runProgram = async (args: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.ok
  const program = new Command('sitrep')
    .description('Read, check and summarise feeds of security incidents.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: (text, write) =>
        write(
          `sitrep: ${text
            .replace(/^error: /, '')
            .trim()
            .replace(/\s+/g, ' ')}\n`,
        ),
    })
    .addHelpText('after', EXIT_HELP)
  withReading(program.command('validate'))
    .description('tell what became of the rows of each file, and which issues they have')
    .option('--json', 'print one JSON object: { files: [...] }')
    .option('--quarantine <out>', 'write the rejected rows to this file, one JSON object a line')
    .option('--max-issues <n>', 'how many examples of each kind of issue are shown', wholeNumber, 1)
    .action(async (files: string[], flags: ValidateFlags) => {
      code = await validate(files, flags, terminal)
    })
  withReading(program.command('summarize'))
    .description('count incidents, killed and injured in all files together, with their bounds')
    .option(
      '--by <fields>',
      `one row for each value of these, split by commas: ${Object.keys(summaryColumns).join(', ')}`,
      columnList,
      [],
    )
    .option(
      '--where <question>',
      'only the incidents that answer this or may: a question as JSON, see docs/model/where.md',
      question,
    )
    .option('--json', 'print one JSON object: { rows: [...] }')
    .action(async (files: string[], flags: SummarizeFlags) => {
      code = await summarize(files, flags, terminal)
    })
  program
    .command('check')
    .description('tell everything that is wrong with datasets, written by hand or by a program')
    .argument('<file...>', `datasets as JSON; ${STANDARD_INPUT} reads the standard input`)
    .option('--json', 'print one JSON object: { files: [...] }')
    .option('--max-issues <n>', 'how many issues of each file are shown', wholeNumber, 20)
    .action(async (files: string[], flags: CheckFlags) => {
      code = await checkDatasets(files, flags, terminal)
    })
  program
    .command('feeds')
    .description('list the feeds that can be read, with their licences; with an id, all that there is to know of one')
    .argument('[id]', 'such as ucdp: its columns, code lists and issues too')
    .option('--json', 'print one JSON object: { feeds: [...] }, or the feed')
    .action(async (id: string | undefined, flags: FeedsFlags) => {
      code = await (id === undefined ? listFeeds(flags, terminal) : showFeed(id, flags, terminal))
    })
  program
    .command('schema')
    .description('print the JSON Schema of a record, value or code list; without a name, list the names')
    .argument('[name]', 'such as Incident')
    .action(async (name: string | undefined) => {
      code = await printSchema(name, terminal)
    })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      terminal.stderr.write(`sitrep: ${oneLine(error)}\n`)
      return exitCodes.failed
    }
    // Asked-for help and the version end with 0; help because nothing was asked ends like other wrong usage.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.failed
  }
}
