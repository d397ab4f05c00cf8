/**
 * Counts incidents and people killed by month. An event that may fall into two months makes the counts of both uncertain, and
 * the figures say so.
 *
 * Run: npx tsx examples/02-monthly-counts.ts [FILE]
 */
import { summarize } from 'sitrep'
import { readDataset } from 'sitrep/node'

const { dataset, rejected } = await readDataset(process.argv[2] ?? new URL('data/ucdp-sample.csv', import.meta.url))

const bounds = ({ min = 0, max }: { min?: number; max?: number }): string =>
  max === undefined ? `at least ${min}` : min === max ? `${min}` : `${min} to ${max}`

for (const { month, incidents, killed } of summarize(['month'])(dataset.incidents ?? []))
  console.log(`${month ?? 'not told'}: ${bounds(incidents)} incidents, ${bounds(killed)} killed`)
console.log(`${rejected.length} row rejected`)
