/**
 * Arbitraries out of schemas: the walk through a zod schema that makes the values of each of its parts.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { hasOwnRules } from '../schema/introspect.js'
import { leafValues, sizeIn } from './leaf-values.js'
import { type Making, refuse } from './making.js'
import { keepsRules, mended, soundValues } from './sound-values.js'

/**
 * So often, on its way to a part, the walk may come to a schema through which it came before. A shape that holds itself comes by one to
 * four schemas each time: itself, a list, a union, something lazy.
 */
const MOST_NESTED = 6

/** So many elements a list has more than it needs. */
const MORE_ELEMENTS = 2

const ABSENT = Symbol('absent')

/** Where the walk is. */
interface Place {
  readonly path: readonly string[]
  /** The schemas through which it came. */
  readonly ancestors: ReadonlySet<$ZodType>
  /** How often it may still come to one of them. */
  readonly levels: number
}

type Made = fc.Arbitrary<unknown> | undefined

const below = (place: Place, key: string): Place => ({ ...place, path: [...place.path, key] })

const isNone = (place: Place): never => refuse(place.path, 'it holds itself without an end, or nothing is of it.')

/** The arbitrary of a schema. */
export const walk = (schema: $ZodType, making: Making): fc.Arbitrary<unknown> => {
  const start: Place = { path: [], ancestors: new Set(), levels: MOST_NESTED }
  return walker(making)(schema, start) ?? isNone(start)
}

