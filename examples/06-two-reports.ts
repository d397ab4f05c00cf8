/**
 * Two reports on one attack: the post of a spokesman, and an article that quotes it. What each of them says, where they
 * cannot both be right, and what the incident is by both of them. Then the same by other rules.
 *
 * Run: npx tsx examples/06-two-reports.ts
 */
import { readFileSync } from 'node:fs'
import type { Dataset } from 'sitrep'
import { defaultResolutionPolicy, type ResolvedField, resolve } from 'sitrep/resolve'
import { showExtent } from 'sitrep/value'

// The tests check this file, so it is what its type says.
const dataset = JSON.parse(readFileSync(new URL('data/iraq-2021-06.json', import.meta.url), 'utf8')) as Dataset
const { accounts = [], reports = [] } = dataset
const rocket = 'iraq:bdsc-rocket'
const about = accounts.filter(({ incidents }) => incidents.includes(rocket))
const kindOf = new Map(reports.map(({ id, kind }) => [id, kind]))

const json = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

const { incident, fields, disputes } = resolve(about, defaultResolutionPolicy, { incident: rocket, reports })

console.log(`${about.length} accounts of the rocket tell ${fields.length} fields; ${disputes.length} of these are in dispute.\n`)

const show = ({ path, told, disputed, taken, rule, explanations = [] }: ResolvedField): void => {
  console.log(`${path.join('.')}: ${disputed === 'yes' ? 'they cannot all be right' : 'perhaps they cannot all be right'}`)
  for (const { value, reports: sources, togetherWith } of told) {
    const sourceNames = sources.map((id) => `${id} (${kindOf.get(id)})`).join(', ')
    console.log(`  ${sourceNames}: ${json(value)}${togetherWith ? `, told of ${togetherWith.join(', ')} too` : ''}`)
  }
  console.log(`  taken (${rule}): ${json(taken)}`)
  for (const { by, value, words } of explanations) console.log(`  perhaps, of ${by}: ${words} That is ${showExtent.show(value)}.`)
}
for (const dispute of disputes) show(dispute)

console.log('\nThe attack, by both reports:')
console.log(`  when: ${json(incident.when)}`)
console.log(`  harm: ${json(incident.harm)}`)

// The article tells of no victims in the two attacks together. That is "none" for each, for none of some people is nobody.
// Its "some material damage" may be at the other site: it bounds neither attack from below.
const drones = 'iraq:ain-al-asad-drones'
const ofDrones = accounts.filter(({ incidents }) => incidents.includes(drones))
console.log(`\nThe drones, of which the article tells alone and together with the rocket:`)
console.log(`  harm: ${json(resolve(ofDrones, defaultResolutionPolicy, { incident: drones, reports }).incident.harm)}`)

console.log('\nThe rocket by other rules:')
for (const rule of ['official-first', 'latest', 'keep-all'] as const) {
  const { when, harm } = resolve(about, { default: rule }, { incident: rocket, reports }).incident
  console.log(`  ${rule}: ${when ? showExtent.show(when) : 'no time'}; damage: ${harm?.damage ?? 'not decided'}`)
}
