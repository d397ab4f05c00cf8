/**
 * Names of schemas for people, where nobody gave one.
 *
 * @internal
 */
import type { $ZodType } from 'zod/v4/core'
import { defOf } from './schema-parts.js'

const LONGEST = 60

const literal = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value))

/** A name that tells the structure of a schema, in the form that io-ts has for its own. */
export const nameOf = (schema: $ZodType, chosen: (schema: $ZodType) => string | undefined, depth = 3): string => {
  const def = defOf(schema)
  const part = (inner: $ZodType): string => chosen(inner) ?? (depth === 0 ? '…' : nameOf(inner, chosen, depth - 1))
  const written = ((): string => {
    switch (def.type) {
      case 'array':
        return `Array<${part(def.element)}>`
      case 'set':
        return `Set<${part(def.valueType)}>`
      case 'record':
        return `Record<${part(def.keyType)}, ${part(def.valueType)}>`
      case 'map':
        return `Map<${part(def.keyType)}, ${part(def.valueType)}>`
      case 'tuple':
        return `[${[...def.items.map(part), ...(def.rest === null ? [] : [`...${part(def.rest)}`])].join(', ')}]`
      case 'union':
        return `(${def.options.map(part).join(' | ')})`
      case 'intersection':
        return `(${part(def.left)} & ${part(def.right)})`
      case 'object':
        return `{ ${Object.entries(def.shape)
          .map(([key, field]) => `${key}: ${part(field)}`)
          .join(', ')} }`
      case 'literal':
        return def.values.map(literal).join(' | ')
      case 'enum':
        return Object.values(def.entries).map(literal).join(' | ')
      case 'optional':
        return `(${part(def.innerType)} | undefined)`
      case 'nullable':
        return `(${part(def.innerType)} | null)`
      case 'nonoptional':
      case 'readonly':
      case 'default':
      case 'prefault':
      case 'catch':
        return part(def.innerType)
      case 'pipe':
        return `${part(def.in)} <-> ${part(def.out)}`
      default:
        return def.type
    }
  })()
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written
}
