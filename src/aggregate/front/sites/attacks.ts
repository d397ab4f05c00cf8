/**
 * Attacks on sites: at a site, at a site inside it, or aimed at one of these.
 *
 * @internal
 */
import type { DatasetIndex } from '../../../dataset/index-dataset.js'
import { all, not } from '../../../query/combine.js'
import { isAtOrAimedAt, isAtUnnamed } from '../../../query/some-incident.js'
import { toIndex } from '../../../query/to-index.js'
import { ofKind, reported, withOutcome } from '../../../query/what.js'
import type { SiteId } from '../../../schema/id.js'
import type { Incident } from '../../../schema/incident.js'
import type { Truth } from '../../../schema/truth.js'
import type { Where } from '../../../schema/where.js'
import type { Source } from '../../../table/table.js'
import { and } from '../../../value/truth.js'
import type { RecordCount } from '../../aggregator/count-records.js'
import { type Member, membersOf, opened } from '../members.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'

/** It was carried out, or begun. What was foiled before it began, or was only threatened, hit no site. */
const wasBegun = (): Where => not(all(reported('outcome'), withOutcome('foiled', 'threatened')))

/** Attacks, and the dataset in which the sites are described. */
export interface Attacks {
  readonly members: readonly Member[]
  readonly index: DatasetIndex | undefined
}

/** The attacks of a source, wherever they were. */
export const attacksIn = (options: QuestionOptions): ((source: Source) => Attacks) => {
  const selection = toSelection(options, ofKind('attack'), wasBegun())
  return (source) => {
    const { incidents, dataset } = opened(source)
    const index = dataset && toIndex(dataset)
    return { members: membersOf(selection, incidents, index), index }
  }
}

/** The attacks on one site. */
export const attacksOn = (site: SiteId, options: QuestionOptions): ((source: Source) => readonly Member[]) => {
  const attacks = attacksIn(options)
  const { absent = 'maybe', certain } = options
  return (source) => {
    const { members, index } = attacks(source)
    const isHere = isAtOrAimedAt(site, { index, absent })
    return members.flatMap(([incident, belongs]): readonly Member[] => {
      const both = and(belongs, isHere(incident))
      return both === 'no' || (both === 'maybe' && certain === true) ? [] : [[incident, both]]
    })
  }
}

const sitesNamed = ({ where, targets = [] }: Incident): readonly SiteId[] =>
  [where, ...targets].flatMap((part) => (part?.site === undefined ? [] : [part.site]))

/** Every site that an attack names or the dataset describes. */
export const sitesIn = ({ members, index }: Attacks): readonly SiteId[] => [
  ...new Set([...(index?.sites ?? []).map(({ id }) => id), ...members.flatMap(([incident]) => sitesNamed(incident))]),
]

const add = (count: RecordCount, answer: Truth, times: 1 | -1): RecordCount =>
  answer === 'no'
    ? count
    : answer === 'yes'
      ? { ...count, certain: count.certain + times }
      : { ...count, possible: count.possible + times }

/** What an attack answers to all sites that are described alike and that it does not name. */
interface Elsewhere {
  readonly answer: (member: Member) => Truth
  /** How many attacks there are on such a site. */
  readonly count: RecordCount
}

const elsewhere = (members: readonly Member[], isHere: (incident: Incident) => Truth): Elsewhere => {
  const answer = ([incident, belongs]: Member): Truth => and(belongs, isHere(incident))
  return { answer, count: members.reduce((count, member) => add(count, answer(member), 1), { certain: 0, possible: 0 }) }
}

/**
 * How many attacks there are on each site: what asking every attack of every site gives. Attacks that do not name the site, one
 * inside it or one around it are asked once for all sites.
 */
export const attackCounts = ({ members, index }: Attacks, absent: 'maybe' | 'no'): ((site: SiteId) => RecordCount) => {
  const naming = new Map<SiteId, Member[]>()
  for (const member of members)
    for (const site of new Set(sitesNamed(member[0]))) {
      const found = naming.get(site)
      if (found === undefined) naming.set(site, [member])
      else found.push(member)
    }
  const world = { index, absent }
  const made = new Map<string, Elsewhere>()
  const elsewhereOf = (site: SiteId, of: DatasetIndex | undefined): Elsewhere => {
    const described = of?.site(site)
    const description = described === undefined ? undefined : described.collective === true ? { collective: true as const } : {}
    const name = JSON.stringify(description ?? null)
    const found = made.get(name) ?? elsewhere(members, isAtUnnamed(description, world))
    made.set(name, found)
    return found
  }
  return (site) => {
    const isHere = isAtOrAimedAt(site, world)
    const { answer, count } = elsewhereOf(site, index)
    const family = index === undefined ? [site] : [...index.sitesWithin(site), ...index.siteAndParents(site)]
    const named = new Set(family.flatMap((one) => naming.get(one) ?? []))
    return [...named].reduce((sum, member) => {
      const [incident, belongs] = member
      return add(add(sum, answer(member), -1), and(belongs, isHere(incident)), 1)
    }, count)
  }
}
