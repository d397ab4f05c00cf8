/** The declarations of the packed package, in a consumer that checks libraries too. */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { runThere, writeThere } from './consumer.js'
import { imports, table } from './entry-code.js'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const program = `${imports}
import type { Incident, Quantity, Tally } from 'sitrep'
import type { Incident as SameIncident } from 'sitrep/schema'

export const entries = ${table}
export const killed: Quantity = { min: 39 }
export const sum: Tally = { min: 41, reported: 2, unreported: 1 }
export const same = (incident: Incident): SameIncident => incident
// @ts-expect-error A quantity without its lower bound is none.
export const none: Quantity = { max: 2 }
// @ts-expect-error Records are readonly.
export const change = (quantity: Quantity): number => (quantity.min = 1)
`

const config = (module: string, moduleResolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ['consumer.mts', 'consumer.cts'],
  })

test.each([
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('module %s, moduleResolution %s', (module, resolution) => {
  writeThere('consumer.mts', program)
  writeThere('consumer.cts', program)
  writeThere('tsconfig.json', config(module, resolution))
  const { status, stdout } = runThere(process.execPath, compiler, '-p', 'tsconfig.json')
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
