/**
 * Rules that narrow the values told of a field. A rule that cannot decide leaves all of them.
 *
 * @internal
 */
import { feedOfId } from '../../dataset/feed-of-id.js'
import type { ReportId } from '../../schema/id.js'
import type { Report } from '../../schema/report.js'
import type { ClosingRule, NarrowingRule, PreferRule, ResolutionRule } from '../policy.js'
import type { RuleName, Told } from '../resolution.js'
import type { ReportOrder } from './report-order.js'

/** What rules look at: who tells it, and what it says of the one incident. */
export interface Judged<V> {
  readonly told: Omit<Told, 'value'>
  /** What it says of the one incident. Undefined: nothing, for it is told of several. */
  readonly alone: V | undefined
}

/** A value that may be taken. */
export interface Candidate<V> extends Judged<V> {
  readonly told: Told<V>
}

/** What rules need to know of the values of a field. A rule that lacks it leaves all values. */
export interface Comparison<V> {
  readonly contains?: (coarser: V, finer: V) => boolean
  /** The one figure that a value is ranked by. */
  readonly figure?: (value: V) => number
}

type Narrow = <V, C extends Judged<V>>(candidates: readonly C[], order: ReportOrder, comparison: Comparison<V>) => readonly C[]

/** Those of a kind, or all where there are none. */
const someOrAll = <C>(candidates: readonly C[], isWanted: (candidate: C) => boolean): readonly C[] => {
  const wanted = candidates.filter(isWanted)
  return wanted.length === 0 ? candidates : wanted
}

/** Those that no other one beats. All of them, where they beat each other in a circle. */
const unbeaten = <C>(candidates: readonly C[], beats: (one: C, other: C) => boolean): readonly C[] =>
  someOrAll(candidates, (one) => !candidates.some((other) => beats(other, one)))

/** The best of the grades of its reports, as a place in the list of grades; undefined where none has one of the list. */
const bestGrade = (grades: string, read: (grade: NonNullable<Report['grade']>) => string | undefined) => {
  return ({ told }: Judged<unknown>, order: ReportOrder): number | undefined => {
    const places = told.reports.flatMap((id) => {
      const grade = order.report(id)?.grade
      const place = grades.indexOf((grade && read(grade)) ?? '?')
      return place < 0 ? [] : [place]
    })
    return places.length === 0 ? undefined : Math.min(...places)
  }
}
const reliability = /* @__PURE__ */ bestGrade('ABCDE', (grade) => grade.reliability)
const credibility = /* @__PURE__ */ bestGrade('12345', (grade) => grade.credibility)

const byGrade =
  (gradeOf: typeof reliability): Narrow =>
  (candidates, order) =>
    unbeaten(candidates, (one, other) => {
      const [better, worse] = [gradeOf(one, order), gradeOf(other, order)]
      return better !== undefined && worse !== undefined && better < worse
    })

/** One of the reports stands in this order to all reports of the other value. */
const stands = (
  one: Judged<unknown>['told'],
  other: Judged<unknown>['told'],
  isSo: (a: ReportId, b: ReportId) => boolean,
): boolean => other.reports.length > 0 && one.reports.some((a) => other.reports.every((b) => isSo(a, b)))

/** How many tell the value, or a coarser one, independently of each other. A record without reports counts for itself. */
const supportersOf = <V>(value: V, candidates: readonly Judged<V>[], order: ReportOrder, contains: (a: V, b: V) => boolean) => {
  const circles = new Set<string>()
  for (const { told, alone } of candidates)
    if (alone !== undefined && contains(alone, value))
      for (const circle of told.reports.length === 0 ? [`by ${told.by}`] : told.reports.map(order.circleOf)) circles.add(circle)
  return circles.size
}

const rules: Readonly<Record<NarrowingRule, Narrow>> = {
  'most-reliable': /* @__PURE__ */ byGrade(reliability),
  'most-credible': /* @__PURE__ */ byGrade(credibility),
  latest: (candidates, { isLater }) => unbeaten(candidates, ({ told: one }, { told: other }) => stands(one, other, isLater)),
  earliest: (candidates, { isLater }) =>
    unbeaten(candidates, ({ told: one }, { told: other }) => stands(one, other, (a, b) => isLater(b, a))),
  majority: (candidates, order, { contains }) => {
    if (contains === undefined) return candidates
    const support = new Map(
      candidates.map((one) => [one, one.alone === undefined ? 0 : supportersOf(one.alone, candidates, order, contains)]),
    )
    const most = Math.max(...support.values())
    return candidates.filter((one) => support.get(one) === most)
  },
  'lowest-credible': (candidates, order, { figure }) => {
    if (figure === undefined) return candidates
    const figures = new Map(
      candidates.flatMap((one) => {
        const isCredible = (credibility(one, order) ?? 5) < 3
        return !isCredible || one.alone === undefined || one.told.togetherWith !== undefined ? [] : [[one, figure(one.alone)]]
      }),
    )
    const lowest = Math.min(...figures.values())
    return someOrAll(candidates, (one) => figures.get(one) === lowest)
  },
  'official-first': (candidates, { report }) =>
    someOrAll(candidates, ({ told }) => told.reports.some((id) => report(id)?.kind === 'official')),
}

/** The names of the rules that narrow. */
export const narrowingRules: readonly string[] = /* @__PURE__ */ Object.keys(rules)

/** The names of the rules that say what becomes of what is left. */
export const closingRules: readonly ClosingRule[] = ['hull', 'overlap', 'keep-all']

/** Values that are left, and the last rule that left any out. */
export interface Narrowed<C> {
  readonly left: readonly C[]
  readonly by?: RuleName
}

const isPreferred =
  ({ reports = [], feeds = [] }: PreferRule) =>
  ({ told: { by, reports: restsOn } }: Judged<unknown>): boolean =>
    restsOn.some((id) => reports.includes(id)) || feeds.includes(feedOfId(by))

/** Narrows by one rule after the other. */
export const narrow = <V, C extends Judged<V>>(
  candidates: readonly C[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
  comparison: Comparison<V>,
): Narrowed<C> =>
  policy.reduce<Narrowed<C>>(
    (so, rule) => {
      if (typeof rule === 'string' && !isNarrowing(rule)) return so
      const left =
        typeof rule === 'string' ? rules[rule]<V, C>(so.left, order, comparison) : someOrAll(so.left, isPreferred(rule))
      return left.length === so.left.length ? so : { left, by: typeof rule === 'string' ? rule : rule.rule }
    },
    { left: candidates },
  )

const isNarrowing = (rule: NarrowingRule | ClosingRule): rule is NarrowingRule => Object.hasOwn(rules, rule)

/** The rule that says what becomes of what is left: the last of these, `hull` where there is none. */
export const closingRule = (policy: readonly ResolutionRule[]): ClosingRule =>
  policy.filter((rule): rule is ClosingRule => typeof rule === 'string' && !isNarrowing(rule)).at(-1) ?? 'hull'
