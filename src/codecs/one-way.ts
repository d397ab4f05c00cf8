/**
 * What a schema does to values: whether it can be taken back, and whether it does anything.
 *
 * @internal
 */
import type { $ZodType } from 'zod/v4/core'
import { type Def, defOf } from './schema-parts.js'

/** The definitions of the rules of a schema. A text format is a rule of itself. */
const rulesOf = (def: Def): readonly { readonly check: string; readonly format?: unknown; readonly normalize?: unknown }[] => [
  ...(def.checks ?? []).map((rule) => rule._zod.def),
  ...('check' in def ? [def as Def & { readonly check: string }] : []),
]

/** Why a schema goes one way only; undefined when it goes both ways. What its parts do is not looked at. */
export const oneWay = (schema: $ZodType): string | undefined => {
  const def = defOf(schema)
  if (def.type === 'transform') return '.transform() or z.preprocess()'
  if (def.type === 'success') return 'z.success()'
  if (def.type === 'promise') return 'z.promise()'
  if (def.type === 'function') return 'z.function(), which puts another function in the place of the one that it is given'
  if ('coerce' in def && def.coerce === true) return `z.coerce.${def.type}()`
  const rules = rulesOf(def)
  if (rules.some(({ check }) => check === 'overwrite'))
    return 'a check that rewrites its value, such as .trim() or .toLowerCase()'
  return rules.some(({ format, normalize }) => format === 'url' && normalize === true) ? 'z.url({ normalize: true })' : undefined
}

/** Whether a schema gives back the very value that it accepts. What its parts do is not looked at. */
export const keepsValue = (schema: $ZodType): boolean => {
  const def = defOf(schema)
  switch (def.type) {
    case 'object': {
      // An object without a catchall strips the keys that it does not know.
      const catchall = def.catchall === undefined ? undefined : defOf(def.catchall).type
      return catchall === 'never' || catchall === 'unknown'
    }
    case 'string':
      // zod cuts the spaces around a URL.
      return rulesOf(def).every(({ format }) => format !== 'url')
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'date':
    case 'symbol':
    case 'undefined':
    case 'null':
    case 'void':
    case 'never':
    case 'any':
    case 'unknown':
    case 'literal':
    case 'enum':
    case 'nan':
    case 'template_literal':
    case 'array':
    case 'tuple':
    case 'union':
    case 'intersection':
    case 'lazy':
    case 'optional':
    case 'nullable':
    case 'nonoptional':
      return true
    default:
      // What is not known here may do anything. A record leaves out the key `__proto__`.
      return false
  }
}
