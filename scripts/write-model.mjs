/**
 * Writes what is made from the schemas: `src/schema/descriptions.ts` and the tables in `docs/model`. Run it as `npm run model`
 * after a change of a schema, of a vocabulary or of their comments. Tests fail when it was forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { descriptionsSource } from './descriptions.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const file = `${root}src/schema/descriptions.ts`
writeFileSync(file, descriptionsSource())
run('biome', ['format', '--write', file])

// The tables are made from the schemas, which are TypeScript.
const { module } = await runnerImport(`${root}tests/docs/model-tables.ts`, { root, logLevel: 'error' })
const folder = `${root}docs/model/`
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))
for (const { name, text } of module.rewritten(pages)) writeFileSync(folder + name, text)
