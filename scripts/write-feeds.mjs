/**
 * Writes `docs/feeds`: one page for each feed that sitrep reads, and their list. Run it as `npm run feeds` after a change of a feed's
 * columns, codes, issues or notes. A test fails when it was forgotten.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}docs/feeds/`

// The pages are made from the feeds, which are TypeScript.
const { module } = await runnerImport(`${root}tests/docs/feed-pages.ts`, { root, logLevel: 'error' })
const pages = module.feedPages()
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (!pages.some((page) => page.name === name)) rmSync(folder + name)
for (const { name, text } of pages) writeFileSync(folder + name, text)
