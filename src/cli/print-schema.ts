/** `sitrep schema`: what a record looks like, for editors and other programs. */
import { type JsonSchemaName, jsonSchemaNames, toJsonSchema } from '../schema/json-schema.js'
import { nearest } from '../schema/nearest.js'
import { type ExitCode, exitCodes } from './exit.js'
import { tableLines } from './table.js'
import { printable, type Terminal, writeLine } from './terminal.js'

const isName = (name: string): name is JsonSchemaName => (jsonSchemaNames as readonly string[]).includes(name)

/** The first sentence of what a schema says of itself, in one line. */
const summaryOf = (name: JsonSchemaName): string => {
  const text = String(toJsonSchema(name).$defs[name]?.['description'])
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, ' ') ?? ''
}

/** Prints the JSON Schema of a name, or all names. */
export const printSchema = async (name: string | undefined, terminal: Terminal): Promise<ExitCode> => {
  if (name === undefined) {
    const columns = [{ heading: 'name', align: 'left' } as const, { heading: 'what it is', align: 'left' } as const]
    const rows = jsonSchemaNames.map((one) => [one, summaryOf(one)])
    await writeLine(terminal.stdout, tableLines(columns, rows).join('\n'))
    return exitCodes.ok
  }
  if (isName(name)) {
    await writeLine(terminal.stdout, JSON.stringify(toJsonSchema(name), null, 2))
    return exitCodes.ok
  }
  const near = nearest(jsonSchemaNames, name)
  const remedy = near === undefined ? '`sitrep schema` lists the names.' : `Did you mean "${near}"?`
  await writeLine(terminal.stderr, `sitrep: there is no schema "${printable(name, 60)}". ${remedy}`)
  return exitCodes.failed
}
