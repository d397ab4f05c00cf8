/**
 * One field from what several tell of it.
 *
 * @internal
 */
import { conflictAmong, type Told as ToldOf } from '../../aggregate/account/account-conflict.js'
import { canonicalJson } from '../../dataset/canonical-json.js'
import type { Truth } from '../../schema/truth.js'
import type { ClosingRule, ResolutionRule } from '../policy.js'
import type { ResolvedField, RuleName, Told } from '../resolution.js'
import { type Candidate, closingRule, narrow } from '../rules/narrow.js'
import type { ReportOrder } from '../rules/report-order.js'
import type { FieldKind } from './field-kind.js'

/** Values told, with what each says of the one incident. */
export const candidatesFor = <V>(told: readonly Told<V>[], ofOne: (value: V) => V | undefined): readonly Candidate<V>[] =>
  told.map((one) => ({ told: one, alone: one.togetherWith === undefined ? one.value : ofOne(one.value) }))

type Dispute<V> = (a: Candidate<V>, b: Candidate<V>) => Truth

/** Whether two values cannot both be right. Different words of which one is a finer form of the other are in no dispute. */
const disputeOf =
  <V>({ join: { contains }, conflict }: FieldKind<V>): Dispute<V> =>
  (a, b) => {
    const asTold = ({ told }: Candidate<V>): ToldOf<V> => ({ value: told.value, others: told.togetherWith ?? [] })
    const answer = conflict(asTold(a), asTold(b))
    if (answer !== 'maybe' || a.alone === undefined || b.alone === undefined) return answer
    return contains(a.alone, b.alone) || contains(b.alone, a.alone) ? 'no' : 'maybe'
  }

/** One of each that tell the same: of an incident that thousands tell of, few tell something of their own. */
const eachTold = <V>(candidates: readonly Candidate<V>[]): readonly Candidate<V>[] =>
  candidates.length < MANY
    ? candidates
    : [...new Map(candidates.map((one) => [canonicalJson([one.told.value, one.told.togetherWith ?? []]), one])).values()]

/** From how many on it pays to look for those that tell the same. */
const MANY = 8

const disputeAmong = <V>(candidates: readonly Candidate<V>[], dispute: Dispute<V>): Truth =>
  conflictAmong(eachTold(candidates), dispute)

/** Values that say the same, as one. */
interface Group<V> {
  readonly members: readonly Candidate<V>[]
  readonly value: V
}

/** Groups of equal values. What all of a group say is their hull: words that differ are not in it. */
const groupsOf = <V>(candidates: readonly Candidate<V>[], { equals, hull }: FieldKind<V>['join']): readonly Group<V>[] => {
  const groups: { readonly members: Candidate<V>[]; readonly values: V[] }[] = []
  for (const one of candidates) {
    const { alone } = one
    if (alone === undefined) continue
    const group = groups.find(({ values: [first] }) => first !== undefined && equals(first, alone))
    if (group === undefined) groups.push({ members: [one], values: [alone] })
    else {
      group.members.push(one)
      group.values.push(alone)
    }
  }
  return groups.flatMap(({ members, values }) => {
    const value = values.length === 1 ? values[0] : hull(values)
    return value === undefined ? [] : [{ members, value }]
  })
}

/** What values are taken together to. */
interface Settled<V> {
  readonly taken?: V
  readonly rule: RuleName
}

const settle = <V>(
  candidates: readonly Candidate<V>[],
  disputed: Truth,
  kind: FieldKind<V>,
  closing: ClosingRule,
): Settled<V> => {
  const { join, joint } = kind
  const dispute = disputeOf(kind)
  if (closing === 'keep-all' && disputed !== 'no') return { rule: closing }
  const groups = groupsOf(candidates, join)
  /** What says nothing of this incident for certain may say of it all that it was told. */
  const isOpen = candidates.some((one) => one.alone === undefined && candidates.some((other) => dispute(one, other) !== 'no'))
  const [first, ...others] = groups
  if (first === undefined || isOpen) return { rule: 'undecided' }
  if (others.length === 0) return { taken: first.value, rule: 'agreed' }
  const isBorneOut = (one: Group<V>, other: Group<V>): boolean =>
    one !== other &&
    join.contains(one.value, other.value) &&
    one.members.every((a) => other.members.every((b) => dispute(a, b) === 'no'))
  const unsaid = groups.filter((one) => !groups.some((other) => isBorneOut(one, other)))
  const values = (unsaid.length === 0 ? groups : unsaid).map(({ value }) => value)
  const [finest, ...rest] = values
  if (finest !== undefined && rest.length === 0) return { taken: finest, rule: 'finest' }
  const common = closing === 'overlap' ? join.overlap(values) : undefined
  if (common !== undefined) return { taken: common, rule: closing }
  const joined = disputed === 'no' ? joint?.(values) : undefined
  if (joined !== undefined) return { taken: joined, rule: 'joint' }
  const hull = join.hull(values)
  return hull === undefined ? { rule: 'undecided' } : { taken: hull, rule: 'hull' }
}

/** What all values allow, where none of them says it. */
const overlapOf = <V>(candidates: readonly Candidate<V>[], join: FieldKind<V>['join']): V | undefined => {
  const values = candidates.flatMap(({ alone }) => (alone === undefined ? [] : [alone]))
  if (values.length < 2) return undefined
  if (values.some((value) => values.every((other) => join.contains(other, value)))) return undefined
  return join.overlap(values)
}

/** One field from what is told of it, one or more values, in an order that does not depend on the one they came in. */
export const resolveField = <V>(
  path: readonly string[],
  told: readonly Told<V>[],
  kind: FieldKind<V>,
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedField<V> => {
  const candidates = candidatesFor(told, kind.ofOne)
  const dispute = disputeOf(kind)
  const disputed = disputeAmong(candidates, dispute)
  const { contains } = kind.join
  const { left, by } = narrow(candidates, policy, order, { contains, ...(kind.figure && { figure: kind.figure }) })
  const disputedLeft = left.length === candidates.length ? disputed : disputeAmong(left, dispute)
  const { taken, rule } = settle(left, disputedLeft, kind, closingRule(policy))
  const overlap = overlapOf(candidates, kind.join)
  return {
    path,
    told: candidates.map((one) => one.told),
    disputed,
    ...(taken !== undefined && { taken }),
    rule: by !== undefined && (rule === 'agreed' || rule === 'finest') ? by : rule,
    ...(overlap !== undefined && { overlap }),
  }
}
