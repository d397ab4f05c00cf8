/** Writes the entry points of `entries.json` into package.json and tsconfig.json. Run it as `npm run entries`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { packageExports, paths, typesVersions } from './entries.mjs'
import { run } from './run.mjs'

const rewrite = (name, change) => {
  const file = new URL(`../${name}`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  const changed = `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`
  if (changed !== text) writeFileSync(file, changed)
}

rewrite('package.json', (manifest) => ({ ...manifest, exports: packageExports, typesVersions }))
rewrite('tsconfig.json', (config) => ({ ...config, compilerOptions: { ...config.compilerOptions, paths } }))
run('biome', ['format', '--write', 'package.json', 'tsconfig.json'])
