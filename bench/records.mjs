/** Invented rows and records to measure with. */
import { readFileSync } from 'node:fs'
import { readDataset } from '../dist/node/index.js'
import { smoke } from './interleaved.mjs'

const sample = new URL('../examples/data/ucdp-sample.csv', import.meta.url)

/** The incidents of the bundled sample, again and again with other ids. */
export const incidents = async (count) => {
  const { dataset } = await readDataset(sample)
  const found = dataset.incidents
  return Array.from({ length: smoke ? 100 : count }, (_, i) => ({ ...found[i % found.length], id: `bench:${i}` }))
}

/** The bundled sample as bytes of CSV, its rows again and again with other ids. */
export const csv = (count) => {
  const [header, ...rows] = readFileSync(sample, 'utf8').split(/\n(?=id,|99\d{5},)/)
  const lines = Array.from({ length: smoke ? 100 : count }, (_, i) =>
    rows[i % rows.length].trimEnd().replace(/^\d+/, String(i + 1)),
  )
  return { bytes: Buffer.from(`${[header, ...lines].join('\n')}\n`), rows: lines.length }
}
