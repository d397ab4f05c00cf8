/**
 * The public entry points, from `entries.json`: the one place where they are listed.
 *
 * tsup, vitest, typedoc and the tests read them from here. package.json and tsconfig.json cannot, so
 * `npm run entries` writes them, and a test fails when they differ.
 */
import { readFileSync } from 'node:fs'

const sources = JSON.parse(readFileSync(new URL('../entries.json', import.meta.url), 'utf8'))

/** `./feeds/ucdp` is imported as `sitrep/feeds/ucdp`. */
const specifier = (subpath) => `sitrep${subpath.slice(1)}`

/** `src/feeds/ucdp/index.ts` is built as `feeds/ucdp/index`. */
const output = (source) => source.replace(/^src\//, '').replace(/\.ts$/, '')

/** Each entry: its subpath in `exports`, what a user imports, its source file, and its path in `dist` without extension. */
export const entries = Object.entries(sources).map(([subpath, source]) => ({
  subpath,
  specifier: specifier(subpath),
  source,
  output: output(source),
}))

const conditions = ({ output }) => ({
  import: {
    types: `./dist/${output}.d.ts`,
    node: `./dist/${output}.js`,
    module: `./dist/bundler/${output}.js`,
    default: `./dist/bundler/${output}.js`,
  },
  require: {
    types: `./dist/${output}.d.cts`,
    node: `./dist/${output}.cjs`,
    module: `./dist/bundler/${output}.js`,
    default: `./dist/${output}.cjs`,
  },
})

/** The `exports` of package.json. */
export const packageExports = Object.fromEntries([
  ...entries.map((entry) => [entry.subpath, conditions(entry)]),
  ['./package.json', './package.json'],
])

/** The `typesVersions` of package.json: they give `moduleResolution: node10` the types of a subpath. */
export const typesVersions = {
  '*': Object.fromEntries(
    entries.filter(({ subpath }) => subpath !== '.').map(({ subpath, output }) => [subpath.slice(2), [`./dist/${output}.d.ts`]]),
  ),
}

/** The `paths` of tsconfig.json: the package's name means its source, so that type-checking needs no build. */
export const paths = Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [`./${source}`]]))
