/**
 * Builds `dist` anew: tsup writes the code, the compiler writes the declarations, both at the same time.
 *
 * tsup's own declarations are not used: they take four times as long, and break `export * as`. tsup's own `clean` is not
 * used either: its builds run at the same time and would delete each other's files.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentDeclarations } from './document-declarations.mjs'
import { entries } from './entries.mjs'
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

/** The declarations that a user can reach from the entries. The others would be read by nobody. */
const reachable = () => {
  const found = new Set()
  const wanted = entries.map(({ output }) => `${output}.d.ts`)
  for (const name of wanted) {
    if (found.has(name)) continue
    found.add(name)
    for (const [, , , target] of readFileSync(`${dist}${name}`, 'utf8').matchAll(RELATIVE))
      wanted.push(`${posix.join(posix.dirname(name), target)}.d.ts`)
  }
  return found
}

/**
 * Removes declarations that nobody can reach, and adds the comments on the keys of schemas. `require` needs declarations of its own, which import each other: the same text with
 * other extensions.
 */
const finishDeclarations = () => {
  const kept = reachable()
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    if (!kept.has(name)) {
      rmSync(`${dist}${name}`)
      continue
    }
    const source = `${root}src/${name.replace(/\.d\.ts$/, '.ts')}`
    if (!existsSync(source)) continue
    const written = readFileSync(source, 'utf8')
    const text = documentDeclarations(withoutHeader(readFileSync(`${dist}${name}`, 'utf8'), written), written)
    writeFileSync(`${dist}${name}`, text)
    writeFileSync(`${dist}${name.replace(/\.d\.ts$/, '.d.cts')}`, text.replace(RELATIVE, '$1$2$3.cjs$2'))
  }
}

rmSync(dist, { recursive: true, force: true })
const ends = await Promise.all([start('tsup', ['--silent']), start('tsc', ['-p', 'tsconfig.build.json'])])
if (ends.every((status) => status === 0)) finishDeclarations()
else process.exitCode = 1
