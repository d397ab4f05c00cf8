/** What checking costs, beside parsing the same bytes. */

import * as z from 'zod'
import { check, checkDataset, Incident } from '../dist/index.js'
import { compare } from './interleaved.mjs'
import { incidents } from './records.mjs'

const records = await incidents(20_000)
const texts = records.map((record) => JSON.stringify(record))
const checkIncident = check(Incident)

await compare('Checking an incident', 'incident', records.length, {
  'JSON.parse of the same bytes': () => texts.map((text) => JSON.parse(text)),
  'check(Incident)': () => records.map(checkIncident),
  'zod without its compiler': () => records.map((record) => z.safeParse(Incident, record)),
})

const dataset = { sitrep: 1, incidents: records.map(({ participants, reports, harm, ...rest }) => rest) }
await compare('Checking a dataset', 'incident', records.length, {
  checkDataset: () => checkDataset(dataset),
})
