/**
 * Asks a dataset that was written by hand: an article on two attacks in Iraq in June 2021. How many weapons, how many of them
 * shot down, how many people at the base, and what was found.
 *
 * Run: npx tsx examples/03-founding-case.ts
 */
import { readFileSync } from 'node:fs'
import { checkDataset, type Dataset, indexDataset, type Quantity, tally, type WeaponUse } from 'sitrep'
import { inferLedger, isA, shareOfLaunched } from 'sitrep/value'

const document: unknown = JSON.parse(readFileSync(new URL('data/iraq-2021-06.json', import.meta.url), 'utf8'))
const issues = checkDataset(document)
for (const { path, message } of issues) console.log(`${path.join('.')}: ${message}`)
if (issues.length > 0) throw new Error('The dataset has issues.')
// Nothing is wrong with it, so it is what its type says.
const dataset = document as Dataset
const index = indexDataset(dataset)

/** A figure in words. A hedged one has no bounds; a sum that nobody reported has no figures. */
const words = ({ min, best, max, approximate }: Partial<Quantity>): string => {
  if (min === undefined) return 'not reported'
  if (approximate && best !== undefined) return `about ${best.toLocaleString('en')}`
  if (max === undefined) return `at least ${min}`
  return min === max ? `${min}` : `${min} to ${max}`
}

const percent = (share: { readonly min: number; readonly max: number } | undefined): string => {
  if (share === undefined) return 'no share, for none was launched'
  const [from, to] = [share.min, share.max].map((part) => `${Math.round(part * 100)} %`)
  return from === to ? `${from}` : `${from} to ${to}`
}

const attacks = ['iraq:bdsc-rocket', 'iraq:ain-al-asad-drones'].flatMap((id) => index.incident(id) ?? [])
const uses: readonly WeaponUse[] = attacks.flatMap(({ weapons }) => weapons ?? [])
// A source that says that both drones were shot down says without words that neither hit. A ledger works that out.
const ledgers = uses.map(inferLedger)
for (const figure of ['launched', 'intercepted', 'impacted', 'hit'] as const) {
  const told = tally(uses.map((use) => use[figure]))
  const inferred = tally(ledgers.map((bounds) => bounds[figure]))
  const source =
    told.unreported === 0 ? 'told of every weapon' : `told as ${words(told)}, the rest follows from the other figures`
  console.log(`Weapons ${figure}: ${words(inferred)} (${source}).`)
}

const drones = uses.filter(({ category }) => category !== undefined && isA('uncrewed-aircraft')(category) === 'yes')
console.log(`\nShot down of the drones: ${percent(shareOfLaunched('intercepted')(drones))}.`)
console.log(`Shot down of all weapons: ${percent(shareOfLaunched('intercepted')(uses))}.\n`)

const base = index.site('iraq:ain-al-asad')
for (const { name, count, asOf, includes = [] } of base?.occupancy ?? []) {
  const asOfWhen = asOf === undefined ? '' : `, as of ${asOf.text} (${asOf.start} or later)`
  // Figures in "includes" are counted already, so they are never added.
  const parts = includes.map((part) => `${words(part.count ?? {})} ${part.name}`).join(', ')
  console.log(
    count === undefined
      ? `At ${base?.name}: ${name}, how many is not told.`
      : `At ${base?.name}: ${words(count)} ${name}, of them ${parts}${asOfWhen}.`,
  )
}

console.log('')
for (const { id, kind, participants = [], weapons = [], where } of dataset.incidents ?? []) {
  if (kind !== 'discovery') continue
  const finders = participants.filter(({ role }) => role === 'finder').map(({ actor }) => index.actor(actor)?.name)
  for (const { text } of weapons) console.log(`${finders.join(' and ')} found ${text} in ${where?.text}.`)
  for (const link of index.linksOf(id)) {
    if (link.kind !== 'evidence-for' || link.from.id !== id || link.to.type !== 'incident') continue
    const who = link.by === undefined ? 'Who thinks so is not told' : `${index.actor(link.by)?.name} thinks so`
    console.log(`It is evidence for "${index.incident(link.to.id)?.name}": ${link.text}. ${who}.`)
  }
}
