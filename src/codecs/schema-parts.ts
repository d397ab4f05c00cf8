/**
 * What a zod schema of any kind is made of, as far as a codec needs to know. A kind that is not known here has no parts.
 *
 * @internal
 */
import type { $ZodLazy, $ZodType, $ZodTypes } from 'zod/v4/core'

/** What zod keeps about a schema, told apart by `type`. */
export type Def = $ZodTypes['_zod']['def']

/** The definition of a schema. */
export const defOf = (schema: $ZodType): Def => (schema as $ZodTypes)._zod.def

/** The schema behind a lazy one: the same each time, as zod keeps it. */
const behind = (schema: $ZodType): $ZodType => (schema as $ZodLazy)._zod.innerType

const partsOf = (schema: $ZodType): readonly $ZodType[] => {
  const def = defOf(schema)
  switch (def.type) {
    case 'object':
      return [...Object.values(def.shape), ...(def.catchall === undefined ? [] : [def.catchall])]
    case 'array':
      return [def.element]
    case 'tuple':
      return [...def.items, ...(def.rest === null ? [] : [def.rest])]
    case 'record':
    case 'map':
      return [def.keyType, def.valueType]
    case 'set':
      return [def.valueType]
    case 'union':
      return def.options
    case 'intersection':
      return [def.left, def.right]
    case 'pipe':
      return [def.in, def.out]
    case 'lazy':
      return [behind(schema)]
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'readonly':
    case 'default':
    case 'prefault':
    case 'catch':
      return [def.innerType]
    default:
      return []
  }
}

/** No schema that somebody wrote has so many parts; one that makes a new part whenever it is asked has no end. */
const MOST_PARTS = 100_000

/** All schemas that a schema is made of, itself included, each once. */
export const allParts = (schema: $ZodType): ReadonlySet<$ZodType> => {
  const found = new Set([schema])
  // A set gives what is added to it while it is gone through.
  for (const next of found) {
    for (const part of partsOf(next)) found.add(part)
    if (found.size > MOST_PARTS)
      throw new TypeError('This schema has no end: its z.lazy makes a new schema each time. Let it give one that stands outside.')
  }
  return found
}

/** The schema inside wrappers that leave keys as they are. */
export const inside = (schema: $ZodType): $ZodType => {
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'readonly':
    case 'default':
    case 'prefault':
    case 'catch':
      return inside(def.innerType)
    case 'lazy':
      return inside(behind(schema))
    default:
      return schema
  }
}

/** The schema of what stands at a key of a value. Undefined where the schema does not tell. */
export const partAt = (schema: $ZodType, key: PropertyKey): $ZodType | undefined => {
  const def = defOf(inside(schema))
  switch (def.type) {
    case 'object':
      return typeof key === 'string' && Object.hasOwn(def.shape, key) ? def.shape[key] : def.catchall
    case 'array':
      return def.element
    case 'tuple':
      return def.items[Number(key)] ?? def.rest ?? undefined
    case 'record':
    case 'map':
      return def.valueType
    case 'set':
      // zod tells of the elements of a set without a step to them.
      return partAt(def.valueType, key)
    case 'intersection':
      return partAt(def.left, key) ?? partAt(def.right, key)
    case 'pipe':
      return partAt(def.in, key) ?? partAt(def.out, key)
    default:
      return undefined
  }
}

/** The schema of the keys of a record or a map. */
export const keyOf = (schema: $ZodType): $ZodType | undefined => {
  const def = defOf(inside(schema))
  return def.type === 'record' || def.type === 'map' ? def.keyType : undefined
}

/** The options of a union, and the key that tells them apart where there is one. */
export interface Union {
  readonly options: readonly $ZodType[]
  readonly discriminator: string | undefined
}

/** A schema as a union. Undefined for anything else. */
export const unionOf = (schema: $ZodType): Union | undefined => {
  const def = defOf(inside(schema))
  if (def.type !== 'union') return undefined
  return { options: def.options, discriminator: 'discriminator' in def ? (def.discriminator as string) : undefined }
}
