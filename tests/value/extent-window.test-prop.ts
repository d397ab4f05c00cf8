import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Extent } from '../../src/schema/extent.js'
import type { Truth } from '../../src/schema/truth.js'
import { rangeOf, readExtent } from '../../src/value/extent-set.js'
import { isOnlyText, overlapsLocal, withinLocal } from '../../src/value/extent-window.js'
import { anyExtent, slowWindow } from './extent-model.js'

test.prop([anyExtent, anyExtent], { numRuns: 800 })(
  'the answers are those of all completions',
  (window, extent) => {
    const slow = isOnlyText(window) ? { within: 'maybe', overlaps: 'maybe' } : slowWindow(window, extent)
    expect({ within: withinLocal(window)(extent), overlaps: overlapsLocal(window)(extent) }).toEqual(slow)
  },
  30_000,
)

/** How far an answer is from the certain no. */
const RANK: Record<Truth, number> = { no: 0, maybe: 1, yes: 2 }

test.prop([anyExtent, anyExtent], { numRuns: 1_000 })('within implies overlaps', (window, extent) => {
  const within = withinLocal(window)(extent)
  const overlaps = overlapsLocal(window)(extent)
  if (within === 'yes') expect(overlaps).toBe('yes')
  if (overlaps === 'no') expect(within).toBe('no')
  if (extent.meaning !== 'throughout') expect(overlaps).toBe(within)
})

const without = (extent: Extent, keys: readonly (keyof Extent)[]): Extent =>
  Object.fromEntries(Object.entries(extent).filter(([key]) => !keys.includes(key as keyof Extent)))

const someBounds = fc.subarray(['start', 'end', 'clock'] as const)

test.prop([anyExtent, anyExtent, someBounds], { numRuns: 1_000 })(
  'an extent that says less has the same answer or maybe',
  (window, extent, keys) => {
    const wide = without(extent, extent.meaning === 'throughout' ? keys.filter((key) => key !== 'clock') : keys)
    // A contradiction says less than nothing: taking a bound away may make it say something.
    if (rangeOf(readExtent(extent)) === undefined) return
    for (const question of [withinLocal, overlapsLocal])
      expect([question(window)(extent), 'maybe']).toContain(question(window)(wide))
  },
)

test.prop([anyExtent, anyExtent, someBounds], { numRuns: 1_000 })('a larger window never says less', (window, extent, keys) => {
  const large = without(window, keys)
  if (isOnlyText(large)) return
  for (const question of [withinLocal, overlapsLocal])
    expect(RANK[question(large)(extent)]).toBeGreaterThanOrEqual(RANK[question(window)(extent)])
})

test.prop([anyExtent, anyExtent], { numRuns: 500 })('the zone, the hedge and the words play no role', (window, extent) => {
  const noise = { zone: 'Pacific/Apia', approximate: true, text: 'at night' } as const
  for (const question of [withinLocal, overlapsLocal])
    expect(question({ ...window, ...noise })({ ...extent, ...noise })).toBe(question(window)(extent))
})
