/** The weights that count when none are given, and how to change some of them. */
import { checkWeights, isPlain } from './check-weights.js'
import type { CasualtyWeights, ConfusedCodes, MatchWeights, NameWeights, SomeWeights } from './weights.js'

const confused = (bits: number, ...pairs: readonly (readonly [string, string])[]): readonly ConfusedCodes[] =>
  pairs.map((codes) => ({ codes, bits }))

const adminName: NameWeights = { low: 0.3, high: 0.7, unlike: -4, alike: 2 }

/** Half of all incidents of most feeds have no dead, one in eight has one, and from there on half as many with each doubling. */
const casualties: CasualtyWeights = { none: 0.75, doubling: 1.2, most: 7, least: -4, error: 0.5, overlap: 0.75, range: 0.5 }

/**
 * The weights that count when none are given. They are assumptions about two feeds that code the same war from the news; a page of
 * the documentation gives the reason for each.
 *
 * @category matching
 */
export const defaultMatchWeights: MatchWeights = /* @__PURE__ */ (() => ({
  time: {
    // A week: the day of the report for that of the event, a weekly round-up. Longer ones are told by the record's own bounds.
    reach: 7,
    // Most sources agree on the day, and about one in six is a day or more off. Incidents come in runs: a day off is mostly another.
    error: 0.35,
    // Ten years of records.
    span: 3_650,
    tail: 1.5,
  },
  place: {
    reach: 50_000,
    // Gazetteers put the centre of one village one to five kilometres apart, and coders take the next village. Incidents come in
    // clusters, so that the very same village proves little more than the next one does.
    error: 8_000,
    // A country of a thousand kilometres.
    span: 1_000_000,
    tail: 1.5,
    slack: {
      exact: 0,
      settlement: 2_000,
      // Half the side of a common district, of a province, of a country.
      admin2: 25_000,
      admin1: 75_000,
      country: 500_000,
      // Of any size: as a district, or as the coastal waters of a country.
      fuzzy: 25_000,
      water: 100_000,
    },
    site: 16,
    country: 2,
    otherCountry: -6,
    admin1: adminName,
    admin2: { ...adminName, alike: 3 },
    name: { low: 0.2, high: 0.7, unlike: -1, alike: 1 },
  },
  kind: {
    same: 1.5,
    differ: -4,
    confused: [
      ...confused(0.5, ['attack', 'clash'], ['protest', 'riot'], ['discovery', 'disposal'], ['abduction', 'detention']),
      ...confused(
        -1,
        ['attack', 'sabotage'],
        ['attack', 'looting'],
        ['attack', 'riot'],
        ['attack', 'sexual-violence'],
        ['attack', 'abduction'],
        ['attack', 'hijacking'],
        ['attack', 'occupation'],
        ['attack', 'incursion'],
        ['attack', 'displacement'],
        ['clash', 'incursion'],
        ['clash', 'territory-change'],
        ['clash', 'riot'],
        ['riot', 'looting'],
        ['sabotage', 'looting'],
        ['occupation', 'looting'],
        ['occupation', 'territory-change'],
        ['occupation', 'obstruction'],
        ['displacement', 'looting'],
        ['deployment', 'incursion'],
        ['deployment', 'territory-change'],
        ['protest', 'obstruction'],
      ),
      ...confused(-2, ['attack', 'accident'], ['attack', 'threat'], ['attack', 'disposal'], ['attack', 'discovery']),
    ],
  },
  weapons: {
    same: 3.5,
    coarser: 2,
    sameRoot: 0,
    differ: -4,
    confused: confused(
      -0.5,
      ['rocket', 'missile'],
      ['rocket', 'artillery'],
      ['missile', 'artillery'],
      ['missile', 'uncrewed-aircraft'],
      ['missile', 'bomb'],
      ['bomb', 'uncrewed-aircraft'],
      ['bomb', 'artillery'],
      ['bomb', 'rocket'],
      ['explosive', 'vehicle'],
      ['explosive', 'incendiary'],
      ['explosive', 'uncrewed-aircraft'],
      ['explosive', 'direct-fire'],
      ['explosive', 'bomb'],
      ['explosive', 'artillery'],
      ['firearm', 'direct-fire'],
      ['artillery', 'direct-fire'],
      ['rocket', 'launcher'],
      ['missile', 'launcher'],
      ['crowd-control', 'chemical'],
      ['firearm', 'melee'],
    ),
  },
  actors: {
    low: 0.25,
    high: 0.85,
    unlike: -4,
    alike: 4,
    initials: 0.9,
    commonWords:
      'the of and for in a an group groups force forces armed military army government state militia movement front party fighters'.split(
        ' ',
      ),
    unknownWords: ['unknown', 'unidentified', 'unnamed', 'unspecified'],
  },
  killed: casualties,
  injured: casualties,
}))()

const merged = (whole: unknown, part: unknown): unknown => {
  if (!isPlain(whole) || !isPlain(part)) return part ?? whole
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [key, merged(value, Object.hasOwn(part, key) ? part[key] : undefined)]),
  )
}

/**
 * The default weights with some of them changed. Lists are replaced as a whole; keys that are no weights are left out.
 *
 * @throws RangeError when a number makes no sense, such as an `error` of 0.
 * @throws TypeError when a text stands for a number, or a number for a list.
 * @example
 * const weights = withWeights({ time: { reach: 2 }, place: { reach: 4000 } })
 * weights.time.reach // => 2
 * weights.time.error // => 0.35
 *
 * @category matching
 */
export const withWeights = (some: SomeWeights): MatchWeights => {
  const weights = merged(defaultMatchWeights, some) as MatchWeights
  checkWeights(weights, defaultMatchWeights)
  return weights
}
