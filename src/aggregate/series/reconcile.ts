/**
 * A count of incidents that nobody listed, held against those that are listed.
 *
 * Laws: every incident of the dataset stands in one of the three lists, the same as `match` puts it in where no link speaks
 * of it; however the open ones turn out, the incidents that are of the series are so many as `found` says, and those of the
 * count that are missing so many as `gap` says; the bounds of both are reached.
 */
import { type DatasetIndex, indexDataset } from '../../dataset/index-dataset.js'
import type { Condition } from '../../query/condition.js'
import { explainAnswer } from '../../query/explain-answer.js'
import type { MatchOptions } from '../../query/match-options.js'
import type { Dataset } from '../../schema/dataset.js'
import type { SeriesId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Link } from '../../schema/link.js'
import type { Quantity } from '../../schema/quantity.js'
import type { SeriesClaim } from '../../schema/series-claim.js'
import type { Truth } from '../../schema/truth.js'
import { and, fromCases } from '../../value/truth.js'
import { countDistinct } from './distinct-incidents.js'
import { areScopesApart } from './series-scope.js'
import { inTimeOf, mayCoincide } from './series-time.js'

/**
 * Why an incident is, may be, or is not one of a series.
 *
 * @category statements
 */
export interface PlacementReason {
  /** What this reason alone says. */
  readonly answer: Truth
  /** The reason in words. */
  readonly words: string
  /** The question of the scope that answers so. Absent: the reason is the time of the series, a link, or what is not told. */
  readonly question?: Condition
  /** What of the incident leaves that question open, as a path. */
  readonly openPart?: string
  /** The judgement that says so. */
  readonly link?: Link
}

/**
 * An incident, and why it stands where it does. Only the reasons that decide are listed.
 *
 * @category statements
 */
export interface Placement {
  readonly incident: Incident
  readonly reasons: readonly PlacementReason[]
}

/**
 * Another series that may count some of the same incidents.
 *
 * @category statements
 */
export interface OverlappingSeries {
  readonly series: SeriesClaim
  /** `yes`: a listed incident is in both for certain, or a link says that one is a part of the other. Else `maybe`. */
  readonly overlaps: Exclude<Truth, 'no'>
  /** The listed incidents that are, or may be, in both. */
  readonly incidents: readonly Incident[]
}

/**
 * What of a series is in a dataset.
 *
 * @category statements
 */
export interface Reconciliation {
  readonly series: SeriesClaim
  /** How many incidents of the series are in the dataset: at least the members, at most the candidates too. */
  readonly found: Quantity
  /** How many of those counted are not in the dataset. Absent: the series has no count. */
  readonly gap?: Quantity
  /** Whether the dataset holds more of them than the series counts. Absent: the series has no count. */
  readonly exceeded?: Truth
  /** The incidents that are of the series for certain. */
  readonly members: readonly Placement[]
  /** The incidents that may be, with what leaves it open. */
  readonly candidates: readonly Placement[]
  /** The incidents that are not, with what says so. */
  readonly outOfScope: readonly Placement[]
  /** Other series of the dataset that may count some of the same incidents, so that their counts must not be added. */
  readonly overlapping: readonly OverlappingSeries[]
}

type Place = (incident: Incident) => Placement & { readonly answer: Truth }

/** What links say: judged to be part of it, judged not to be, or both. */
const judgedBy = (links: readonly Link[], { id }: SeriesClaim): readonly PlacementReason[] =>
  links.flatMap((link): readonly PlacementReason[] => {
    const { kind, from, to, retracted } = link
    if (retracted !== undefined) return []
    const isTo = to.type === 'series' && to.id === id
    const isFrom = from.type === 'series' && from.id === id
    if (kind === 'part-of' && isTo) return [{ answer: 'yes', words: 'It is judged to be part of the series.', link }]
    if (kind === 'not-same' && (isTo || isFrom)) return [{ answer: 'no', words: 'It is judged not to be of the series.', link }]
    return []
  })

const placeIn = (series: SeriesClaim, index: DatasetIndex, options: MatchOptions): Place => {
  const { scope } = series
  const explain = scope === undefined ? undefined : explainAnswer(scope, index, options)
  const timesOf = inTimeOf(series, index)
  const untold: PlacementReason = { answer: 'maybe', words: 'It is not told which incidents the series counts.' }
  return (incident) => {
    const judged = judgedBy(index.linksOf(incident.id), series)
    if (judged[0] !== undefined) {
      const answer = judged.every((reason) => reason.answer === judged[0]?.answer) ? judged[0].answer : 'maybe'
      return { incident, answer, reasons: judged }
    }
    const { answer: scopeAnswer, reasons: inScope }: { readonly answer: Truth; readonly reasons: readonly PlacementReason[] } =
      explain?.(incident) ?? { answer: 'maybe', reasons: [untold] }
    const times: readonly PlacementReason[] = timesOf(incident)
    const answer = [scopeAnswer, ...times.map((time) => time.answer)].reduce(and)
    // What decides the scope has the scope's own answer, so that the reasons for the whole answer are those that give it.
    return { incident, answer, reasons: [...inScope, ...times].filter((reason) => reason.answer === answer) }
  }
}

