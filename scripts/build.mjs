/**
 * Builds `dist` anew: tsup writes the code, the compiler writes the declarations, both at the same time.
 *
 * tsup's own declarations are not used: they take four times as long, and break `export * as`. tsup's own `clean` is not
 * used either: its builds run at the same time and would delete each other's files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentDeclarations } from './document-declarations.mjs'
import { entries } from './entries.mjs'
import { prunedDeclarations } from './prune-declarations.mjs'
import { start } from './run.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const dist = `${root}dist/`

/** A relative import in a declaration: `from './truth.js'` or `import('./truth.js')`. */
const RELATIVE = /(\bfrom |\bimport\(|\bimport )(['"])(\.\.?\/[^'"]+)\.js\2/g

/** What a file says of itself at its beginning, before an import or an empty line. It is for those who read the source. */
const HEADER = /^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=\n|import |export \*)/

/** A declaration file without what its source says of itself. No editor shows it. */
const withoutHeader = (declarations, source) => {
  const [header] = HEADER.exec(source) ?? ['']
  return declarations.startsWith(header) ? declarations.slice(header.length) : declarations
}

/** What typedoc alone reads in a comment. */
const CATEGORY = /(?:\n *\*)?\n *\* @category [^\n]*/g

/** An example in a comment, up to the next tag. */
const EXAMPLE = /\n *\* @example\n((?: *\*(?! @|\/)[^\n]*\n)+)/g

/** An editor shows little of a long comment. A longer example stands in the reference and in the documentation. */
const LONGEST_EXAMPLE = 1

const withoutLongExamples = (text) =>
  text.replace(EXAMPLE, (example, code) => (code.trimEnd().split('\n').length > LONGEST_EXAMPLE ? '\n' : example))

/** A declaration file as it is shipped: with two spaces a step, and without what no editor shows and no compiler needs. */
const asShipped = (text) =>
  withoutLongExamples(text.replace(CATEGORY, ''))
    .replace(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, '/** $1 */')
    .replace(/^export declare /gm, 'export ')
    .replace(/\{\n *\}/g, '{}')
    .replace(/;$/gm, '')
    .replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2))

/**
 * Adds the comments on the keys of schemas to the declarations, and leaves out what nobody can reach. `require` needs declarations of
 * its own, which import each other: the same text with other extensions.
 */
const finishDeclarations = () => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))
  for (const name of names) {
    const source = `${root}src/${name.replace(/\.d\.ts$/, '.ts')}`
    if (!existsSync(source)) continue
    const written = readFileSync(source, 'utf8')
    writeFileSync(`${dist}${name}`, documentDeclarations(withoutHeader(readFileSync(`${dist}${name}`, 'utf8'), written), written))
  }
  const pruned = prunedDeclarations(
    entries.map(({ output }) => `${dist}${output}.d.ts`),
    (path) => path.startsWith(dist),
  )
  for (const name of names) {
    const text = pruned.get(`${dist}${name}`)
    if (text === undefined) {
      rmSync(`${dist}${name}`)
      continue
    }
    const shipped = asShipped(text)
    writeFileSync(`${dist}${name}`, shipped)
    writeFileSync(`${dist}${name.replace(/\.d\.ts$/, '.d.cts')}`, shipped.replace(RELATIVE, '$1$2$3.cjs$2'))
  }
}

rmSync(dist, { recursive: true, force: true })
const ends = await Promise.all([start('tsup', ['--silent']), start('tsc', ['-p', 'tsconfig.build.json'])])
if (ends.every((status) => status === 0)) finishDeclarations()
else process.exitCode = 1
