/**
 * Invented actors of a country: its forces, its police, its civilians, and armed groups.
 *
 * @internal
 */
import type { Actor } from '../../schema/actor.js'
import { type Country, inventedName } from './invented-places.js'
import type { Random } from './random.js'
import { initialsOf } from './spelling.js'

/** The actors of one country. */
export interface CountryActors {
  readonly forces: Actor
  readonly police: Actor
  readonly civilians: Actor
  /** The first are in the most incidents. */
  readonly groups: readonly Actor[]
}

type Named = (random: Random, country: Country) => string

const word: Named = (random, { tongue }) => inventedName(random, tongue)

const GROUP_NAMES: readonly Named[] = [
  (random, country) => `${word(random, country)} Liberation Front`,
  (random, country) => `Movement for the Defence of ${word(random, country)}`,
  (random, country) => `Ansar al-${word(random, country).replace(/^Al-/, '')}`,
  (random, country) => `${word(random, country)} Brigades`,
  (random, country) => `Popular Army of ${word(random, country)}`,
  (random, country) => `${word(random, country)} Communal Militia`,
  (random, country) => `Harakat ${word(random, country)}`,
  (random, { name }) => `Patriotic Resistance Front of ${name} ${random.pick(['North', 'South', 'East', 'West']) ?? ''}`,
]

/** Armed groups of a country. */
export const GROUPS = 6

/** Invents the actors of a country. */
export const countryActors = (random: Random, country: Country, feed: string): CountryActors => {
  const { code, name } = country
  const actor = (native: string, rest: Omit<Actor, 'id' | 'country'>): Actor => ({
    id: `${feed}:actor/${code.toLowerCase()}-${native}`,
    ...rest,
    country: code,
  })
  const groups = Array.from({ length: GROUPS }, (_, number): Actor => {
    const told = (random.pick(GROUP_NAMES) ?? word)(random, country)
    const initials = random.chance(0.3) ? initialsOf(told) : undefined
    const kind = told.includes('Militia') ? 'communal' : 'armed-group'
    return actor(`group-${number + 1}`, { name: told, ...(initials !== undefined && { aliases: [initials] }), kind })
  })
  return {
    forces: actor('forces', { name: `Government of ${name}`, kind: 'armed-forces' }),
    police: actor('police', { name: `Police of ${name}`, kind: 'police' }),
    civilians: actor('civilians', { name: 'Civilians', kind: 'civilians', collective: true }),
    groups,
  }
}