const gapOf = (count: Quantity, found: Quantity): Quantity => {
  const most = found.max ?? Number.POSITIVE_INFINITY
  const isExact = found.min === found.max
  return {
    min: Math.max(0, count.min - most),
    ...(count.best !== undefined && isExact && { best: Math.max(0, count.best - found.min) }),
    ...(count.max !== undefined && { max: Math.max(0, count.max - found.min) }),
    ...(count.approximate && { approximate: true as const }),
  }
}

const exceedsOf = (count: Quantity, found: Quantity): Truth =>
  fromCases({
    all: found.min > (count.max ?? Number.POSITIVE_INFINITY),
    some: (found.max ?? Number.POSITIVE_INFINITY) > count.min,
  })

/** Whether a link makes one series a part of the other, or says that they are not the same. */
const judgedSeries = (links: readonly Link[], a: SeriesId, b: SeriesId): 'part' | 'apart' | undefined => {
  const between = links.filter(
    ({ from, to, retracted }) =>
      retracted === undefined &&
      from.type === 'series' &&
      to.type === 'series' &&
      ((from.id === a && to.id === b) || (from.id === b && to.id === a)),
  )
  if (between.some(({ kind }) => kind === 'part-of' || kind === 'same')) return 'part'
  return between.some(({ kind }) => kind === 'not-same') ? 'apart' : undefined
}

/**
 * What of a series is in the dataset, what is missing, and what may be of it. An incident is of the series when it answers
 * the scope and happened in its time; a link that judges it to be part of it, or not of it, counts for more than both. Where
 * the series tells no scope, no time, or no end of its time and no date of its report, nothing is certain but what links say.
 *
 * `targets` and `sites` of the series are what its source lists, often as examples: they take nobody in and keep nobody out.
 *
 * @throws RangeError when the dataset has no series with this id.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   incidents: [
 *     { id: 'test:1', kind: 'attack', when: day('2021-06-06') },
 *     { id: 'test:2', when: day('2021-06-07') },
 *     { id: 'test:3', kind: 'discovery', when: day('2021-06-07') },
 *   ],
 *   series: [
 *     { id: 'test:june', count: atLeast(5), during: month('2021-06'), scope: { op: 'kind', in: ['attack'] } },
 *   ],
 * }
 * const { found, gap, candidates, outOfScope } = reconcile(dataset)('test:june')
 * found // => { min: 1, max: 2 }
 * gap // => { min: 3 }
 * candidates.map(({ incident, reasons }) => [incident.id, reasons[0]?.openPart]) // => [['test:2', 'kind']]
 * outOfScope.map(({ incident, reasons }) => [incident.id, reasons[0]?.words]) // => [['test:3', 'One of those that are of the kind attack? No.']]
 *
 * @category statements
 */
export const reconcile = (dataset: Dataset, options: MatchOptions = {}): ((series: SeriesClaim | SeriesId) => Reconciliation) => {
  const { incidents = [], links = [] } = dataset
  const index = indexDataset(dataset)
  return (asked) => {
    const series = typeof asked === 'string' ? index.series(asked) : asked
    if (series === undefined) throw new RangeError(`The dataset has no series with the id "${asked}".`)
    const placed = incidents.map(placeIn(series, index, options))
    const withAnswer = (truth: Truth): readonly Placement[] =>
      placed.flatMap(({ answer, incident, reasons }) => (answer === truth ? [{ incident, reasons }] : []))
    const found = countDistinct(new Map(placed.map(({ incident, answer }) => [incident.id, answer])), index)
    const { count } = series
    const possible = placed.filter(({ answer }) => answer !== 'no')
    const overlapping = (dataset.series ?? []).flatMap((other): readonly OverlappingSeries[] => {
      if (other.id === series.id) return []
      const judged = judgedSeries(links, series.id, other.id)
      if (judged === 'apart') return []
      const isPart = judged === 'part'
      const place = placeIn(other, index, options)
      const shared = possible.flatMap((one) => {
        const both = and(one.answer, place(one.incident).answer)
        return both === 'no' ? [] : [{ incident: one.incident, both }]
      })
      const isCertain = isPart || shared.some(({ both }) => both === 'yes')
      const isApart = !mayCoincide(series.during, other.during) || areScopesApart(series.scope, other.scope)
      return isApart && !isCertain
        ? []
        : [{ series: other, overlaps: isCertain ? 'yes' : 'maybe', incidents: shared.map(({ incident }) => incident) }]
    })
    return {
      series,
      found,
      ...(count !== undefined && { gap: gapOf(count, found), exceeded: exceedsOf(count, found) }),
      members: withAnswer('yes'),
      candidates: withAnswer('maybe'),
      outOfScope: withAnswer('no'),
      overlapping,
    }
  }
}
