import { expectTypeOf, test } from 'vitest'
import type { Crosswalk, ListName, Loss, NearCodes, SchemeCode, SchemeName } from '../../src/schema/index.js'

test('a code belongs to a list, and a list to a scheme', () => {
  expectTypeOf<ListName<'missile-attacks'>>().toEqualTypeOf<'category'>()
  expectTypeOf<ListName<'gdelt'>>().toEqualTypeOf<'ActionGeo_Type' | 'column'>()
  expectTypeOf<SchemeCode<'ucdp', 'type_of_violence'>>().toEqualTypeOf<'1' | '2' | '3'>()
  expectTypeOf<'plover'>().not.toExtend<SchemeName>()
  expectTypeOf<{ acled: { sub_event_type: { Attack: 'exact' } } }>().toExtend<NearCodes>()
  expectTypeOf<Loss>().toEqualTypeOf<'exact' | 'broader' | 'narrower'>()
})

test('what does not belong is refused', () => {
  const words: Crosswalk<'attack' | 'clash'> = { attack: { ucdp: { type_of_violence: { 3: 'broader' } } }, clash: {} }
  expectTypeOf(words).toExtend<Crosswalk<'attack'>>()
  // @ts-expect-error A word is missing.
  const missing: Crosswalk<'attack' | 'clash'> = { attack: {} }
  expectTypeOf(missing).toEqualTypeOf<Crosswalk<'attack' | 'clash'>>()
  // @ts-expect-error The list has no such code.
  const code: NearCodes = { ucdp: { type_of_violence: { 4: 'broader' } } }
  // @ts-expect-error The scheme has no such list.
  const list: NearCodes = { ucdp: { violence: {} } }
  // @ts-expect-error A code has one of three losses.
  const loss: NearCodes = { acled: { inter: { 1: 'none' } } }
  expectTypeOf([code, list, loss]).toEqualTypeOf<NearCodes[]>()
})
