/**
 * The test projects. `npx vitest run --project runtime` needs no build.
 *
 * - runtime: what the code does; architecture and the examples' own machinery too
 * - types: what the compiler refuses and infers
 * - prop: laws, over random values
 * - docs: every example in src and in the documentation, against src
 * - docs-dist: the examples of the documentation, against dist; needs `npm run build`
 * - package: the packed tarball in an empty project; needs `npm run build`
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import { entries } from './scripts/entries.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What the package's name means: its source, or what was built from it. */
const alias = (file: (entry: (typeof entries)[number]) => string) =>
  entries.map((entry) => ({ find: new RegExp(`^${entry.specifier}$`), replacement: `${root}${file(entry)}` }))

/** Writes the examples as test files before vitest looks for them. It is loaded only when they are asked for. */
const examples = {
  name: 'write-examples',
  configureServer: async (): Promise<void> => {
    const { module } = await runnerImport<typeof import('./tests/docs/write-examples.js')>(`${root}tests/docs/write-examples.ts`)
    module.writeExamples()
  },
}

export default defineConfig({
  resolve: { alias: alias(({ source }) => source) },
  test: {
    // No test changes what a module holds, so files share what they import: most of the time went to importing it again.
    isolate: false,
    // A core is left free otherwise, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'runtime', include: ['tests/**/*.test.ts'], exclude: ['tests/package/**'] },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      {
        extends: true,
        test: {
          name: 'prop',
          include: ['tests/**/*.test-prop.ts'],
          setupFiles: ['tests/setup/fast-check.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [examples],
        test: { name: 'docs', include: ['.examples/**/*.test.ts'] },
      },
      {
        plugins: [examples],
        resolve: { alias: alias(({ output }) => `dist/${output}.js`) },
        test: { name: 'docs-dist', include: ['.examples/**/*.md.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          globalSetup: ['tests/package/setup/install-package.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
