/**
 * Builds `dist` anew: tsup writes the code, the compiler writes the declarations, both at the same time.
 *
 * tsup's own declarations are not used: they take four times as long, and break `export * as`. tsup's own `clean` is not
 * used either: its builds run at the same time and would delete each other's files.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { start } from './run.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** A relative import in a declaration: `from './truth.js'` or `import('./truth.js')`. */
const RELATIVE = /(\bfrom |\bimport\(|\bimport )(['"])(\.\.?\/[^'"]+)\.js\2/g

/** `require` needs declarations of its own, which import each other: the same text with other extensions. */
const writeCommonJs = () => {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const text = readFileSync(`${dist}${name}`, 'utf8')
    writeFileSync(`${dist}${name.replace(/\.d\.ts$/, '.d.cts')}`, text.replace(RELATIVE, '$1$2$3.cjs$2'))
  }
}

rmSync(dist, { recursive: true, force: true })
const ends = await Promise.all([start('tsup', ['--silent']), start('tsc', ['-p', 'tsconfig.build.json'])])
if (ends.every((status) => status === 0)) writeCommonJs()
else process.exitCode = 1
