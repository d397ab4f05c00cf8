import { expect, test } from 'vitest'
import type { Actor } from '../../../src/schema/actor.js'
import { incidentOf, nativeOf, type Reading, readWith } from './reading.js'
import { mixed } from './rows.js'

const attackerOf = (reading: Reading): Actor | undefined => {
  const id = incidentOf(reading).participants?.find(({ role }) => role === 'attacker')?.actor
  return reading.fragment?.actors?.find((actor) => actor.id === id)
}

test('an actor with a name holds its name alone', () => {
  const reading = readWith({})
  const actor = attackerOf(reading)
  expect(actor).toEqual({ id: expect.stringMatching(/^awsd:actor\/[0-9a-f]{16}$/), name: 'Paper Lantern Front' })
  expect(attackerOf(readWith({ 'Actor type': 'Host state', Country: 'Iran', Verified: 'Pending' }))).toEqual(actor)
  expect(attackerOf(readWith({ 'Actor name': 'Paper Lantern front' }))?.id).not.toBe(actor?.id)
})

test('AWSD’s judgement stands with its motive and how far it was checked', () => {
  const { fragment } = readWith({})
  const actor = attackerOf(readWith({}))
  expect(fragment?.attributions).toEqual([
    {
      id: 'awsd:attribution/9900101',
      about: [{ type: 'incident', id: 'awsd:9900101' }],
      kind: 'assessment',
      by: 'awsd:actor/awsd',
      against: [actor?.id],
      native: [
        { scheme: 'awsd:Verified', label: 'Yes' },
        { scheme: 'awsd:Actor type', label: 'Non-state armed group: National' },
        { scheme: 'awsd:Actor name', label: 'Paper Lantern Front' },
        { scheme: 'awsd:Motive', label: 'Political' },
      ],
    },
  ])
  expect(fragment?.actors?.map(({ id }) => id)).toEqual([
    actor?.id,
    'awsd:actor/awsd',
    'awsd:actor/organisation/un',
    'awsd:actor/organisation/nngo',
  ])
})

test.each([
  ['Non-state armed group: Unknown', 'Not applicable', 'armed-group'],
  ['Non-state armed group: Global ', '', 'armed-group'],
  ['Host State', 'Unknown', 'state'],
  ['State: unknown', 'Not applicable', 'state'],
  ['Criminal', 'Non applicable', 'criminal'],
  ['Unaffiliated', 'Not applicable', undefined],
  ['Foreign or coalition forces', 'Unknown', undefined],
  ['Police or paramilitary', 'Unknown', undefined],
  ['Aid recipient', 'Unknown', undefined],
  ['Staff member', '', undefined],
])('%s without a name (%j) is one collective', (type, name, kind) => {
  const reading = readWith({ 'Actor type': type, 'Actor name': name })
  const actor = attackerOf(reading)
  expect(actor).toMatchObject({ collective: true, id: expect.stringMatching(/^awsd:actor\/type\/[a-z-]+$/) })
  expect(actor?.kind).toBe(kind)
  expect(nativeOf(reading, 'Actor type')).toEqual([type.trim()])
  expect(reading.fragment?.attributions?.[0]?.against).toEqual([actor?.id])
})

test.each([
  ['Unknown', 'Unknown'],
  ['Unknown', ''],
  ['', 'Not applicable'],
  ['Unknown', 'Uknown'],
])('of type %j and name %j there is no actor', (type, name) => {
  const reading = readWith({ 'Actor type': type, 'Actor name': name })
  expect(attackerOf(reading)).toBeUndefined()
  expect(reading.fragment?.attributions).toBeUndefined()
  expect(incidentOf(reading).incomplete).toEqual(['participants', 'reports'])
  expect(nativeOf(reading, 'Actor name')).toEqual(name === '' ? [] : [name])
})

test.each(['Uknown', 'Unkown', 'Unknwon', 'Not aplicable'])('%s is misspelled, which is noted', (name) => {
  const reading = readWith({ 'Actor name': name })
  expect(reading.codes).toEqual(['info label-spelling Actor name'])
  expect(attackerOf(reading)?.id).toBe('awsd:actor/type/non-state-armed-group-national')
  expect(nativeOf(reading, 'Actor name')).toEqual([name])
})

test('a name that is a common noun is a collective, and one that is a type is the actor of that type', () => {
  expect(attackerOf(readWith({ 'Actor name': 'Police' }))).toMatchObject({ name: 'Police', collective: true })
  expect(attackerOf(readWith({ 'Actor name': 'Criminal' }))?.id).toBe('awsd:actor/type/criminal')
  expect(attackerOf(readWith({ 'Actor name': 'Paper Police' }))).not.toHaveProperty('collective')
})

test('an unknown type is noted, and the name stays an actor', () => {
  const reading = readWith({ 'Actor type': 'Martian' })
  expect(reading.codes).toEqual(['warning unknown-label Actor type'])
  expect(attackerOf(reading)?.name).toBe('Paper Lantern Front')
})

test('the organisations whose people were affected are victims, whichever harm they came to', () => {
  const reading = readWith(mixed)
  expect(incidentOf(reading).participants).toEqual([
    { actor: 'awsd:actor/type/host-state', role: 'attacker' },
    { actor: 'awsd:actor/organisation/ingo', role: 'victim' },
    { actor: 'awsd:actor/organisation/icrc', role: 'victim' },
    { actor: 'awsd:actor/organisation/other', role: 'victim' },
  ])
  expect(reading.fragment?.actors?.slice(2)).toEqual([
    { id: 'awsd:actor/organisation/ingo', name: 'INGO', kind: 'organisation', collective: true },
    { id: 'awsd:actor/organisation/icrc', name: 'ICRC', kind: 'organisation' },
    { id: 'awsd:actor/organisation/other', name: 'Other', kind: 'organisation', collective: true },
  ])
})

test.each(['Unknown', 'Incidental', 'Economic', 'Disputed', 'Other', '', 'Hunger'])('the motive %j tells no target', (Motive) => {
  const reading = readWith({ Motive })
  expect(incidentOf(reading)).not.toHaveProperty('targets')
  expect(nativeOf(reading, 'Motive')).toEqual(Motive === '' ? [] : [Motive])
})

test('a political motive is against aid workers', () => {
  expect(incidentOf(readWith({})).targets).toEqual([
    { category: 'humanitarian', actor: 'awsd:actor/organisation/un' },
    { category: 'humanitarian', actor: 'awsd:actor/organisation/nngo' },
  ])
  expect(incidentOf(readWith({ UN: '', NNGO: '' })).targets).toEqual([{ category: 'humanitarian' }])
})
