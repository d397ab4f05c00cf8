/** A row that is seen to fit by the rules of its cells alone is one that its schema accepts, and the other way round. */
import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { acceptorOfRows } from '../../../src/feeds/row/row-schema.js'
import { awkwardTexts } from './awkward-values.js'
import { sampledGenerations } from './sampled-feeds.js'

const cell = fc.oneof(
  fc.constantFrom<unknown>(...awkwardTexts, '3', '3.5', '-9', '2021-06-05', null, undefined, true, 7, -1, Number.NaN, [], {}),
  fc.jsonValue(),
)

describe.each(sampledGenerations.map(({ name, generation, rows }) => ({ name, generation, rows })))(
  '$name',
  ({ generation, rows }) => {
    const accepts = acceptorOfRows(generation.row)
    const row = fc
      .constantFrom(...rows)
      .chain((given) =>
        fc
          .array(fc.tuple(fc.constantFrom(...Object.keys(given)), cell), { maxLength: 4 })
          .map((changes) => ({ ...given, ...Object.fromEntries(changes) })),
      )

    test.prop([fc.oneof({ arbitrary: row, weight: 9 }, { arbitrary: fc.anything(), weight: 1 })], { numRuns: 40 })(
      'agrees with its schema',
      (value) => {
        if (accepts === undefined) return
        expect(accepts(value)).toBe(generation.row.safeParse(value).success)
      },
    )
  },
)
