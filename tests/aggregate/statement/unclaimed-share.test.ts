import { expect, test } from 'vitest'
import { unclaimedShare } from '../../../src/aggregate/statement/unclaimed-share.js'
import type { Attribution } from '../../../src/schema/attribution.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import { day } from '../../../src/value/extent.js'
import { exactly, none } from '../../../src/value/quantity.js'

const said = (n: number, kind: Attribution['kind'], more: Partial<Attribution> = {}): Attribution => ({
  id: `test:${kind}/${n}`,
  about: [{ type: 'incident', id: `test:${n}` }],
  kind,
  ...more,
})
const dataset: Dataset = {
  sitrep: 1,
  attributions: [
    said(1, 'no-claim', { said: day('2021-06-06') }),
    // Unclaimed, and attributed all the same.
    said(2, 'no-claim', { said: day('2021-06-06') }),
    said(2, 'accusation', { against: ['test:front'], said: day('2021-06-06') }),
    said(3, 'no-claim', { said: day('2021-06-06') }),
    said(3, 'claim', { by: 'test:front', said: day('2021-06-08') }),
    said(4, 'no-claim', { said: { start: '2021-06-06' } }),
  ],
}
const incidents = [1, 2, 3, 4, 5].map((n) => ({ id: `test:${n}` }))

test('unclaimed is what is said to be, and silent ones are told beside', () => {
  expect(unclaimedShare(dataset, { asOf: '2021-06-07' })(incidents)).toEqual({
    share: { min: 0.6, max: 0.8 },
    unclaimed: { min: 3, max: 4 },
    silent: { min: 1, max: 2 },
    incidents: 5,
  })
  expect(unclaimedShare(dataset)(incidents)).toEqual({
    share: { min: 0.6, max: 0.6 },
    unclaimed: exactly(3),
    silent: exactly(1),
    incidents: 5,
  })
})

test('of no incidents there is no share', () => {
  expect(unclaimedShare(dataset)([])).toEqual({ unclaimed: none, silent: none, incidents: 0 })
})
