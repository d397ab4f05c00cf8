/**
 * The one place that looks inside zod schemas.
 *
 * @internal
 */
import type * as z from 'zod'
// By name and not from `z`, which would keep all of zod in a bundle.
import { $ZodAsyncError, type $ZodType, type $ZodTypes, compile, config, util, validate } from 'zod/v4/core'

/** What a schema is made of, as far as sitrep needs to know. */
export type Structure =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, $ZodType>>; readonly isStrict: boolean }
  | { readonly kind: 'list'; readonly element: $ZodType }
  | { readonly kind: 'union'; readonly options: readonly $ZodType[]; readonly discriminator: string | undefined }
  | { readonly kind: 'literal'; readonly values: readonly unknown[] }
  | { readonly kind: 'lazy'; readonly get: () => $ZodType }
  | { readonly kind: 'leaf' }

/** The schema inside optional and similar wrappers. */
export const unwrap = (schema: $ZodType): $ZodType => {
  const def = (schema as $ZodTypes)._zod.def
  return def.type === 'optional' || def.type === 'nullable' || def.type === 'readonly' || def.type === 'nonoptional'
    ? unwrap(def.innerType)
    : schema
}

/** Whether a key with this schema may be left out. */
export const isOptional = (schema: $ZodType): boolean => (schema as $ZodTypes)._zod.def.type === 'optional'

/** Whether a schema has rules of its own beside those of its parts. */
export const hasOwnRules = (schema: $ZodType): boolean => (schema._zod.def.checks?.length ?? 0) > 0

/** A rule of a schema: it adds what is wrong with a value to the issues. */
export type Rule = (payload: { value: unknown; issues: z.core.$ZodRawIssue[] }) => unknown

/** The rules of a schema beside those of its parts. They take values that are valid but for them. */
export const rulesOf = (schema: $ZodType): readonly Rule[] =>
  (schema._zod.def.checks ?? []).map((rule) => rule._zod.check as Rule)

/** zod's mark of a value that its generated code does not accept. */
export const INVALID = /* @__PURE__ */ Symbol.for('zod.compile.invalid')

/** Whether a value is valid, by code that zod generates; where code may not be generated, by its interpreter. */
export const validatorOf = (schema: z.ZodType): ((value: unknown) => unknown) => {
  const compiled = compile(schema)
  // `z.validate` would ask the interpreter again whenever the code says no to a schema with rules of its own.
  const validator = compiled._zod.bag['validator'] as ((value: unknown) => unknown) | undefined
  return validator === undefined ? (value) => validate(compiled, value) || INVALID : validator
}

/** What zod's interpreter says of a value. `z.safeParse` says the same, and makes an error object with it. */
export const interpret = (schema: $ZodType, value: unknown): readonly z.core.$ZodIssue[] => {
  const context = { async: false } as const
  const result = schema._zod.run({ value, issues: [] }, context)
  if (result instanceof Promise) throw new $ZodAsyncError()
  return result.issues.map((issue) => util.finalizeIssue(issue, context, config()))
}

/** What a schema is made of, wrappers removed. */
export const structureOf = (schema: $ZodType): Structure => {
  const def = (unwrap(schema) as $ZodTypes)._zod.def
  switch (def.type) {
    case 'object':
      return { kind: 'object', fields: def.shape, isStrict: (def.catchall as $ZodTypes | undefined)?._zod.def.type === 'never' }
    case 'array':
      return { kind: 'list', element: def.element }
    case 'union':
      return {
        kind: 'union',
        options: def.options,
        discriminator: 'discriminator' in def ? (def.discriminator as string) : undefined,
      }
    case 'literal':
      return { kind: 'literal', values: def.values }
    case 'lazy':
      return { kind: 'lazy', get: def.getter }
    default:
      return { kind: 'leaf' }
  }
}

/** The keys of an object schema that hold a literal, with their values: what tells the options of a union apart. */
export const tagsOf = (schema: $ZodType): readonly (readonly [key: string, values: readonly unknown[]])[] => {
  const structure = structureOf(schema)
  if (structure.kind !== 'object') return []
  return Object.entries(structure.fields).flatMap(([key, field]) => {
    const inner = structureOf(field)
    return inner.kind === 'literal' ? [[key, inner.values] as const] : []
  })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The option of a union that a value is meant to be: the one whose tags the value has. Other schemas stay as they are. */
const optionFor = (schema: $ZodType, value: unknown): $ZodType | undefined => {
  const structure = structureOf(schema)
  if (structure.kind === 'lazy') return optionFor(structure.get(), value)
  if (structure.kind !== 'union') return schema
  if (!isObject(value)) return undefined
  return structure.options.find((option) => tagsOf(option).some(([key, values]) => values.includes(value[key])))
}

/** The keys that the object schema at a path knows. Empty when there is no object schema. The value picks among unions. */
export const knownKeysAt = (schema: $ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] => {
  let current = optionFor(schema, value)
  let inside = value
  for (const key of path) {
    if (current === undefined) return []
    const structure = structureOf(current)
    inside = isObject(inside) ? inside[String(key)] : undefined
    if (structure.kind === 'list') current = optionFor(structure.element, inside)
    else if (structure.kind === 'object' && Object.hasOwn(structure.fields, key)) {
      const field = structure.fields[String(key)]
      current = field && optionFor(field, inside)
    } else return []
  }
  const structure = current && structureOf(current)
  return structure?.kind === 'object' ? Object.keys(structure.fields) : []
}

/** How many schemas a schema is made of. What may hold itself has no end. */
export const sizeOf = (schema: $ZodType): number => {
  const structure = structureOf(schema)
  const sum = (parts: readonly $ZodType[]): number => parts.reduce((size, part) => size + sizeOf(part), 1)
  switch (structure.kind) {
    case 'object':
      return sum(Object.values(structure.fields))
    case 'list':
      return sum([structure.element])
    case 'union':
      return sum(structure.options)
    case 'lazy':
      return Number.POSITIVE_INFINITY
    default:
      return 1
  }
}
