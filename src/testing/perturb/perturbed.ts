/** The view that another feed has of the same incidents, with what is truly the same. */
import type { Dataset } from '../../schema/dataset.js'
import type { IncidentId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import { byText } from '../../value/by-text.js'
import { checkedFeed } from '../feed-name.js'
import { addToGroup } from './add-to-group.js'
import { episodeOf, episodesOf, furtherIncident } from './episodes.js'
import { type NoiseLevel, type NoiseOptions, noiseLevels } from './noise.js'
import { type Random, randomOf, shuffled } from './random.js'
import { type Retelling, retell, retellingOf } from './retell.js'

/**
 * How the other feed's view is made.
 *
 * @category testing
 */
export interface PerturbedOptions {
  /** How much the two differ. */
  readonly noise: NoiseLevel | NoiseOptions
  /** The same seed gives the same view. */
  readonly seed: number
  /** The name of the other feed, which its ids begin with; `b` when absent. */
  readonly feed?: string
}

/**
 * Two records that belong together.
 *
 * @category testing
 */
export interface TruePair {
  /** An incident of the first feed. */
  readonly left: IncidentId
  /** An incident of the other. */
  readonly right: IncidentId
  /** `same`: both tell of one incident. `part-of`: one of them tells of a part of what the other tells of. */
  readonly kind: 'same' | 'part-of'
  /** For `part-of`: which of the two is the part. */
  readonly part?: 'left' | 'right'
}

/**
 * Another feed's view of the same incidents.
 *
 * @category testing
 */
export interface PerturbedDataset {
  /** The other feed, with its own actors and sites. */
  readonly dataset: Dataset
  /** All pairs that belong together, in the order of their ids. */
  readonly truth: readonly TruePair[]
}

/** A record of the other feed before it has its id, and what of the first feed it tells of. */
interface Told {
  readonly incident: Incident
  readonly of: readonly IncidentId[]
  readonly kind: TruePair['kind']
  readonly part?: 'left' | 'right'
}

/** The incidents of the first feed that the other has, each as one, several or a part of one. */
const toldOf = (incidents: readonly Incident[], telling: Retelling, seed: number): readonly Told[] => {
  const { coverage } = telling.noise
  const covered = incidents.filter(({ id }) => !randomOf(seed, `cover ${id}`).chance(coverage.leftOut))
  const episodes = episodesOf(randomOf(seed, 'episodes'), covered, telling.settlements, coverage.joined)
  const inEpisode = new Set(episodes.flatMap((members) => members.map(({ id }) => id)))
  return [
    ...episodes.flatMap((members): readonly Told[] => {
      const episode = episodeOf(members)
      if (episode === undefined) return []
      const random = randomOf(seed, `episode ${episode.id}`)
      const incident = retell(random, episode, telling, { unit: random.chance(0.5) ? 'summary' : 'incident' })
      return [{ incident, of: members.map(({ id }) => id), kind: 'part-of', part: 'left' }]
    }),
    ...covered.flatMap((one): readonly Told[] => {
      if (inEpisode.has(one.id)) return []
      const random = randomOf(seed, `record ${one.id}`)
      if (random.chance(coverage.split)) return partsOf(random, one, telling)
      return [{ incident: retell(random, one, telling), of: [one.id], kind: 'same' }]
    }),
  ]
}

/** At least so large a share of the parts of an incident lies at another place than the incident. */
const PARTS_ELSEWHERE = 0.4

/** One incident as two or three, with its figures divided. */
const partsOf = (random: Random, incident: Incident, telling: Retelling): readonly Told[] => {
  const { place } = telling.noise
  const nearby = Math.max(place.nearby, PARTS_ELSEWHERE)
  const noise = { ...telling.noise, place: { ...place, nearby } }
  const weights = Array.from({ length: random.chance(0.25) ? 3 : 2 }, () => 0.2 + random.next())
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => ({
    incident: retell(random, incident, { ...telling, noise }, { share: (figure) => Math.round((figure * weight) / all) }),
    of: [incident.id],
    kind: 'part-of',
    part: 'right',
  }))
}

/** Incidents that the other feed alone has. */
const furtherOf = (incidents: readonly Incident[], telling: Retelling, seed: number): readonly Told[] => {
  const byCountry = new Map<string, Incident[]>()
  const groupOf = ({ where }: Incident): string => where?.country ?? ''
  for (const one of incidents) addToGroup(byCountry, groupOf(one), one)
  const count = Math.round(incidents.length * telling.noise.coverage.further)
  return Array.from({ length: count }, (_, number) => randomOf(seed, `further ${number}`)).flatMap((random) => {
    const model = random.pick(incidents)
    const second = model && random.pick(byCountry.get(groupOf(model)) ?? [])
    if (model === undefined || second === undefined) return []
    const further = furtherIncident(random, model, second, telling.settlements)
    return [{ incident: retell(random, further, telling), of: [], kind: 'same' as const }]
  })
}

/**
 * The same incidents as another feed would tell them: other days, places, spellings, figures, kinds and weapons, some left out, some
 * told as several or together, and some that it alone has; with all pairs that belong together. It serves to measure how well records
 * are matched.
 *
 * The incidents may be invented ones or those of a real feed. Each comes out by its own id and the seed, in a random order, under ids
 * that tell nothing. Of a record are told: `kind`, `when`, `where`, `participants`, `weapons` (categories), `harm` (totals), `origin`.
 *
 * @throws RangeError when the incidents are of a feed of the same name.
 * @example
 * const world = inventedWorld({ incidents: 100, seed: 1 })
 * const { dataset, truth } = perturbed(world, { noise: 'ordinary', seed: 2 })
 * truth.filter(({ kind }) => kind === 'same').length > 60 // => true
 * checkDataset(dataset) // => []
 *
 * @category testing
 */
export const perturbed = (source: Dataset | readonly Incident[], options: PerturbedOptions): PerturbedDataset => {
  const { seed, noise } = options
  const feed = checkedFeed(options.feed ?? 'b')
  const first: Dataset = 'sitrep' in source ? source : { sitrep: 1, incidents: source }
  // In the order of their ids, so that the order of the source says nothing.
  const incidents = [...new Map((first.incidents ?? []).map((one) => [one.id, one])).values()].sort((a, b) => byText(a.id, b.id))
  if (incidents.some(({ id }) => id.startsWith(`${feed}:`)))
    throw new RangeError(`The incidents are of the feed "${feed}" themselves. Give the other feed another name.`)
  const telling = retellingOf(first, incidents, { feed, seed, noise: typeof noise === 'string' ? noiseLevels[noise] : noise })
  const told = shuffled(randomOf(seed, 'order'), [...toldOf(incidents, telling, seed), ...furtherOf(incidents, telling, seed)])
  const truth: TruePair[] = []
  const views = told.map(({ incident, of, kind, part }, position): Incident => {
    const native = String(position + 1)
    const id = `${feed}:${native}`
    for (const left of of) truth.push({ left, right: id, kind, ...(part !== undefined && { part }) })
    return { ...incident, id, origin: { ...incident.origin, feed, id: native } }
  })
  const [actors, sites] = [telling.actors.made(), telling.sites.made()]
  return {
    dataset: { sitrep: 1, incidents: views, ...(sites.length > 0 && { sites }), ...(actors.length > 0 && { actors }) },
    truth: truth.sort((a, b) => byText(a.left, b.left) || byText(a.right, b.right)),
  }
}
