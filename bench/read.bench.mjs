/** What reading a feed costs, beside parsing its CSV alone. */
import Papa from 'papaparse'
import { summarize } from '../dist/index.js'
import { readFeed } from '../dist/node/index.js'
import { compare } from './interleaved.mjs'
import { csv, incidents } from './records.mjs'

const { bytes, rows } = csv(20_000)

await compare('Reading UCDP GED', 'row', rows, {
  'papaparse alone': () => Papa.parse(bytes.toString('utf8'), { header: true }),
  'readFeed: rows, records, all checks': async () => {
    for await (const outcome of readFeed([bytes])) void outcome
  },
})

const records = await incidents(20_000)
await compare('Summarising', 'incident', records.length, {
  'summarize by country and month': () => summarize(['country', 'month'])(records),
})
