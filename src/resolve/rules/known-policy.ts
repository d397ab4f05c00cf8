/**
 * The rules of a policy, which may come out of a file.
 *
 * @internal
 */
import { defaultResolutionPolicy, type PolicyField, type ResolutionPolicy, type ResolutionRule } from '../policy.js'
import { closingRules, narrowingRules } from './narrow.js'

/** What a policy may have rules for. */
const fields: Readonly<Record<PolicyField | 'default', true>> = {
  kind: true,
  outcome: true,
  status: true,
  when: true,
  where: true,
  killed: true,
  injured: true,
  abducted: true,
  missing: true,
  damage: true,
  weapons: true,
  default: true,
}

const ruleNames: readonly string[] = [...narrowingRules, ...closingRules]

/** Rules as a list. */
const listed = (rules: ResolutionRule | readonly ResolutionRule[]): readonly ResolutionRule[] =>
  (Array.isArray(rules) ? rules : [rules]) as readonly ResolutionRule[]

/** The rules of a field, or of those that a policy has none for. */
export const rulesFor = (policy: ResolutionPolicy, field: PolicyField | 'default'): readonly ResolutionRule[] =>
  listed(
    policy[field] ?? policy.default ?? (field === 'status' ? defaultResolutionPolicy.status : defaultResolutionPolicy.default),
  )

/** Whether a rule out of a file is one. */
const isRule = (rule: unknown): boolean => {
  if (typeof rule === 'string') return ruleNames.includes(rule)
  const { rule: name, reports, feeds } = (rule ?? {}) as Readonly<Record<'rule' | 'reports' | 'feeds', unknown>>
  const lists = [reports, feeds].filter((list) => list !== undefined)
  return name === 'prefer' && lists.length > 0 && lists.every((list) => Array.isArray(list))
}

/** Names of what there is, for messages. */
const inWords = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/**
 * The policy itself, when all its fields and rules are known.
 *
 * @throws TypeError when one is not: a policy may come out of a file.
 */
export const knownPolicy = (policy: ResolutionPolicy): ResolutionPolicy => {
  for (const [field, rules] of Object.entries(policy)) {
    if (!Object.hasOwn(fields, field))
      throw new TypeError(`No field of a policy is called "${field}". There are ${inWords(Object.keys(fields))}.`)
    for (const rule of listed(rules))
      if (!isRule(rule))
        throw new TypeError(
          `No rule for "${field}" is ${JSON.stringify(rule)}. There are ${inWords(ruleNames)}, ` +
            'and { rule: "prefer", reports: [...] } or { rule: "prefer", feeds: [...] }.',
        )
  }
  return policy
}
