/** Which of the values that were told are taken: rules by field, as data. */
import type { ReportId } from '../schema/id.js'

/** Rules that narrow the values told to some of them. Those that look at reports judge whole accounts by them. */
const narrowingRules = [
  'most-reliable',
  'most-credible',
  'latest',
  'earliest',
  'majority',
  'lowest-credible',
  'official-first',
] as const

/** Rules that say what becomes of the values that are left. */
const closingRules = ['hull', 'overlap', 'keep-all'] as const

/**
 * A rule that narrows the values told to some of them. One that cannot decide leaves all of them.
 *
 * | rule | what is left |
 * |---|---|
 * | `most-reliable` | values without one that a more reliable source tells (Admiralty, A to E). F, or no grade, is never better and never worse |
 * | `most-credible` | the same by the credibility of the information (1 to 5), the other axis. 6, or no grade, is never better and never worse |
 * | `latest` | values without one that is told later for certain: by the dates of the reports, a report later than what it is based on, the stage of reports of one author or publisher |
 * | `earliest` | values without one that is told earlier for certain |
 * | `majority` | the values that most independent reports tell. Reports that are based on each other, or on the same one, count once; a coarser value supports each finer one inside it |
 * | `lowest-credible` | of figures: the lowest among those of reports of credibility 1 to 3. Figures told of several incidents together are not looked at |
 * | `official-first` | what official statements tell, where one does |
 *
 * @category resolution
 */
export type NarrowingRule = (typeof narrowingRules)[number]

/**
 * A rule that says what becomes of the values that are left. `hull`: the finest where it lies inside all others, else the
 * narrowest value that holds all. `overlap`: the part that all have in common, where there is one. `keep-all`: nothing is decided
 * while they are in dispute, and the incident does not tell the field. Without any of these, it is `hull`.
 *
 * @category resolution
 */
export type ClosingRule = (typeof closingRules)[number]

/**
 * Prefers what certain reports tell, where one of them does.
 *
 * @category resolution
 */
export interface PreferRule {
  readonly rule: 'prefer'
  /** The reports. */
  readonly reports: readonly ReportId[]
}

/**
 * A rule of a {@link ResolutionPolicy}.
 *
 * @category resolution
 */
export type ResolutionRule = NarrowingRule | ClosingRule | PreferRule

/** The fields that a policy may have rules for. */
const policyFields = [
  'kind',
  'outcome',
  'status',
  'when',
  'where',
  'killed',
  'injured',
  'abducted',
  'missing',
  'damage',
  'weapons',
] as const

/**
 * A field that a policy may have rules for.
 *
 * @category resolution
 */
export type PolicyField = (typeof policyFields)[number]

/**
 * Rules by field, and those of all other fields as `default`. Plain JSON. Rules in a list narrow one after the other:
 * `['official-first', 'latest']` is the latest of the official statements.
 *
 * @category resolution
 */
export type ResolutionPolicy = { readonly [F in PolicyField | 'default']?: ResolutionRule | readonly ResolutionRule[] }

/**
 * The policy that counts where none is given: the hull of all values, and the latest state of an inquiry, which is bound to change.
 *
 * @category resolution
 */
export const defaultResolutionPolicy: { readonly status: readonly ['latest']; readonly default: readonly ['hull'] } = {
  status: ['latest'],
  default: ['hull'],
}

/** Rules as a list. */
const listed = (rules: ResolutionRule | readonly ResolutionRule[]): readonly ResolutionRule[] =>
  (Array.isArray(rules) ? rules : [rules]) as readonly ResolutionRule[]

/**
 * The rules of a field, or of those that a policy has none for.
 *
 * @internal
 */
export const rulesFor = (policy: ResolutionPolicy, field: PolicyField | 'default'): readonly ResolutionRule[] =>
  listed(
    policy[field] ?? policy.default ?? (field === 'status' ? defaultResolutionPolicy.status : defaultResolutionPolicy.default),
  )

/** Whether a rule out of a file is one. */
const isRule = (rule: unknown): boolean => {
  if (typeof rule === 'string') return [...narrowingRules, ...closingRules].some((name) => name === rule)
  const { rule: name, reports } = (rule ?? {}) as { readonly rule?: unknown; readonly reports?: unknown }
  return name === 'prefer' && Array.isArray(reports)
}

/** Names of what there is, for messages. */
const inWords = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/**
 * The policy itself, when all its fields and rules are known.
 *
 * @throws TypeError when one is not: a policy may come out of a file.
 * @internal
 */
export const knownPolicy = (policy: ResolutionPolicy): ResolutionPolicy => {
  const fields: readonly string[] = [...policyFields, 'default']
  for (const [field, rules] of Object.entries(policy)) {
    if (!fields.includes(field)) throw new TypeError(`No field of a policy is called "${field}". There are ${inWords(fields)}.`)
    for (const rule of listed(rules))
      if (!isRule(rule))
        throw new TypeError(
          `No rule for "${field}" is ${JSON.stringify(rule)}. There are ${inWords([...narrowingRules, ...closingRules])}, ` +
            'and { rule: "prefer", reports: [...] }.',
        )
  }
  return policy
}
