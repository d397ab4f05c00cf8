/**
 * How a record is rewritten: by one rule for each of its keys. A key without a rule is left out, so that nothing is published that
 * nobody thought of.
 *
 * Values may be of any kind here: what does not have the shape that its rule expects is left out too.
 *
 * @internal
 */
import { equalJson } from '../../dataset/equal-json.js'
import type { RecordList } from '../../schema/dataset.js'
import { byText } from '../../value/by-text.js'
import type { CoarsenPolicy, Keepable } from '../coarsen-policy.js'
import type { Dropped } from '../coarsened.js'

/** One walk through records. */
export interface Pass {
  readonly policy: CoarsenPolicy
  /** What an id becomes that is of a record, or that refers to one. Undefined: that record is not published. */
  readonly refer: (list: RecordList, id: string, path: readonly (string | number)[]) => string | undefined
  /** Ids are replaced, so that the order of those lists that have none is not that of the source. */
  readonly sorts: boolean
  /** Where the walk is. */
  readonly path: (string | number)[]
  /** What was left out or made coarser so far. */
  readonly dropped: Dropped[]
}

/** What becomes of a value. Undefined: it is left out. The same value: it stays as it is. */
export type Rule = (value: unknown, pass: Pass) => unknown

/** A rule for each key of a shape. */
export type RulesOf<Shape> = { readonly [Key in keyof Required<Shape>]: Rule }

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Goes into a value by its key, and tells what became of it. */
const into = (key: string | number, value: unknown, rule: Rule, pass: Pass): unknown => {
  const { path, dropped } = pass
  const soFar = dropped.length
  path.push(key)
  const left = rule(value, pass)
  if (left === undefined) {
    // What was told of its parts is no news any more.
    dropped.length = soFar
    dropped.push({ path: [...path], what: 'removed' })
  } else if (left !== value && dropped.length === soFar) dropped.push({ path: [...path], what: 'coarsened' })
  path.pop()
  return left
}

/** Tells how two values of one shape differ, key by key. */
export const tellChanges = (before: Fields, after: Fields, { path, dropped }: Pass): void => {
  for (const key of Object.keys(before))
    if (after[key] === undefined) dropped.push({ path: [...path, key], what: 'removed' })
    else if (!equalJson(after[key], before[key])) dropped.push({ path: [...path, key], what: 'coarsened' })
  for (const key of Object.keys(after)) if (before[key] === undefined) dropped.push({ path: [...path, key], what: 'marked' })
}

/** Left out. */
export const nothing: Rule = () => undefined

/** A code of a closed list, or a path of words. Free text is none. */
export const code: Rule = (value) => (typeof value === 'string' && /^[\w/.+-]+$/.test(value) ? value : undefined)

/** Words that say nothing of a person or a spot, such as the name of a division or of an armed group. */
export const words: Rule = (value) => (typeof value === 'string' ? value : undefined)

export const number: Rule = (value) => (typeof value === 'number' ? value : undefined)

export const flag: Rule = (value) => (value === true ? value : undefined)

/** The rule where the policy allows it, else nothing. */
export const where =
  (isAllowed: (policy: CoarsenPolicy) => boolean, rule: Rule): Rule =>
  (value, pass) =>
    isAllowed(pass.policy) ? rule(value, pass) : undefined

/** The rule where the policy keeps such things, else nothing. */
export const whereKept = (what: Keepable, rule: Rule): Rule => where(({ keep }) => keep?.includes(what) ?? false, rule)

/** An id of a record, or one that refers to it. */
export const reference =
  (list: RecordList): Rule =>
  (value, pass) =>
    typeof value === 'string' ? pass.refer(list, value, pass.path) : undefined

/**
 * An object, by a rule for each of its keys. It is left out when a key goes that it needs, and when nothing is left of it.
 */
export const fields =
  (rules: Readonly<Record<string, Rule>>, ...needed: readonly string[]): Rule =>
  (value, pass) => {
    if (!isFields(value)) return undefined
    let isSame = true
    const left: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const inside = value[key]
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
      const kept = into(key, inside, rule ?? nothing, pass)
      if (kept !== inside || kept === undefined) isSame = false
      if (kept !== undefined) left[key] = kept
    }
    if (needed.some((key) => left[key] === undefined)) return undefined
    return isSame ? value : Object.keys(left).length === 0 ? undefined : left
  }

/** An object that says something else when a key of it goes, so that it goes as a whole. */
export const wholeFields = (rules: Readonly<Record<string, Rule>>): Rule => {
  const rule = fields(rules)
  return (value, pass) => {
    const left = rule(value, pass)
    return isFields(value) && isFields(left) && Object.keys(left).length === Object.keys(value).length ? left : undefined
  }
}

/** An object of one of several shapes, which a key of it tells apart. */
export const choice =
  (key: string, rules: Readonly<Record<string, Rule>>): Rule =>
  (value, pass) => {
    const name = isFields(value) ? value[key] : undefined
    const rule = typeof name === 'string' && Object.hasOwn(rules, name) ? rules[name] : undefined
    return rule?.(value, pass)
  }

/** A list of which elements may go. It goes when none is left. */
export const elements =
  (rule: Rule): Rule =>
  (value, pass) => {
    if (!Array.isArray(value)) return undefined
    const left: unknown[] = []
    let isSame = true
    for (let position = 0; position < value.length; position++) {
      const kept = into(position, value[position], rule, pass)
      if (kept !== value[position]) isSame = false
      if (kept !== undefined) left.push(kept)
    }
    return isSame ? value : left.length === 0 ? undefined : left
  }

/** A list that says something else when an element of it goes, so that it goes as a whole. */
export const wholeList = (rule: Rule): Rule => {
  const list = elements(rule)
  return (value, pass) => {
    const left = list(value, pass)
    return Array.isArray(value) && Array.isArray(left) && left.length === value.length ? left : undefined
  }
}

const byJson = (a: unknown, b: unknown): number => byText(JSON.stringify(a) ?? '', JSON.stringify(b) ?? '')

/** A list that goes as a whole and whose order says nothing. Its elements are told by their key alone. */
export const wholeSet =
  (rule: Rule): Rule =>
  (value, pass) => {
    if (!Array.isArray(value)) return undefined
    const left = value.map((element) => rule(element, pass))
    if (left.includes(undefined)) return undefined
    if (pass.sorts) left.sort(byJson)
    return left.every((element, position) => element === value[position]) ? value : left
  }
