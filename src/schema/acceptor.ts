/**
 * Whether a value is valid, fast.
 *
 * zod can generate one function that checks a whole record, but one of more than some 70 kB is too long for engines to optimise,
 * and that of an incident has 129 kB. So large shapes are walked here, and generated code checks the small ones that they are
 * made of. A walk spends no time on keys that a value does not have, and a shape that occurs in several places is one function.
 *
 * @internal
 */
import { INVALID, isOptional, type Rule, rulesOf, sizeOf, structureOf, tagsOf, unwrap, validatorOf } from './introspect.js'
import type { Schema } from './schema.js'

type AnySchema = Schema<unknown>

/**
 * Answers anything but {@link INVALID} for a value that is valid for certain. INVALID is no proof of the opposite: the interpreter
 * decides it, and tells why.
 */
export type Acceptor = (value: unknown) => unknown

/**
 * Shapes of up to so many schemas are checked by generated code, of about 350 bytes for each schema. Measured on an
 * incident: 6 to 20 take the same; 0 and 45 take a quarter longer.
 */
const LARGEST = 20

const known = /* @__PURE__ */ new WeakMap<object, Acceptor>()

/** The acceptor of a schema, made once. */
export const acceptorOf = (schema: AnySchema): Acceptor => {
  const inner = unwrap(schema) as AnySchema
  const acceptor = known.get(inner) ?? makeAcceptor(inner)
  known.set(inner, acceptor)
  return acceptor
}

const makeAcceptor = (schema: AnySchema): Acceptor => {
  const walk = sizeOf(schema) > LARGEST ? walkOf(schema) : undefined
  if (walk === undefined) return validatorOf(schema)
  const rules = rulesOf(schema)
  return rules.length === 0 ? walk : withRules(walk, rules)
}

/** The rules are asked of what is valid but for them, as the interpreter does it. */
const withRules =
  (accepts: Acceptor, rules: readonly Rule[]): Acceptor =>
  (value) => {
    if (accepts(value) === INVALID) return INVALID
    const payload = { value, issues: [] }
    for (let at = 0; at < rules.length; at++) rules[at]?.(payload)
    return payload.issues.length === 0 ? true : INVALID
  }

/** The walk through a value, the rules of the schema itself left aside. Undefined: there is none. */
const walkOf = (schema: AnySchema): Acceptor | undefined => {
  const structure = structureOf(schema)
  switch (structure.kind) {
    case 'object':
      return structure.isStrict ? objectAcceptor(Object.entries(structure.fields) as [string, AnySchema][]) : undefined
    case 'list': {
      const accepts = acceptorOf(structure.element as AnySchema)
      return (value) => {
        if (!Array.isArray(value)) return INVALID
        for (let at = 0; at < value.length; at++) if (accepts(value[at]) === INVALID) return INVALID
        return true
      }
    }
    case 'union':
      return unionAcceptor(structure.options as AnySchema[], structure.discriminator)
    default:
      return undefined
  }
}

const unionAcceptor = (options: readonly AnySchema[], discriminator: string | undefined): Acceptor | undefined => {
  if (discriminator === undefined) return undefined
  const byTag = new Map(
    options.flatMap((option) =>
      tagsOf(option).flatMap(([key, values]) =>
        key === discriminator ? values.map((tag) => [tag, acceptorOf(option)] as const) : [],
      ),
    ),
  )
  return (value) => {
    if (typeof value !== 'object' || value === null) return INVALID
    const accepts = byTag.get((value as Readonly<Record<string, unknown>>)[discriminator])
    return accepts === undefined ? INVALID : accepts(value)
  }
}

const objectAcceptor = (fields: readonly (readonly [key: string, schema: AnySchema])[]): Acceptor => {
  const keys = fields.map(([key]) => key)
  const acceptors = fields.map(([, schema]) => acceptorOf(schema))
  const positions = new Map(keys.map((key, position) => [key, position]))
  const needed = fields.flatMap(([key, schema]) => (isOptional(schema) ? [] : [key]))
  return (value) => {
    if (typeof value !== 'object' || value === null) return INVALID
    // What inherits keys is left to the interpreter, which sees them.
    if (Object.getPrototypeOf(value) !== Object.prototype) return INVALID
    const object = value as Readonly<Record<string, unknown>>
    let at = 0
    for (const key in object) {
      // Most values have their keys in the order of the schema, and comparing is faster than looking up.
      while (at < keys.length && keys[at] !== key) at++
      if (at === keys.length) {
        const position = positions.get(key)
        if (position === undefined) return INVALID
        at = position
      }
      if (acceptors[at]?.(object[key]) === INVALID) return INVALID
      at++
    }
    for (let position = 0; position < needed.length; position++)
      if (object[needed[position] as string] === undefined) return INVALID
    return true
  }
}
