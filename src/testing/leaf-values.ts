/**
 * Values of the schemas that have no parts: texts, numbers, dates and the like.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { AWKWARD_TEXTS, FORMATTED_TEXTS } from './awkward-texts.js'
import { type Making, refuse } from './making.js'
import { poolOf, soundValues } from './sound-values.js'

type Def = $ZodTypes['_zod']['def']

/** A rule as zod keeps it. */
interface Rule {
  readonly check: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly length?: number
  readonly size?: number
  readonly value?: number | bigint | Date
  readonly prefix?: string
  readonly suffix?: string
  readonly includes?: string
  readonly pattern?: RegExp
}

/** The rules of a schema beside its type. */
export const rulesIn = (schema: $ZodType): readonly Rule[] => {
  const def = schema._zod.def as unknown as Rule
  const own = typeof def.check === 'string' ? [def] : []
  return [...own, ...(schema._zod.def.checks ?? []).map((rule) => rule._zod.def as unknown as Rule)]
}

const largest = (numbers: readonly (number | undefined)[], otherwise: number): number =>
  numbers.reduce<number>((most, one) => (one === undefined ? most : Math.max(most, one)), otherwise)
const smallest = (numbers: readonly (number | undefined)[], otherwise: number): number =>
  numbers.reduce<number>((least, one) => (one === undefined ? least : Math.min(least, one)), otherwise)

/** How many characters or elements there may be. Where nothing bounds them from above, there are at most `more` above the least. */
export const sizeIn = (schema: $ZodType, more: number): { readonly minLength: number; readonly maxLength: number } => {
  const rules = rulesIn(schema)
  const minLength = largest(
    rules.flatMap(({ minimum, length, size }) => [minimum, length, size]),
    0,
  )
  const maxLength = smallest(
    rules.flatMap(({ maximum, length, size }) => [maximum, length, size]),
    minLength + more,
  )
  return { minLength, maxLength: Math.max(minLength, maxLength) }
}

/** Rules that texts and numbers are made by, so that nothing need be tried. */
const PLAIN = new Set(['min_length', 'max_length', 'length_equals', 'number_format', 'min_size', 'max_size', 'size_equals'])

/** Texts of a pattern; none where the pattern holds what cannot be made. */
const matching = (pattern: RegExp): readonly fc.Arbitrary<string>[] => {
  try {
    return [fc.stringMatching(pattern, { size: 'small' })]
  } catch {
    return []
  }
}

const textsOf = (schema: $ZodType, path: readonly string[]): fc.Arbitrary<unknown> => {
  const rules = rulesIn(schema)
  const size = sizeIn(schema, 8)
  const plain = fc.string(size)
  const pool = poolOf(schema, AWKWARD_TEXTS)
  if (rules.every(({ check }) => PLAIN.has(check))) return fc.oneof({ withCrossShrink: true }, ...pool, plain)
  const between = rules.map(({ includes }) => includes ?? '').join('')
  const [before, after] = [rules.map(({ prefix }) => prefix ?? '').join(''), rules.map(({ suffix }) => suffix ?? '').join('')]
  const composed = plain.map((text) => `${before}${text}${between}${after}`)
  const cased = [composed.map((text) => text.toLowerCase()), composed.map((text) => text.toUpperCase())]
  const patterns = rules.flatMap(({ pattern }) => (pattern === undefined ? [] : matching(pattern)))
  return soundValues(schema, path, [...poolOf(schema, FORMATTED_TEXTS), ...pool, ...patterns, composed, ...cased])
}

/** The least and the most of a number, and whether it is whole. */
const boundsOf = (rules: readonly Rule[]): { readonly min: number; readonly max: number; readonly isWhole: boolean } => {
  const formats = rules.map(({ format }) => format)
  const isWhole = formats.some((format) => format !== undefined && /int/.test(format))
  const ends = (check: string) =>
    rules.flatMap((rule) => (rule.check === check && rule.value !== undefined ? [Number(rule.value)] : []))
  const limit = formats.includes('int32') ? 2 ** 31 - 1 : formats.includes('uint32') ? 2 ** 32 - 1 : Number.MAX_SAFE_INTEGER
  const min = largest(ends('greater_than'), formats.includes('uint32') ? 0 : -limit)
  return { min, max: smallest(ends('less_than'), limit), isWhole }
}

