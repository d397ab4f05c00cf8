/** What values of a schema can hold: its keys, codes and options. Shapes with a name of their own are not entered. */
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { structureOf, tagsOf, unwrap } from '../../src/schema/introspect.js'
import { shapes } from '../../src/schema/registry.js'

const named: ReadonlySet<$ZodType> = new Set(Object.values(shapes))

const codesOf = (schema: $ZodType): readonly unknown[] => {
  const { def } = (unwrap(schema) as $ZodTypes)._zod
  return def.type === 'enum' ? Object.values(def.entries) : def.type === 'literal' ? def.values : []
}

/** The option of a union by its tags, or by its place. */
const optionName = (option: $ZodType, at: number): string => String(tagsOf(option)[0]?.[1][0] ?? at)

/** Every feature of a schema. */
export const featuresOf = (schema: $ZodType, path = '', isTop = true): readonly string[] => {
  if (!isTop && named.has(unwrap(schema))) return []
  const structure = structureOf(schema)
  switch (structure.kind) {
    case 'object':
      return Object.entries(structure.fields).flatMap(([key, field]) => [
        `${path}.${key}`,
        ...featuresOf(field, `${path}.${key}`, false),
      ])
    case 'list':
      return [`${path}[]`, ...featuresOf(structure.element, `${path}[]`, false)]
    case 'union':
      return structure.options.flatMap((option, at) => {
        const here = `${path}<${optionName(option, at)}>`
        return [here, ...featuresOf(option, here, false)]
      })
    case 'lazy':
      return isTop ? featuresOf(structure.get(), path, true) : []
    default:
      return codesOf(schema).map((code) => `${path}=${String(code)}`)
  }
}

const accepts = (schema: $ZodType, value: unknown): boolean => {
  const tags = tagsOf(schema)
  if (tags.length === 0) return isValid(schema, value)
  return tags.some(([key, values]) => values.includes((value as Readonly<Record<string, unknown>>)[key]))
}

const isValid = (schema: $ZodType, value: unknown): boolean => {
  const result = schema._zod.run({ value, issues: [] }, { async: false })
  return !(result instanceof Promise) && result.issues.length === 0
}

/** The features that a value has. */
export const featuresIn = (schema: $ZodType, value: unknown, path = '', isTop = true): readonly string[] => {
  if (!isTop && named.has(unwrap(schema))) return []
  const structure = structureOf(schema)
  switch (structure.kind) {
    case 'object':
      return Object.entries(structure.fields).flatMap(([key, field]) =>
        Object.hasOwn(value as object, key)
          ? [`${path}.${key}`, ...featuresIn(field, (value as Readonly<Record<string, unknown>>)[key], `${path}.${key}`, false)]
          : [],
      )
    case 'list':
      return (value as readonly unknown[]).flatMap((one) => [
        `${path}[]`,
        ...featuresIn(structure.element, one, `${path}[]`, false),
      ])
    case 'union':
      return structure.options.flatMap((option, at) => {
        const here = `${path}<${optionName(option, at)}>`
        return accepts(option, value) ? [here, ...featuresIn(option, value, here, false)] : []
      })
    case 'lazy':
      return isTop ? featuresIn(structure.get(), value, path, true) : []
    default:
      return codesOf(schema).length === 0 ? [] : [`${path}=${String(value)}`]
  }
}
