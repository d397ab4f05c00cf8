/**
 * What zod says of a value, as errors of io-ts: the path of each fault is the path of its context.
 *
 * @internal
 */
import * as t from 'io-ts'
import type { $ZodType } from 'zod/v4/core'
import type { ZodIssue } from '../schema/to-issues.js'
import { type Direction, optionFinder } from './option-of-fault.js'
import { keyOf, partAt, unionOf } from './schema-parts.js'

/** Where an error stands: a schema, the value that it looks at, and the way there. */
export interface Place {
  /** Undefined where no schema tells what stands here. */
  readonly schema: $ZodType | undefined
  readonly value: unknown
  readonly context: t.Context
}

/** How the faults were asked for, and how they are told. */
export interface Asked {
  /** The codec of a part of a schema; of anything where the schema does not tell. */
  readonly codecAt: (schema: $ZodType | undefined) => t.Decoder<unknown, unknown>
  readonly direction: Direction
  /** The messages for an issue whose path begins at a place: one, or one for each unknown key. */
  readonly wordsOf: (from: Place, issue: ZodIssue) => readonly string[]
}

/** The errors for what zod found in a value, below its context. */
export const toErrors = (root: Place, issues: readonly ZodIssue[], { codecAt, direction, wordsOf }: Asked): t.Errors => {
  const findOption = optionFinder(direction)

  const step = (place: Place, key: string, schema: $ZodType | undefined, actual: unknown): Place => ({
    schema,
    value: actual,
    context: [...place.context, { key, type: codecAt(schema), actual }],
  })

  /** Into the option of a union that holds the fault; the union itself where that cannot be told. */
  const intoOption = (place: Place, path: readonly PropertyKey[]): Place => {
    const union = place.schema && unionOf(place.schema)
    const position = union && findOption(union, place.value, path)
    return union === undefined || position === undefined
      ? place
      : intoOption(step(place, String(position), union.options[position], place.value), path)
  }

  const into = (place: Place, key: PropertyKey): Place =>
    step(place, String(key), place.schema && partAt(place.schema, key), valueAt(place.value, key))

  const follow = (from: Place, path: readonly PropertyKey[]): Place => {
    let place = from
    for (let at = 0; at < path.length; at++) place = into(intoOption(place, path.slice(at)), path[at] as PropertyKey)
    return place
  }

  const errorsOf = (from: Place, issue: ZodIssue): t.Errors => {
    const last = issue.path.at(-1)
    const words = (position: number): string => wordsOf(from, issue)[position] ?? issue.message
    switch (issue.code) {
      case 'invalid_union': {
        if (issue.errors.length > 0) {
          const place = follow(from, issue.path)
          const union = place.schema && unionOf(place.schema)
          return issue.errors.flatMap((inner, position) => {
            const option = step(place, String(position), union?.options[position], place.value)
            return inner.flatMap((one) => errorsOf(option, one))
          })
        }
        if (last === undefined || !('discriminator' in issue)) break
        // A tag that no option has is a fault of the union, and of none of its options.
        const { value, context } = into(follow(from, issue.path.slice(0, -1)), last)
        return [{ value, context, message: words(0) }]
      }
      case 'unrecognized_keys': {
        const place = intoOption(follow(from, issue.path), [])
        return issue.keys.map((key, position) => {
          const actual = valueAt(place.value, key)
          return { value: actual, context: [...place.context, { key, type: t.never, actual }], message: words(position) }
        })
      }
      case 'invalid_key': {
        const holder = follow(from, last === undefined ? [] : issue.path.slice(0, -1))
        const schema = holder.schema && keyOf(holder.schema)
        // Of a map, zod does not tell which key it was.
        const key = last === undefined ? { ...holder, schema, value: undefined } : step(holder, String(last), schema, last)
        return issue.issues.flatMap((inner) => errorsOf(key, inner))
      }
      case 'invalid_element': {
        const holder = follow(from, issue.path)
        const key = issue.key as PropertyKey
        const element = { ...holder, schema: holder.schema && partAt(holder.schema, key), value: valueAt(holder.value, key) }
        return issue.issues.flatMap((inner) => errorsOf(element, inner))
      }
    }
    const { value, context } = follow(from, issue.path)
    return [{ value, context, message: words(0) }]
  }

  return issues.flatMap((issue) => errorsOf(root, issue))
}

const valueAt = (value: unknown, key: PropertyKey): unknown => {
  if (value instanceof Map) return value.get(key)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<PropertyKey, unknown>)[key]
}
