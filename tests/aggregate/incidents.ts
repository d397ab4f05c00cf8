/** Invented incidents of which much is not told. */
import fc from 'fast-check'
import type { Incident } from '../../src/schema/incident.js'
import { quantity } from '../value/arbitraries.js'

const day = fc.integer({ min: 0, max: 120 }).map((n) => new Date(Date.UTC(2021, 10, 1 + n)).toISOString().slice(0, 10))
const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

const when = fc.tuple(day, day, fc.boolean()).map(([a, b, throughout]) => ({
  start: a < b ? a : b,
  end: a < b ? b : a,
  ...(throughout && { meaning: 'throughout' as const }),
}))
const weapon = fc
  .constantFrom('rocket', 'unknown', 'missile', 'missile/ballistic', 'missile/cruise')
  .map((category) => ({ category }))
const participant = fc.record(
  { actor: fc.constantFrom('test:a', 'test:b'), role: fc.constantFrom('attacker', 'defender') },
  { requiredKeys: ['actor'] },
)
const target = fc.constantFrom('government', 'military', 'unknown').map((category) => ({ category }))

/** One incident. */
export const incident = fc
  .record({
    kind: told(fc.constantFrom('attack', 'clash')),
    where: told(fc.constantFrom({ country: 'IRQ' }, { country: 'SYR' }, { name: 'somewhere' })),
    when: told(when),
    weapons: told(fc.array(weapon, { maxLength: 3 })),
    participants: told(fc.array(participant, { maxLength: 3 })),
    targets: told(fc.array(target, { maxLength: 2 })),
    incomplete: told(fc.subarray(['weapons', 'participants', 'targets'])),
    killed: told(quantity(5)),
    injured: told(quantity(5)),
  })
  .map(({ killed, injured, ...rest }) => {
    const harm = { ...(killed && { killed: { total: killed } }), ...(injured && { injured: { total: injured } }) }
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    return { id: 'test:1', ...present, ...((killed || injured) && { harm }) } as Incident
  })

/** Up to eight of them. */
export const incidents = fc.array(incident, { maxLength: 8 })
