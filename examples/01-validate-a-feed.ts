/**
 * Reads a feed, row by row, and tells what became of each.
 *
 * Run: npx tsx examples/01-validate-a-feed.ts [FILE]
 */
import { readFeed } from 'sitrep/node'

const reading = readFeed(process.argv[2] ?? new URL('data/ucdp-sample.csv', import.meta.url))

for await (const outcome of reading) {
  // Each row comes out once: accepted with its records, joined to an earlier row, or rejected with its text.
  if (outcome.status === 'rejected')
    for (const { code, path, message } of outcome.issues)
      console.log(`line ${outcome.line}, ${path.join('.')}: ${code}. ${message}`)
}

const { feed, generation, rows, accepted, warned, rejected, issues } = reading.report
console.log(`${feed} (${generation}): ${rows} rows, ${accepted} accepted, ${warned} of them with warnings, ${rejected} rejected`)
for (const { code, severity, count } of issues) console.log(`${severity}  ${code}  ${count}`)
