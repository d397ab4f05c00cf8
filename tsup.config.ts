/**
 * Three builds, which run at the same time.
 *
 * 1. ESM for Node, and the command. fp-ts is imported from `fp-ts/lib`, the only form that runs in native ESM.
 * 2. CJS for Node. What has no CommonJS form itself is bundled.
 * 3. ESM for bundlers. fp-ts is imported from `fp-ts/es6`, which can be tree-shaken: one function then costs a browser
 *    1-2 kB instead of 8-9.
 *
 * docs/decisions/packaging.md says more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { entries } from './scripts/entries.mjs'

const library = Object.fromEntries(entries.map(({ output, source }) => [output, source]))

const common = {
  // One copy of each object, whichever entry it came through; CJS would have one a file without this.
  splitting: true,
  target: 'es2022',
  platform: 'neutral',
  // scripts/build.mjs removes `dist` and writes the declarations.
  clean: false,
  dts: false,
} satisfies Options

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const treeShakableFpTs: Plugin = {
  name: 'tree-shakable-fp-ts',
  setup(build) {
    build.onResolve({ filter: /^fp-ts\/lib\// }, ({ path }) => ({
      path: path.replace('/lib/', '/es6/'),
      external: true,
      sideEffects: false,
    }))
  },
}

/** Every module stays a file of its own: a bundler leaves out whole files with ease, and parts of one only where nothing might run. */
const oneFileEach: Plugin = {
  name: 'one-file-each',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true, sideEffects: false },
    )
  },
}

/** All modules but the command, by their path in the output. */
const modules = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('cli/'))
    .map((name) => [name.replace(/\.ts$/, ''), `src/${name}`]),
)

/** kdbush has no CommonJS form, and not everything that runs CommonJS can load the other one: its code goes into ours. */
const bundledWithLicence: Plugin = {
  name: 'bundled-with-licence',
  setup(build) {
    build.onLoad({ filter: /[\\/]kdbush[\\/]index\.js$/ }, ({ path }) => ({
      contents: `/*!\nkdbush\n\n${readFileSync(path.replace(/index\.js$/, 'LICENSE'), 'utf8')}*/\n${readFileSync(path, 'utf8')}`,
    }))
  },
}

/** tsup writes `import()` as `require()`, which cannot load hucre, an ES module, in every Node that we run in. `import()` can. */
const keepImports: NonNullable<Options['plugins']>[number] = {
  name: 'keep-imports',
  buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles) {
      if (!name.endsWith('.cjs')) continue
      const code = readFileSync(name, 'utf8')
      const kept = code.replaceAll(
        /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("[^"]+")\)\)\)/g,
        'import($1)',
      )
      if (kept !== code) writeFileSync(name, kept)
    }
  },
}

export default defineConfig([
  {
    ...common,
    name: 'esm',
    entry: { ...library, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
  },
  {
    ...common,
    name: 'cjs',
    entry: library,
    format: 'cjs',
    noExternal: ['kdbush'],
    esbuildPlugins: [bundledWithLicence],
    plugins: [keepImports],
  },
  {
    ...common,
    name: 'bundler',
    entry: modules,
    splitting: false,
    format: 'esm',
    outDir: 'dist/bundler',
    // tsup marks every package external before plugins run, unless it is named here.
    noExternal: [/^fp-ts\/lib\//],
    esbuildPlugins: [treeShakableFpTs, oneFileEach],
  },
])
