/**
 * Reads a sheet that people fill in by hand: a title above the header, dates and counts in words, blank rows, a sum at the end.
 * The guide goes through it: docs/guide/your-own-feed.md.
 *
 * Run: npx tsx examples/05-your-own-feed.ts
 */
import { summarize } from 'sitrep'
import { defineFeed } from 'sitrep/feeds'
import { readDataset } from 'sitrep/node'
import * as z from 'zod'

const townSheet = defineFeed({
  id: 'town-sheet',
  title: 'Incidents that the town hall of Exampleton writes down',
  licence: 'Invented: use it as you like',
  citation: 'Town hall of Exampleton (2024)',
  row: z.object({
    Ref: z.string().trim().min(1, 'An incident needs its number.'),
    Date: z.string(),
    Town: z.string(),
    What: z.string(),
    Killed: z.string(),
    Injured: z.string(),
    Latitude: z.string(),
    Longitude: z.string(),
  }),
  read: ({ Ref }, cells) => ({
    incidents: [
      {
        id: `town-sheet:${Ref}`,
        kind: cells.word('What', { shooting: 'attack', shelling: 'attack', 'roadside bomb': 'attack', kidnapping: 'abduction' }),
        when: cells.when('Date', 'day-first'),
        where: { name: cells.text('Town'), point: cells.point('Latitude', 'Longitude') },
        harm: { killed: { total: cells.count('Killed') }, injured: { total: cells.count('Injured') } },
      },
    ],
  }),
})

const file = new URL('data/town-sheet.csv', import.meta.url)
const { dataset, report, rejected } = await readDataset(file, { feeds: [townSheet] })

for (const { id, kind = '-', when, harm } of dataset.incidents ?? [])
  console.log(`${id} ${kind}\n  when ${JSON.stringify(when)}\n  killed ${JSON.stringify(harm?.killed?.total)}`)
console.log(`${report.rows} rows: ${report.accepted} accepted, ${report.rejected} rejected`)
for (const { line, issues } of rejected) console.log(`line ${line}: ${issues.map(({ message }) => message).join(' ')}`)
for (const { code, count } of report.issues) console.log(`${code}  ${count}`)
for (const { year, incidents, killed } of summarize(['year'])(dataset.incidents ?? []))
  console.log(`${year ?? 'no year told'}: incidents ${JSON.stringify(incidents)}, killed ${JSON.stringify(killed)}`)
