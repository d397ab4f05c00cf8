/** From two invented feeds to one view, and back. */
import { expect, test } from 'vitest'
import { mergeDatasets } from '../../../src/dataset/merge-datasets.js'
import { applyLinks } from '../../../src/match/judgement/apply-links.js'
import { retractLink } from '../../../src/match/judgement/retract-link.js'
import { toLinks } from '../../../src/match/judgement/to-links.js'
import { matchAcross } from '../../../src/match/match-across.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import { inventedWorld } from '../../../src/testing/perturb/invented-world.js'
import { perturbed } from '../../../src/testing/perturb/perturbed.js'

test('matched, judged, joined, and taken back', () => {
  const world = inventedWorld({ incidents: 200, seed: 1 })
  const { dataset: other } = perturbed(world, { noise: 'ordinary', seed: 2 })
  const { pairs } = matchAcross(world, other, { threshold: 10, cardinality: 'one-to-many' })
  const said = { start: '2021-07-01', end: '2021-07-01' }
  const links = toLinks(pairs, { feed: 'match', judge: 'sitrep, from 10 bits', said })
  expect(links.length).toBe(pairs.length)
  const { dataset: both, issues } = mergeDatasets([world, other, { links }])
  expect(issues).toEqual([])
  expect(checkDataset(both)).toEqual([])

  const { dataset: view, merges, contradictions, unused, idOf } = applyLinks(both)
  const same = pairs.filter(({ kind }) => kind === 'same')
  expect(same.length).toBeGreaterThan(100)
  expect([merges.length, contradictions, unused]).toEqual([same.length, [], []])
  for (const { left, right } of same) expect(idOf(left)).toBe(idOf(right))
  expect(view.incidents?.length).toBe((both.incidents?.length ?? 0) - same.length)
  expect(checkDataset(view)).toEqual([])
  expect(applyLinks(view).dataset).toBe(view)

  const takenBack = { ...both, links: links.map((link) => retractLink(link, { start: '2021-08-01', end: '2021-08-01' })) }
  expect(applyLinks(takenBack).dataset).toBe(takenBack)
  expect(applyLinks(takenBack, { asOf: '2021-07-15' }).dataset.incidents).toEqual(view.incidents)
  // The same run again makes the same judgements, so that what was taken back stays taken back.
  const again = mergeDatasets([takenBack, { links: toLinks(pairs, { feed: 'match', judge: 'sitrep, from 10 bits', said }) }])
  expect(applyLinks(again.dataset).merges).toEqual([])
  expect(new Set(again.issues.map(({ code }) => code))).toEqual(new Set(['conflicting-records']))
})
