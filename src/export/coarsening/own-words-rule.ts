/**
 * What is kept of the feed's own codes and of a user's own keys: nothing but what the policy names. They may hold the row as it came,
 * its coordinates and its texts.
 *
 * @internal
 */
import type { Confidence } from '../../schema/confidence.js'
import type { NativeCode } from '../../schema/native-code.js'
import { choice, code, elements, fields, isFields, number, type Rule, type RulesOf, words } from './rule.js'

const isKept = (kept: 'keep' | readonly string[] | undefined, name: unknown): boolean =>
  kept === 'keep' || (kept?.some((one) => one === name) ?? false)

/** The rule for what has a scheme that is kept, else nothing. */
const ofKeptScheme =
  (rule: Rule): Rule =>
  (value, pass) =>
    isFields(value) && isKept(pass.policy.native, value['scheme']) ? rule(value, pass) : undefined

/** The feed's own codes. */
export const native: Rule = /* @__PURE__ */ (() =>
  elements(ofKeptScheme(fields({ scheme: words, code: words, label: words } satisfies RulesOf<NativeCode>, 'scheme'))))()

/** A user's own keys. */
export const extra: Rule = (value, pass) => {
  const { policy, path, dropped } = pass
  if (!isFields(value) || policy.extra === undefined) return undefined
  const left = Object.entries(value).filter(([key]) => isKept(policy.extra, key))
  if (left.length === Object.keys(value).length) return value
  for (const key of Object.keys(value)) if (!isKept(policy.extra, key)) dropped.push({ path: [...path, key], what: 'removed' })
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/** How sure somebody is. On a feed's own scale that is one of its own codes. */
export const confidence: Rule = /* @__PURE__ */ (() => {
  const graded = fields({ scale: code, value: code }, 'scale', 'value')
  const valueInWords: Rule = (value, pass) => number(value, pass) ?? words(value, pass)
  const scales: { readonly [Scale in Confidence['scale']]: Rule } = {
    'admiralty-reliability': graded,
    'admiralty-credibility': graded,
    'icd203-likelihood': graded,
    'icd203-confidence': graded,
    stix: fields({ scale: code, value: number }, 'scale', 'value'),
    native: ofKeptScheme(fields({ scale: code, scheme: words, value: valueInWords }, 'scale', 'scheme', 'value')),
  }
  return choice('scale', scales)
})()
