/**
 * Puts ten questions to the dataset of the founding case: when, how bad, with what, where, who, how many, and what is not known.
 * Each answer names its sources, and says what they leave open.
 *
 * Run: npx tsx examples/04-questions.ts
 */
import { readFileSync } from 'node:fs'
import {
  type Attribution,
  accountsOn,
  aimedAt,
  all,
  atSite,
  attributionStatus,
  type BearingStatement,
  bucket,
  count,
  type Dataset,
  during,
  type Extent,
  filterCertain,
  indexDataset,
  ofKind,
  type Quantity,
  type ReportedFigure,
  type ReportId,
  ratio,
  reconcile,
  rollup,
  run,
  sum,
  type Tally,
  type Truth,
  usedWeapon,
  weaponCategory,
  withId,
} from 'sitrep'

const dataset: Dataset = JSON.parse(readFileSync(new URL('data/iraq-2021-06.json', import.meta.url), 'utf8'))
const index = indexDataset(dataset)

const rocket = 'iraq:bdsc-rocket'
const drones = 'iraq:ain-al-asad-drones'

const heading = (text: string): void => console.log(`\n${text}`)
const nameOf = (id: string): string => index.incident(id)?.name ?? index.actor(id)?.name ?? id
const reportName = (id: ReportId): string => `${id} (${index.report(id)?.kind})`
const when = ({ start, clock, zone, text }: Extent): string => text ?? `${start ?? clock?.start} ${zone}`
/** A figure in words. A hedged one has no bounds. */
const words = ({ min, best, max, approximate }: Quantity): string => {
  if (approximate && best !== undefined) return `about ${best.toLocaleString('en')}`
  if (max === undefined) return `at least ${min}`
  return min === max ? `${min}` : `${min} to ${max}`
}

heading('1. When was the attack at the Baghdad Diplomatic Support Center?')
const accounts = accountsOn(index)(rocket)
for (const { report, value } of accounts.when?.told ?? []) console.log(`- ${reportName(report)}: ${when(value)}`)
const atOdds: Readonly<Record<Truth, string>> = {
  yes: 'Yes, and neither is chosen.',
  maybe: 'Perhaps: it depends on which attack did the damage.',
  no: 'No.',
}
console.log(`Are they at odds? ${atOdds[accounts.when?.conflict ?? 'no']}`)
for (const { words: reason } of accounts.when?.otherReadings ?? []) console.log(`Perhaps: ${reason}`)
const { start, end, zone } = index.incident(rocket)?.when ?? {}
console.log(`The record of the incident holds both: from ${start} to ${end}, ${zone}.`)

heading('2. Was anything damaged there?')
for (const { report, value, togetherWith = [] } of accounts.damage?.told ?? []) {
  const together = togetherWith.map((id) => `, said of it and "${nameOf(id)}" together`).join('')
  console.log(`- ${reportName(report)}: ${value}${together}`)
}
// "Some" damage in two attacks may all be at the other one.
console.log(`Are they at odds? ${atOdds[accounts.damage?.conflict ?? 'no']}`)

const both = withId(rocket, drones)
/** A figure of many records in words, and how many of them told it. */
const told = ({ min, best, max, reported, unreported }: Tally): string =>
  `${min === undefined ? 'not told' : words({ min, ...(best !== undefined && { best }), ...(max !== undefined && { max }) })} (told of ${reported}, not of ${unreported})`

heading('3. Which weapons were used in the two attacks, and what became of them?')
const ledger = {
  launched: sum('weapons.launched'),
  intercepted: sum('weapons.intercepted'),
  impacted: sum('weapons.impacted'),
  hit: sum('weapons.hit'),
} as const
for (const row of run(rollup({ from: 'weapons', where: both, by: { weapon: weaponCategory(1) }, select: ledger }))(dataset))
  console.log(`- ${row.weapon}: launched ${told(row.launched)}, intercepted ${told(row.intercepted)}.`)
for (const row of run(rollup({ from: 'weapons', where: both, select: ledger }))(dataset))
  for (const name of ['launched', 'intercepted', 'impacted', 'hit'] as const)
    console.log(`Together, ${name}: ${told(row[name])}.`)

heading('4. Which share of them was shot down?')
const share = ({ min, max }: ReportedFigure): string =>
  min === undefined ? 'not told' : min === max ? `${Math.round(min * 100)} %` : `${min} to ${max}`
