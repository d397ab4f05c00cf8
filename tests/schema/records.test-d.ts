import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type * as schema from '../../src/schema/index.js'
import type {
  Actor,
  ActorId,
  Confidence,
  Dataset,
  Extent,
  Fragment,
  Harm,
  HarmPart,
  Incident,
  IncidentId,
  Place,
  Quantity,
  RecordList,
  Schema,
  Site,
  SiteId,
  WeaponUse,
} from '../../src/schema/index.js'

test('what goes into a schema is what comes out of it', () => {
  expectTypeOf<z.input<typeof schema.Incident>>().toEqualTypeOf<Incident>()
  expectTypeOf<z.output<typeof schema.Incident>>().toEqualTypeOf<Incident>()
  expectTypeOf<typeof schema.Dataset>().toEqualTypeOf<Schema<Dataset>>()
})

test('fields have the names of their shapes', () => {
  expectTypeOf<Incident['when']>().toEqualTypeOf<Extent | undefined>()
  expectTypeOf<Incident['where']>().toEqualTypeOf<Place | undefined>()
  expectTypeOf<Incident['harm']>().toEqualTypeOf<Harm | undefined>()
  expectTypeOf<Incident['weapons']>().toEqualTypeOf<readonly WeaponUse[] | undefined>()
  expectTypeOf<Dataset['sites']>().toEqualTypeOf<readonly Site[] | undefined>()
  expectTypeOf<RecordList>().toEqualTypeOf<
    'incidents' | 'sites' | 'weapons' | 'actors' | 'reports' | 'attributions' | 'accounts' | 'series' | 'links' | 'aggregates'
  >()
  expectTypeOf<keyof Fragment>().toEqualTypeOf<RecordList>()
})

test('records are readonly, and an absent key is not undefined', () => {
  const incident: Incident = { id: 'test:1' }
  // @ts-expect-error TS2540: records are readonly
  incident.id = 'test:2'
  // @ts-expect-error TS2375: with exactOptionalPropertyTypes a key is absent, not undefined
  const wrong: Incident = { id: 'test:1', when: undefined }
  expectTypeOf(wrong).toEqualTypeOf<Incident>()
})

test('ids are flavoured: literals pass, the id of another kind does not', () => {
  expectTypeOf<'test:1'>().toExtend<IncidentId>()
  expectTypeOf<SiteId>().not.toExtend<ActorId>()
  expectTypeOf<IncidentId>().toExtend<string>()
})

test('a part is told apart by its dimension', () => {
  const count: Quantity = { min: 1 }
  expectTypeOf<{ readonly dimension: 'sex'; readonly value: 'female'; readonly count: Quantity }>().toExtend<HarmPart>()
  // @ts-expect-error TS2322: a sex is no role
  const wrong: HarmPart = { dimension: 'role', value: 'female', count }
  expectTypeOf(wrong).toEqualTypeOf<HarmPart>()
  expectTypeOf<Extract<Confidence, { scale: 'stix' }>['value']>().toEqualTypeOf<number>()
  expectTypeOf<Actor['parent']>().toEqualTypeOf<ActorId | undefined>()
})
