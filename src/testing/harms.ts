/**
 * People harmed, and weapons: figures that fit together.
 *
 * @internal
 */
import * as fc from 'fast-check'
import { type Casualties, HarmPart } from '../schema/harm.js'
import { WeaponId } from '../schema/id.js'
import { type PersonRole, personRoles } from '../schema/vocabulary/person-role.js'
import { WeaponCategory } from '../schema/weapon-category.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import type { Certainty } from './certainty.js'
import { amounts, tellings } from './figures.js'
import type { Maker } from './making.js'
import { someText } from './texts.js'

const perhaps = <T>(value: fc.Arbitrary<T>, freq = 3): fc.Arbitrary<T | undefined> => fc.option(value, { freq, nil: undefined })

/** All of them, told apart by their roles. The parts add up to the total. */
const exactCasualties: Maker = (): fc.Arbitrary<Casualties> => {
  const roles = (Object.keys(personRoles) as PersonRole[]).filter((role) => role !== 'unknown' && role !== 'other')
  const exactly = (count: number) => ({ min: count, best: count, max: count })
  return fc
    .uniqueArray(fc.record({ role: fc.constantFrom(...roles), count: fc.nat(20) }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ role }) => role,
    })
    .map((parts) => ({
      total: exactly(parts.reduce((sum, { count }) => sum + count, 0)),
      parts: parts.map(({ role, count }) => ({ dimension: 'role' as const, value: role, count: exactly(count) })),
    }))
}

/** A total and parts of it. What is told of them is told of numbers that fit together. */
const casualties =
  (certainty: Certainty | undefined): Maker =>
  (of): fc.Arbitrary<Casualties> =>
    fc
      .record({
        total: amounts(),
        telling: perhaps(tellings(certainty)),
        parts: perhaps(
          fc.array(fc.record({ part: of(HarmPart), telling: tellings(certainty), of: fc.nat(4) }), { maxLength: 3 }),
        ),
      })
      .map(({ total, telling, parts }) => ({
        ...(telling !== undefined && { total: telling(total) }),
        ...(parts !== undefined && {
          parts: parts.map((one) => ({ ...one.part, count: one.telling(Math.floor((total * one.of) / 4)) })),
        }),
      }))

/** People harmed in one way. */
export const casualtiesMaker = (certainty: Certainty | undefined): Maker =>
  certainty === 'exact' ? exactCasualties : casualties(certainty)

const FIGURES = ['launched', 'intercepted', 'failed', 'impacted', 'hit', 'recovered'] as const

/** What became of one kind of weapon. What is told is told of numbers that add up. */
export const weaponUseMaker =
  (certainty: Certainty | undefined): Maker =>
  (of): fc.Arbitrary<WeaponUse> => {
    const isExact = certainty === 'exact'
    const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => (isExact ? value : perhaps(value, 2))
    return fc
      .record({
        weapon: told(of(WeaponId)),
        category: told(of(WeaponCategory)),
        counts: fc.tuple(amounts(), amounts(), amounts(), fc.nat(4), fc.nat(4), isExact ? fc.constant(0) : fc.nat(3)),
        tellings: fc.tuple(...FIGURES.map(() => told(tellings(certainty)))),
        text: perhaps(someText()),
      })
      .map(({ weapon, category, counts: [intercepted, failed, impacted, share, found, others], ...rest }): WeaponUse => {
        const launched = intercepted + failed + impacted + others
        const hit = Math.floor((impacted * share) / 4)
        const truth = { launched, intercepted, failed, impacted, hit, recovered: Math.floor((launched * found) / 4) }
        return {
          ...(weapon !== undefined && { weapon }),
          ...((category !== undefined || weapon === undefined) && { category: category ?? 'unknown' }),
          ...Object.fromEntries(
            FIGURES.flatMap((figure, at) => {
              const telling = rest.tellings[at]
              return telling === undefined ? [] : [[figure, telling(truth[figure])]]
            }),
          ),
          ...(rest.text !== undefined && { text: rest.text }),
        }
      })
  }