const shotDown = { share: ratio('weapons.intercepted', 'weapons.launched') } as const
const drone = usedWeapon('uncrewed-aircraft')
for (const row of run(rollup({ from: 'weapons', where: all(both, drone), select: shotDown }))(dataset))
  console.log(`Of the drones: ${share(row.share)}.`)
for (const row of run(rollup({ from: 'weapons', where: both, select: shotDown }))(dataset))
  console.log(`Of all weapons: ${share(row.share)}.`)

heading('5. How many attacks of 2021 were aimed at the airport of Baghdad, or at a site inside it?')
const airport = 'iraq:baghdad-airport'
const attacks = all(ofKind('attack'), during('2021'))
const inAirport = atSite(airport, { relation: ['at', 'inside'] })
const select = { aimedAt: count(aimedAt({ site: airport })), inside: count(inAirport) } as const
// The attack by drones is not dated, so it may be of 2021 or not; it was aimed at another site.
for (const row of run(rollup({ where: attacks, select }))(dataset))
  console.log(`Aimed at it: ${words(row.aimedAt)}. Happened inside it: ${words(row.inside)}, for "near" leaves that open.`)

heading('6. Who did it, as of 7 June 2021?')
for (const id of [rocket, drones]) {
  const { own, possible } = attributionStatus(index, { asOf: '2021-06-07' })(id)
  console.log(`${nameOf(id)}:`)
  console.log(`- By what is said of this attack alone: ${own.join(', or ')}.`)
  console.log(`- With what is said of such attacks in general: ${possible.join(', or ')}.`)
}
console.log('What is said of such attacks in general:')
const statement = ({ attribution: { by, against = [], kind, text }, why }: BearingStatement): string =>
  `${kind}${by ? ` by ${nameOf(by)}` : ''}${against.map((id) => ` of ${nameOf(id)}`).join('')}: "${text}". ${why}`
for (const one of attributionStatus(index, { asOf: '2021-06-07' })(rocket).deciding) console.log(`- ${statement(one)}`)
const { general } = attributionStatus(index)(rocket)
console.log(`If it is meant of these two as well, and was said by then, they are ${general.join(', or ')}.`)
const isCollective = ({ against = [] }: Attribution): boolean => against.some((id) => index.actor(id)?.collective === true)
if (dataset.attributions?.some(isCollective)) console.log('The accused are several groups that nobody told apart.')

heading('7. At least 39 attacks since January: which of them are here?')
const { series, found, gap, candidates, outOfScope, overlapping } = reconcile(dataset)('iraq:since-january')
console.log(`"${series.text}": ${words(found)} of them are in this dataset, and ${gap && words(gap)} are not.`)
for (const { incident, reasons } of candidates) {
  console.log(`- It may be: ${incident.name}`)
  for (const reason of reasons) console.log(`  - ${reason.words}`)
}
for (const { incident, reasons } of outOfScope) console.log(`- It is not: ${incident.name}. ${reasons[0]?.words}`)
for (const { series: other } of overlapping)
  console.log(`- It may count some of the same: "${other.text}"${other.count ? ` (${words(other.count)})` : ''}`)

heading('8. How many people were at Ain al Asad?')
for (const { name, count, asOf, includes = [], reports = [] } of index.site('iraq:ain-al-asad')?.occupancy ?? []) {
  if (count === undefined) continue
  // Figures in "includes" are counted already, so they are never added.
  const parts = includes.map((part) => `${part.count && words(part.count)} ${part.name}`).join(', ')
  console.log(`${words(count)} ${name}, of them ${parts}, ${asOf?.text} (${reports.map(reportName).join(', ')}).`)
}

heading('9. What was found?')
for (const { id, weapons = [], where } of filterCertain({ op: 'kind', in: ['discovery'] })(dataset.incidents ?? [])) {
  for (const { text } of weapons) console.log(`${text}, in ${where?.text}.`)
  for (const { kind, to, text, by, judge } of index.linksOf(id))
    if (kind === 'evidence-for') console.log(`Evidence for "${nameOf(to.id)}": ${text}, by whom is ${by ?? judge ?? 'not said'}.`)
}

heading('10. How many attacks were there on each day?')
for (const day of ['2021-06-05', '2021-06-06'])
  for (const row of run(rollup({ where: all(ofKind('attack'), during(day)), select: { attacks: count() } }))(dataset))
    console.log(`${day}: ${words(row.attacks)}.`)
const byDay = rollup({ where: ofKind('attack'), by: { day: bucket('day') }, select: { attacks: count() } })
for (const row of run(byDay)(dataset))
  if (row.day === null) console.log(`Without a day: ${words(row.attacks)}, which may be of either.`)
