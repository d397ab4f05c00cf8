/**
 * The one place that looks inside zod schemas: which schema stands at a path, and which keys it knows.
 *
 * @internal
 */
import type { $ZodType, $ZodTypes } from 'zod/v4/core'

/** The schema inside optional and similar wrappers. */
const unwrap = (schema: $ZodType): $ZodTypes => {
  let current = schema as $ZodTypes
  for (;;) {
    const def = current._zod.def
    if (def.type === 'optional' || def.type === 'nullable' || def.type === 'readonly' || def.type === 'nonoptional')
      current = def.innerType as $ZodTypes
    else return current
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The option of a union that a value is meant to be: the one whose literal keys have the value's own. */
const optionFor = (options: readonly $ZodType[], value: unknown): $ZodType | undefined => {
  if (!isObject(value)) return undefined
  return options.find((option) => {
    const def = unwrap(option)._zod.def
    if (def.type !== 'object') return false
    return Object.entries(def.shape).some(([key, field]) => {
      const field_ = unwrap(field)._zod.def
      return field_.type === 'literal' && field_.values.includes(value[key] as never)
    })
  })
}

/** One step down: the schema of a key or an element. */
const step = (schema: $ZodType, key: PropertyKey, value: unknown): $ZodType | undefined => {
  const def = unwrap(schema)._zod.def
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined
    case 'array':
      return def.element
    case 'union': {
      const option = optionFor(def.options, value)
      return option === undefined ? undefined : step(option, key, value)
    }
    default:
      return undefined
  }
}

/** The keys that the object schema at a path knows. Empty when there is no object schema. The value picks among unions. */
export const knownKeysAt = (schema: $ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] => {
  let current: $ZodType | undefined = schema
  let inside = value
  for (const key of path) {
    current = current && step(current, key, inside)
    if (current === undefined) return []
    inside = isObject(inside) ? inside[String(key)] : undefined
  }
  const unwrapped = unwrap(current)
  const found = unwrapped._zod.def.type === 'union' ? optionFor(unwrapped._zod.def.options, inside) : unwrapped
  const def = found && unwrap(found)._zod.def
  return def?.type === 'object' ? Object.keys(def.shape) : []
}