/** Walks through schemas. Undefined: there is no value without going deeper than is allowed. */
const walker = (making: Making): ((schema: $ZodType, place: Place) => Made) => {
  const known = new Map<$ZodType, Map<number, fc.Arbitrary<unknown>>>()

  const of = (schema: $ZodType, place: Place): Made => {
    const levels = place.ancestors.has(schema) ? place.levels - 1 : place.levels
    if (levels < 0) return undefined
    const byLevels = known.get(schema) ?? new Map<number, fc.Arbitrary<unknown>>()
    known.set(schema, byLevels)
    const made = byLevels.get(levels) ?? make(schema, { ...place, levels, ancestors: new Set([...place.ancestors, schema]) })
    // That there is none is not kept: on another way, there may be one.
    if (made !== undefined) byLevels.set(levels, made)
    return made
  }

  const make = (schema: $ZodType, place: Place): Made => {
    const maker = making.makers.get(schema)
    if (maker === undefined) return walked(schema, place)
    return maker(
      <T>(part: $ZodType<T>) => (of(part, place) ?? isNone(place)) as fc.Arbitrary<T>,
      () => walked(schema, place) ?? isNone(place),
    )
  }

  const walked = (schema: $ZodType, place: Place): Made => {
    const { def } = (schema as $ZodTypes)._zod
    switch (def.type) {
      case 'object':
        return objects(schema, def, place)
      case 'array':
        return ruled(schema, place, lists(schema, def.element, place))
      case 'tuple':
        return ruled(schema, place, tuples(def.items, def.rest ?? undefined, place))
      case 'record':
        return ruled(schema, place, records(def.keyType, def.valueType, place))
      case 'map': {
        const [key, value] = [of(def.keyType, below(place, '(key)')), of(def.valueType, below(place, '(value)'))]
        const entries =
          key && value && fc.uniqueArray(fc.tuple(key, value), { ...sizeIn(schema, MORE_ELEMENTS), selector: ([one]) => one })
        return ruled(
          schema,
          place,
          entries?.map((all) => new Map(all)),
        )
      }
      case 'set': {
        const value = of(def.valueType, below(place, '(value)'))
        const elements = value && fc.uniqueArray(value, sizeIn(schema, MORE_ELEMENTS))
        return ruled(
          schema,
          place,
          elements?.map((all) => new Set(all)),
        )
      }
      case 'union': {
        const options = def.options.flatMap((option) => of(option, place) ?? [])
        return options.length === 0 ? undefined : ruled(schema, place, fc.oneof(...options))
      }
      case 'intersection':
        return intersections(schema, def.left, def.right, place)
      case 'lazy':
        return of(def.getter(), place)
      case 'optional':
        return ruled(schema, place, of(def.innerType, place))
      case 'nullable': {
        const inner = of(def.innerType, place)
        return inner === undefined ? fc.constant(null) : fc.option(inner, { nil: null })
      }
      case 'default':
      case 'prefault':
      case 'catch':
      case 'readonly':
        return ruled(schema, place, of(def.innerType, place))
      case 'nonoptional':
        return of(def.innerType, place)?.filter((value) => value !== undefined)
      case 'any':
      case 'unknown':
        return ruled(schema, place, anyJson)
      default:
        return leafValues(schema, place.path, making)
    }
  }

  /** With the rules of the schema itself. */
  const ruled = (schema: $ZodType, place: Place, made: Made): Made =>
    made === undefined || !making.isLawful(schema) || !hasOwnRules(schema) ? made : soundValues(schema, place.path, [made])

  const objects = (
    schema: $ZodType,
    def: { readonly shape: Readonly<Record<string, $ZodType>>; readonly catchall?: $ZodType | undefined },
    place: Place,
  ): Made => {
    const model: Record<string, fc.Arbitrary<unknown>> = {}
    const optional: string[] = []
    for (const [key, field] of Object.entries(def.shape)) {
      const mayBeAbsent = isLeavable(field)
      const presence = mayBeAbsent ? making.presence(key) : 'always'
      if (mayBeAbsent) optional.push(key)
      if (presence === 'never') continue
      const made = of(field, below(place, key))
      if (made === undefined && !mayBeAbsent) return undefined
      if (made === undefined) continue
      model[key] = presence === 'always' ? made : fc.option(made, { nil: ABSENT, freq: making.leftOutOnceIn })
    }
    const catchall = def.catchall && isOpen(def.catchall) ? of(def.catchall, below(place, '(others)')) : undefined
    const others = catchall && fc.array(fc.tuple(ownKeys(Object.keys(def.shape)), catchall), { maxLength: 2 })
    const plain = fc.record(model, { noNullPrototype: true }).map(withoutAbsent)
    const whole =
      others === undefined ? plain : fc.tuple(plain, others).map(([object, more]) => ({ ...Object.fromEntries(more), ...object }))
    if (!making.isLawful(schema) || !hasOwnRules(schema)) return whole
    const lawful = whole.map((object) => mended(schema, optional, object))
    return soundValues(schema, place.path, [lawful], keepsRules(schema))
  }

  const lists = (schema: $ZodType, element: $ZodType, place: Place): Made => {
    const made = of(element, below(place, '(element)'))
    const { minLength, maxLength } = sizeIn(schema, MORE_ELEMENTS)
    if (made === undefined) return minLength === 0 ? fc.constant([]) : undefined
    return fc.array(made, { minLength, maxLength: Math.min(maxLength, minLength + MORE_ELEMENTS) })
  }

  const tuples = (items: readonly $ZodType[], rest: $ZodType | undefined, place: Place): Made => {
    const made = items.flatMap((item, at) => of(item, below(place, String(at))) ?? [])
    if (made.length < items.length) return undefined
    const more = rest && of(rest, below(place, '(rest)'))
    return fc
      .tuple(fc.tuple(...made), more === undefined ? fc.constant([]) : fc.array(more, { maxLength: MORE_ELEMENTS }))
      .map(([first, others]) => [...first, ...others])
  }

  const records = (keyType: $ZodType, valueType: $ZodType, place: Place): Made => {
    const value = of(valueType, below(place, '(value)'))
    const { values: keys } = keyType._zod
    // A record of known keys has all of them.
    if (keys !== undefined && value !== undefined)
      return fc.record(Object.fromEntries([...keys].map((key) => [String(key), value])), { noNullPrototype: true })
    const key = of(keyType, below(place, '(key)'))
    if (key === undefined || value === undefined) return fc.constant({})
    return fc.array(fc.tuple(key.map(String).filter(isHarmless), value), { maxLength: MORE_ELEMENTS + 1 }).map(Object.fromEntries)
  }

  const intersections = (schema: $ZodType, left: $ZodType, right: $ZodType, place: Place): Made => {
    const [one, other] = [of(left, place), of(right, place)]
    if (one === undefined || other === undefined) return undefined
    const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)
    const both = fc.tuple(one, other).map(([a, b]) => (isObject(a) && isObject(b) ? { ...a, ...b } : a))
    return soundValues(schema, place.path, [both])
  }

  return of
}

/** Whether a key may be left out. */
const isLeavable = (field: $ZodType): boolean => field._zod.optin === 'optional' && field._zod.optout === 'optional'

/** Whether other keys than those of the shape are allowed. */
const isOpen = (catchall: $ZodType): boolean => (catchall as $ZodTypes)._zod.def.type !== 'never'

/** A key of this name would be no key but the prototype, in most programs that copy it. */
const isHarmless = (key: string): boolean => key !== '__proto__'

/** Keys that a user adds. */
const ownKeys = (taken: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...['note', 'my-own', 'Größe', 'x y'].filter((key) => !taken.includes(key)), `own-${taken.length}`)

const withoutAbsent = (object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const whole: Record<string, unknown> = {}
  for (const key in object) if (object[key] !== ABSENT) whole[key] = object[key]
  return whole
}

const anyJson: fc.Arbitrary<unknown> = /* @__PURE__ */ (() =>
  fc.letrec((tie) => ({
    leaf: fc.oneof(fc.constantFrom(null, true, false, '', 'x', 0, 1, 0.5, -1), fc.string({ maxLength: 4 })),
    json: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 2 },
      tie('leaf'),
      fc.array(tie('json'), { maxLength: 2 }),
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c d'), tie('json')), { maxLength: 2 }).map(Object.fromEntries),
    ),
  })).json)()
