/** Days to the first claim, by trying every day. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysToClaim } from '../../../src/aggregate/statement/days-to-claim.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Extent } from '../../../src/schema/extent.js'
import type { Incident } from '../../../src/schema/incident.js'

const zone = 'Asia/Baghdad'
type Days = readonly [first: number, last: number]
const days: fc.Arbitrary<Days> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const extent = ([first, last]: Days): Extent => ({ start: `2021-06-0${first}`, end: `2021-06-0${last}`, zone })
const range = ([first, last]: Days): readonly number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n)

const claim = fc.record({ said: days, hasEnd: fc.boolean(), published: days })
const claims = fc.array(claim, { minLength: 1, maxLength: 3 })

const datasetOf = (all: readonly { readonly said: Days; readonly hasEnd: boolean; readonly published: Days }[]): Dataset => ({
  sitrep: 1,
  reports: all.map(({ published }, n) => ({ id: `test:r${n}`, published: extent(published) })),
  attributions: all.map(({ said, hasEnd }, n) => {
    const { end, ...open } = extent(said)
    return {
      id: `test:a${n}`,
      about: [{ type: 'incident', id: 'test:1' }],
      kind: 'claim',
      by: `test:group${n}`,
      said: hasEnd && end !== undefined ? { ...open, end } : open,
      report: `test:r${n}`,
    }
  }),
})

test('the bounds are the least and the most over all days on which it may have happened and been claimed', () => {
  fc.assert(
    fc.property(told(days), fc.boolean(), claims, (when, lasted, all) => {
      // A claim without a last day was made before its report came out.
      fc.pre(all.every(({ said, hasEnd, published }) => hasEnd || said[0] <= published[1]))
      let firsts: readonly number[] = [Number.POSITIVE_INFINITY]
      for (const { said, hasEnd, published } of all)
        firsts = [
          ...new Set(
            firsts.flatMap((first) => range(hasEnd ? said : [said[0], published[1]]).map((day) => Math.min(first, day))),
          ),
        ]
      const begins = when === undefined ? undefined : lasted ? [when[0]] : range(when)
      const incident: Incident = {
        id: 'test:1',
        ...(when && { when: { ...extent(when), ...(lasted && { meaning: 'throughout' as const }) } }),
      }
      const bounds = daysToClaim(datasetOf(all))(incident)
      if (begins === undefined) {
        expect(bounds).toEqual({ min: 0 })
        return
      }
      const waits = begins.flatMap((begin) => firsts.map((first) => first - begin))
      const possible = waits.some((wait) => wait >= 0) ? waits.filter((wait) => wait >= 0) : waits
      expect(bounds).toEqual({ min: Math.min(...possible), max: Math.max(...possible) })
    }),
    { numRuns: 500 },
  )
})