/** Numbers that people write, for rules that hardly any number keeps. */
const COMMON_NUMBERS = [0, 1, 2, 3, 5, 10, 15, 30, 45, 60, 90, 100, 1_000, 0.1, 0.2, 0.25, 0.5, 1.5, 2.5, -1, -10, -100]

/** No minus zero, which JSON does not know. */
const positiveZero = (number: number): number => number + 0

const numbersOf = (schema: $ZodType, path: readonly string[]): fc.Arbitrary<unknown> => {
  const rules = rulesIn(schema)
  const { min, max, isWhole } = boundsOf(rules)
  if (min > max) return refuse(path, 'no number keeps its rules.')
  const [low, high] = [Math.ceil(min), Math.floor(max)]
  const near = low <= high ? [fc.integer({ min: low, max: Math.min(high, low + 20) }), fc.integer({ min: low, max: high })] : []
  const small = low <= 0 && high >= 0 ? [fc.integer({ min: Math.max(low, -20), max: Math.min(high, 20) })] : []
  const fractions = isWhole ? [] : [fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map(positiveZero)]
  const made = [...small, ...near, ...fractions]
  const isMade = ({ check, value }: Rule): boolean =>
    PLAIN.has(check) || ((check === 'greater_than' || check === 'less_than') && (value === min || value === max))
  const steps = rules.flatMap(({ check, value }) => (check === 'multiple_of' && typeof value === 'number' ? [value] : []))
  const multiples = steps.map((step) => fc.integer({ min: -100, max: 100 }).map((count) => positiveZero(count * step)))
  if (rules.every(isMade) && rules.every((rule) => (rule as { inclusive?: boolean }).inclusive !== false))
    return fc.oneof(...made)
  return soundValues(schema, path, [...poolOf(schema, COMMON_NUMBERS), ...multiples, ...made])
}

const withRules = (
  schema: $ZodType,
  path: readonly string[],
  ...made: readonly fc.Arbitrary<unknown>[]
): fc.Arbitrary<unknown> => (rulesIn(schema).length === 0 ? fc.oneof(...made) : soundValues(schema, path, made))

/** Why there is no arbitrary for a kind of schema. */
const CHANGES =
  'it changes what it is given, so that values before and after differ. Give the schema of the side that you want, by z.input or z.output.'
const REFUSED: Partial<Record<Def['type'], string>> = {
  transform: CHANGES,
  pipe: CHANGES,
  custom: 'its rule is a function, which does not tell what it accepts.',
  file: 'files are not made.',
  function: 'functions are not made.',
  promise: 'promises are not made.',
  never: 'nothing is of it.',
  success: 'it tells whether another schema accepts a value, and makes none.',
}

/** Values of a schema that has no parts. */
export const leafValues = (schema: $ZodType, path: readonly string[], making: Making): fc.Arbitrary<unknown> => {
  const special = making.leaf?.(schema)
  if (special !== undefined) return special
  const { def } = (schema as $ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return textsOf(schema, path)
    case 'number':
      return numbersOf(schema, path)
    case 'bigint':
      return withRules(schema, path, fc.bigInt({ min: -100n, max: 100n }), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }))
    case 'boolean':
      return withRules(schema, path, fc.boolean())
    case 'date':
      return withRules(
        schema,
        path,
        fc.date({ noInvalidDate: true }),
        fc.date({ min: new Date(0), max: new Date(2 ** 42), noInvalidDate: true }),
      )
    case 'symbol':
      return withRules(schema, path, fc.constant(Symbol.for('made')))
    case 'null':
      return fc.constant(null)
    case 'undefined':
    case 'void':
      return fc.constant(undefined)
    case 'nan':
      return fc.constant(Number.NaN)
    case 'enum': {
      const codes = [...new Set(Object.values(def.entries))]
      const wanted = codes.filter((code) => !making.avoids.has(code))
      return withRules(schema, path, fc.constantFrom(...(wanted.length > 0 ? wanted : codes)))
    }
    case 'literal': {
      return fc.constantFrom(...def.values)
    }
    case 'template_literal': {
      const { pattern } = schema._zod
      return soundValues(schema, path, pattern === undefined ? [] : matching(pattern))
    }
    default:
      return refuse(path, REFUSED[def.type] ?? `schemas of the kind "${def.type}" are not known.`)
  }
}
