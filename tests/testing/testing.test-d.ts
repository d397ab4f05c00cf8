import type * as fc from 'fast-check'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type { Dataset } from '../../src/schema/dataset.js'
import { Incident } from '../../src/schema/incident.js'
import { Quantity } from '../../src/schema/quantity.js'
import { Where } from '../../src/schema/where.js'
import { arbitrary, datasets, incidents } from '../../src/testing/index.js'

test('arbitraries are of the type of their schema', () => {
  expectTypeOf(arbitrary(Incident)).toEqualTypeOf<fc.Arbitrary<Incident>>()
  expectTypeOf(arbitrary(Quantity, { certainty: 'exact' })).toEqualTypeOf<fc.Arbitrary<Quantity>>()
  expectTypeOf(arbitrary(Where)).toEqualTypeOf<fc.Arbitrary<Where>>()
  expectTypeOf(incidents()).toEqualTypeOf<fc.Arbitrary<readonly Incident[]>>()
  expectTypeOf(datasets({ maxIncidents: 3 })).toEqualTypeOf<fc.Arbitrary<Dataset>>()
})

test('so are those of your own schemas: the type that comes out', () => {
  const own = z.object({ note: z.string().default('x'), count: z.exactOptional(z.number()), at: z.date() })
  expectTypeOf(arbitrary(own)).toEqualTypeOf<fc.Arbitrary<{ note: string; count?: number; at: Date }>>()
})

test('options are checked', () => {
  // @ts-expect-error There is no such certainty.
  arbitrary(Incident, { certainty: 'certain' })
  // @ts-expect-error A list has a length, a dataset has incidents.
  incidents({ maxIncidents: 3 })
  // @ts-expect-error A schema is needed.
  arbitrary('Incident')
})
