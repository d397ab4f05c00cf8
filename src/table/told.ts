/**
 * What a key or a question reads of an incident, as text: incidents with the same text have the same values of the key, and give
 * the same answer to the question.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { RollupKey } from '../schema/rollup.js'
import type { WhereAtom } from '../schema/where.js'

/** A part of an incident as text. Undefined: it is not told. */
export type Told = (incident: Incident) => string | undefined

/** A part of an incident, with the name under which its column is kept. */
export interface Part {
  readonly name: string
  readonly told: Told
}

/** The value of a field with a dotted path of one or two steps. */
export const fieldAt = (path: string): Told => {
  const [head, tail] = path.split('.') as [keyof Incident, string?]
  if (tail === undefined) return (incident) => incident[head] as string | undefined
  return (incident) => (incident[head] as Readonly<Record<string, string>> | undefined)?.[tail]
}

const field = (path: string): Part => ({ name: path, told: fieldAt(path) })

const list = (
  name: 'weapons' | 'participants' | 'targets',
  textsOf: (incident: Incident) => readonly string[] | undefined,
): Part => ({
  name,
  told: (incident) => {
    const texts = textsOf(incident)
    if (texts === undefined) return undefined
    const whole = incident.incomplete?.includes(name) !== true
    return whole && texts.length === 1 ? texts[0] : JSON.stringify([whole, ...texts])
  },
})

const pair = (first: string, second: string | undefined): string => (second === undefined ? first : `${first} ${second}`)

const when: Part = {
  name: 'when',
  told: ({ when }) => {
    if (when === undefined) return undefined
    const { start, end, clock, zone, meaning, approximate } = when
    const plain = clock === undefined && zone === undefined && meaning === undefined && approximate === undefined
    return plain && start === end && start !== undefined ? start : JSON.stringify([start, end, clock, zone, meaning, approximate])
  },
}

const weapons: Part = list('weapons', (incident) => incident.weapons?.map(({ weapon, category = '' }) => pair(category, weapon)))
const participants: Part = list('participants', (incident) => incident.participants?.map(({ actor, role }) => pair(actor, role)))
const targets: Part = list('targets', (incident) =>
  incident.targets?.map(({ category = '', site, actor, country }) =>
    site === undefined && actor === undefined && country === undefined
      ? category
      : JSON.stringify([category, site, actor, country]),
  ),
)

/** What a key reads. */
export const partOfKey = (key: RollupKey): Part => {
  switch (key.of) {
    case 'field':
      return field(key.path)
    case 'bucket':
      return when
    case 'weapon':
      return weapons
    case 'actor':
      return participants
    case 'target':
      return targets
  }
}

/** What an atom reads, where many incidents tell the same of it. Undefined: it is asked of each incident. */
export const partOfAtom = ({ op }: WhereAtom): Part | undefined => {
  switch (op) {
    case 'kind':
    case 'outcome':
    case 'status':
      return field(op)
    case 'country':
    case 'admin1':
    case 'admin2':
      return field(`where.${op}`)
    case 'during':
    case 'before':
    case 'after':
      return when
    case 'weapon':
      return weapons
    case 'participant':
      return participants
    case 'target':
      return targets
    default:
      return undefined
  }
}
