/** What is data stays data in the types, and what is not cannot be handed on as data. */
import { expectTypeOf, test } from 'vitest'
import {
  aimedAt,
  all,
  anIncident,
  any,
  type Condition,
  type FindQuery,
  type IncidentPath,
  inCountry,
  isData,
  match,
  not,
  ofKind,
  own,
  reported,
  usedWeapon,
  withId,
} from '../../src/query/index.js'
import type { Incident } from '../../src/schema/incident.js'
import type { IncidentQuery } from '../../src/schema/incident-query.js'
import type { Truth } from '../../src/schema/truth.js'
import type { Where } from '../../src/schema/where.js'

const mine = own(() => true)

test('questions joined of data are data', () => {
  expectTypeOf(all(ofKind('attack'), not(any(inCountry('IRQ'))))).toExtend<Where>()
  expectTypeOf(anIncident(ofKind('attack'))).toExtend<Where>()
  expectTypeOf<Where>().toExtend<Condition>()
})

test('a condition of one’s own is none, nor is what holds it', () => {
  expectTypeOf(mine).not.toExtend<Where>()
  expectTypeOf(all(ofKind('attack'), mine)).not.toExtend<Where>()
  expectTypeOf(not(mine)).not.toExtend<Where>()
  expectTypeOf(all(ofKind('attack'), not(any(mine)))).toExtend<Condition>()
})

test('isData narrows', () => {
  const asked: Condition = all(ofKind('attack'), mine)
  if (isData(asked)) expectTypeOf(asked).toExtend<Where>()
})

test('both are asked in the same way', () => {
  expectTypeOf(match(all(mine))).toEqualTypeOf<(incident: Incident) => Truth>()
  expectTypeOf<IncidentQuery>().toExtend<FindQuery>()
})

test('codes, kinds of weapons, ids and paths are checked', () => {
  // @ts-expect-error no kind of incident
  ofKind('atack')
  // @ts-expect-error no root of weapons
  usedWeapon('gun')
  // @ts-expect-error a misspelt key
  aimedAt({ catgory: 'military' })
  // @ts-expect-error no such path
  reported('harm.kiled')
  expectTypeOf<
    'when' | 'where.point.lat' | 'harm.killed.total.best' | 'when.clock.start' | 'weapons' | 'extra.my.key'
  >().toExtend<IncidentPath>()
  expectTypeOf<'weapons.0'>().not.toExtend<IncidentPath>()
  const site: string & { readonly __id?: 'site' } = 'test:base'
  // @ts-expect-error the id of a site is not that of an incident
  withId(site)
})
