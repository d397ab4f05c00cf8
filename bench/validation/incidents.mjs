/**
 * An invented incident as an analyst would write it, with some 40 values in 2.2 kB of JSON, again and again with other ids and
 * numbers. In each one that is not valid a single field is wrong, each time another one.
 */

const DESCRIPTION =
  'Three one-way attack aircraft flew towards the base from the south-east shortly after midnight. Two were shot down by the air ' +
  'defence of the base before they reached the inner fence; the third came down on a hangar near the western runway and set a ' +
  'fuel truck on fire. The provincial command first spoke of rockets and corrected itself in the morning. Two contractors were ' +
  'treated for burns. A group that had not been heard of before said in a message on its channel that it had sent "a swarm", ' +
  'and promised more. Fragments of at least two aircraft were shown to reporters on the next day; the serial numbers had been ' +
  'filed off. The airport nearby was closed to civil flights for six hours, and fourteen departures were moved to the evening. ' +
  'The ministry opened an inquiry, asked an allied laboratory to examine the engines, and said that it would publish what it ' +
  'found. Shopkeepers in the district said that they had seen lights over the river; the governor asked people not to share ' +
  'pictures of the base. By the end of the week the hangar had been cleared, and the runway had not been touched at any time. ' +
  'The group did not come back to it in the messages that followed, and two researchers doubt that it exists.'

const exactly = (number) => ({ min: number, best: number, max: number })

/** A valid incident. */
export const incident = (number) => ({
  id: `bench:2021/${number}`,
  name: `Drone attack on the northern air base (${number})`,
  kind: 'attack',
  outcome: 'completed',
  status: 'under-investigation',
  when: { start: `2021-06-${10 + (number % 20)}T00:15`, end: `2021-06-${10 + (number % 20)}T00:40`, zone: 'Asia/Baghdad' },
  where: {
    site: 'bench:site/northern-air-base',
    relation: 'inside',
    level: 'exact',
    country: 'IRQ',
    point: { lat: 33.25 + (number % 100) / 1000, lon: 44.23 },
    radius: 250 + (number % 50),
  },
  targets: [{ category: 'military', site: 'bench:site/northern-air-base' }],
  participants: [{ actor: 'bench:actor/air-force', role: 'defender' }],
  weapons: [
    {
      category: 'uncrewed-aircraft/one-way-attack',
      launched: exactly(3),
      intercepted: { min: 2 },
    },
  ],
  harm: {
    injured: {
      total: { min: 2, best: 2 + (number % 3), text: 'at least two' },
      parts: [{ dimension: 'nationality', value: 'international', count: { min: 2 } }],
    },
    damage: 'some',
  },
  reports: ['bench:report/1'],
  origin: { feed: 'bench', unit: 'incident' },
  native: [{ scheme: 'bench:type', code: '12', label: 'Air/drone strike' }],
  text: DESCRIPTION,
  extra: { desk: 'night' },
})

const faults = [
  (record) => ({ ...record, kind: 'atack' }),
  (record) => ({ ...record, when: { ...record.when, start: '2021-13-31' } }),
  (record) => ({ ...record, where: { ...record.where, point: { lat: 133, lon: 44 } } }),
  (record) => ({ ...record, weapons: [{ ...record.weapons[0], launched: { min: 3, max: 2 } }] }),
  (record) => ({ ...record, harm: { ...record.harm, injured: { total: { min: '2' } } } }),
  (record) => ({ ...record, severity: 3 }),
  (record) => ({ ...record, participants: [{ role: 'defender' }] }),
]

/** An incident with one fault, of as many kinds in turn as `faulty.kinds` says. */
export const faulty = (number) => faults[number % faults.length](incident(number))
faulty.kinds = faults.length
