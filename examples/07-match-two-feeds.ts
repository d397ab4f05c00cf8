/**
 * Two feeds tell of the same war, each in its own way: which of their records tell of one incident? Both are invented, so that the truth
 * is known: one is coded as UCDP codes, the other as ACLED might have told the same. No record in them is real.
 *
 * Run: npx tsx examples/07-match-two-feeds.ts
 */
import type { Incident } from 'sitrep'
import { indexDataset, mergeDatasets } from 'sitrep/dataset'
import { applyLinks, estimateQuality, evaluateMatch, explainMatch, matchAcross, sampleForReview, toLinks } from 'sitrep/match'
import { inventedWorld, perturbed } from 'sitrep/testing'

const ours = inventedWorld({ incidents: 250, seed: 6, feed: 'like-ucdp' })
const { dataset: theirs, truth } = perturbed(ours, { noise: 'ordinary', seed: 7, feed: 'like-acled' })
console.log(`${ours.incidents?.length} records of the one, ${theirs.incidents?.length} of the other; ${truth.length} true pairs`)

// Nothing is joined without a threshold of your choice. 20 bits: a million to one for a pair over two records drawn at random.
const threshold = 20
const result = matchAcross(ours, theirs, { threshold, cardinality: 'one-to-many' })
console.log(`${result.pairs.length} pairs found, ${result.leftOnly.length} and ${result.rightOnly.length} records alone`)

const [left, right] = [indexDataset(ours), indexDataset(theirs)]
const explain = (one: string, other: string) => {
  const [a, b] = [left.incident(one), right.incident(other)]
  return a && b && explainMatch(a, b, { left, right })
}

console.log('\nWhy two of them are a pair, though their days differ:')
const startOf = (incident: Incident | undefined) => incident?.when?.start
const shifted = result.pairs.find((pair) => startOf(left.incident(pair.left)) !== startOf(right.incident(pair.right)))
if (shifted) {
  console.log(`  ${shifted.left} and ${shifted.right}, ${shifted.score.toFixed(1)} bits`)
  for (const { feature, contribution, words } of explain(shifted.left, shifted.right)?.parts ?? [])
    console.log(`  ${feature.padEnd(8)} ${contribution.toFixed(1).padStart(5)}  ${words}`)
}

const share = (number: number | undefined): string => (number === undefined ? 'nothing to divide by' : number.toFixed(2))
const { byKind, falsePairs, missedPairs, wrongKind, byFeature } = evaluateMatch(truth, result.pairs, { explain })
const { precision, recall, f1 } = byKind.same
console.log('\nAgainst the truth:')
console.log(`  the same incident: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}`)
console.log(
  `  ${falsePairs.length} wrong, ${missedPairs.length} missed; ${wrongKind} of these are incidents that one feed tells as several`,
)
const bits = (mean: number | undefined): string => (mean === undefined ? '-' : mean.toFixed(1)).padStart(6)
console.log('  mean bits    true   false  missed')
for (const { feature, true: of, false: wrong, missed } of byFeature ?? [])
  console.log(`  ${feature.padEnd(8)}  ${bits(of.mean)}  ${bits(wrong.mean)}  ${bits(missed.mean)}`)

// Without a truth a person looks at a sample, most of it near the threshold. Here the truth plays the person.
const sample = sampleForReview(result, { left: ours, right: theirs, threshold, size: 60, seed: 1 })
const known = new Map(truth.map((pair) => [`${pair.left} ${pair.right}`, pair.kind]))
const reviewed = sample.pairs.map((pair) => ({
  ...pair,
  verdict: known.get(`${pair.left.id} ${pair.right.id}`) ?? ('not-same' as const),
}))
const estimate = estimateQuality({ bands: sample.bands, pairs: reviewed }).precision
console.log(`  precision by a look at ${reviewed.length} pairs: ${share(estimate?.low)} to ${share(estimate?.high)}`)

// Pairs become judgements, which join and can be taken back. What the joined records tell differently stays a dispute.
const links = toLinks(result.pairs, { feed: 'matching', judge: `sitrep, ${threshold} bits` })
const { merges, dataset } = applyLinks(mergeDatasets([ours, theirs, { links }]).dataset)
console.log(`\n${merges.length} joined records; ${dataset.incidents?.length} incidents in all`)
const merge = merges.find(({ resolution }) => resolution.disputes.some(({ path }) => path.join('.') === 'harm.killed.total'))
if (merge) {
  console.log(`${merge.members.map(({ id }) => id).join(' and ')} are one now. What they tell differently:`)
  for (const { path, told, disputed, taken, rule } of merge.resolution.disputes) {
    const words = disputed === 'yes' ? 'they cannot both be right' : 'perhaps they cannot both be right'
    console.log(`  ${path.join('.')}: ${words}; taken (${rule}): ${taken === undefined ? 'nothing' : JSON.stringify(taken)}`)
    for (const { by, value } of told) console.log(`    ${by}: ${JSON.stringify(value)}`)
  }
}
