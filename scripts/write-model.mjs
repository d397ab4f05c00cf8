/**
 * Writes what is made from the schemas: `src/schema/descriptions.ts` and the tables in `docs/model`. Run it as `npm run model`
 * after a change of a schema, of a vocabulary or of their comments. Tests fail when it was forgotten.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { descriptionsSource } from './descriptions.mjs'
import { run } from './run.mjs'

const file = fileURLToPath(new URL('../src/schema/descriptions.ts', import.meta.url))
writeFileSync(file, descriptionsSource())
run('biome', ['format', '--write', file])
