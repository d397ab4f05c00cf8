/**
 * What is wrong with a value, in the words of zod's interpreter. It is slow, so it is asked only of the parts that are wrong: the
 * walk goes down to them through objects, lists and unions. The issues are those that the interpreter gives of the whole.
 *
 * @internal
 */
import { acceptorOf } from './acceptor.js'
import { hasOwnRules, INVALID, interpret, isOptional, structureOf, unwrap } from './introspect.js'
import type { Schema } from './schema.js'
import type { ZodIssue } from './to-issues.js'

type AnySchema = Schema<unknown>
type Path = readonly PropertyKey[]

/** Finds the faults of a value, and adds them to a list. The path leads to the value. */
type Finder = (value: unknown, path: Path, found: ZodIssue[]) => void

const known = /* @__PURE__ */ new WeakMap<object, Finder>()

/** The faults of a value; none when it is valid. */
export const faultsOf = (schema: AnySchema, value: unknown): readonly ZodIssue[] => {
  const found: ZodIssue[] = []
  finderOf(schema)(value, [], found)
  return found
}

const finderOf = (schema: AnySchema): Finder => {
  const finder = known.get(schema) ?? makeFinder(schema)
  known.set(schema, finder)
  return finder
}

/** Asks the interpreter of the whole value. */
const wholeFinder =
  (schema: AnySchema): Finder =>
  (value, path, found) => {
    for (const issue of interpret(schema, value)) found.push({ ...issue, path: [...path, ...issue.path] })
  }

const makeFinder = (schema: AnySchema): Finder => {
  const whole = wholeFinder(schema)
  // A rule may be left out where a part is wrong, and which parts stop it is the interpreter's business.
  const structure = hasOwnRules(unwrap(schema)) ? undefined : structureOf(schema)
  if (structure?.kind === 'object' && structure.isStrict) {
    const fields = Object.entries(structure.fields).map(([key, field]) => ({
      key,
      field: field as AnySchema,
      accepts: acceptorOf(field as AnySchema),
      mayBeAbsent: isOptional(field),
    }))
    const keys = new Set(Object.keys(structure.fields))
    return (value, path, found) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        whole(value, path, found)
        return
      }
      const object = value as Readonly<Record<string, unknown>>
      for (const { key, field, accepts, mayBeAbsent } of fields) {
        // A key that is absent, and may be, is no fault.
        if (key in object ? accepts(object[key]) !== INVALID : mayBeAbsent) continue
        finderOf(field)(object[key], [...path, key], found)
      }
      const unknown = Object.keys(object).filter((key) => !keys.has(key))
      if (unknown.length > 0)
        found.push({ code: 'unrecognized_keys', keys: unknown, path: [...path], message: '', input: object })
    }
  }
  if (structure?.kind === 'list') {
    const element = structure.element as AnySchema
    const accepts = acceptorOf(element)
    return (value, path, found) => {
      if (!Array.isArray(value)) {
        whole(value, path, found)
        return
      }
      for (let at = 0; at < value.length; at++)
        if (accepts(value[at]) === INVALID) finderOf(element)(value[at], [...path, at], found)
    }
  }
  return whole
}
