/**
 * What zod says of a value, as issues: stable codes, and messages that tell what to do.
 *
 * @internal
 */
import type * as z from 'zod'
import { knownKeysAt } from './introspect.js'
import type { Issue } from './issue.js'
import { nearest } from './nearest.js'

/** A fault as zod tells it. */
export type ZodIssue = z.core.$ZodIssue

/** The issues that zod found in a value. */
export const toIssues = (schema: z.ZodType, value: unknown, found: readonly ZodIssue[]): readonly Issue[] =>
  found.flatMap((issue) => toIssue(schema, value, issue))

const toIssue = (schema: z.ZodType, root: unknown, issue: ZodIssue): readonly Issue[] => {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const value = valueAt(root, path)
  const make = (code: string, message: string): Issue => ({
    code,
    severity: 'error',
    path,
    message,
    ...(value !== undefined && { value }),
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearest(knownKeysAt(schema, issue.path, root), key)
        const remedy = near === undefined ? 'Remove it, or put what is your own into "extra".' : `Did you mean "${near}"?`
        const inside = valueAt(value, [key])
        return {
          code: 'unknown-key',
          severity: 'error',
          path: [...path, key],
          message: `The key "${printable(key)}" is not known here. ${remedy}`,
          ...(inside !== undefined && { value: inside }),
        }
      })
    case 'invalid_type':
      return [
        value === undefined
          ? make('missing', `A ${nameOf(issue.expected)} is needed here. Add it.`)
          : make('wrong-type', `A ${nameOf(issue.expected)} is needed here, and this is ${articleOf(value)}.`),
      ]
    case 'invalid_value':
      return [make(value === undefined ? 'missing' : 'unknown-code', unknownCode(issue, value))]
    case 'invalid_union':
      return issue.discriminator !== undefined
        ? [make('unknown-code', wrongDiscriminator(issue))]
        : [make('wrong-type', issue.message)]
    case 'too_small':
      return [
        make('out-of-range', issue.message.startsWith('Too small') ? `This must be at least ${issue.minimum}.` : issue.message),
      ]
    case 'too_big':
      return [
        make('out-of-range', issue.message.startsWith('Too big') ? `This must be at most ${issue.maximum}.` : issue.message),
      ]
    case 'invalid_format':
      return [make('wrong-format', issue.message)]
    case 'custom':
      return [make(typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid', issue.message)]
    default:
      return [make('invalid', issue.message)]
  }
}

const valueAt = (root: unknown, path: readonly (string | number)[]): unknown => {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

const nameOf = (type: string): string =>
  type === 'array' ? 'list' : type === 'int' ? 'whole number' : type === 'string' ? 'text' : type

const articleOf = (value: unknown): string => {
  if (value === null) return 'null (leave the key out when nothing was told)'
  if (Array.isArray(value)) return 'a list'
  if (Number.isNaN(value)) return 'not a number'
  return typeof value === 'object' ? 'an object' : `a ${nameOf(typeof value)}`
}

/** Text from untrusted data, fit for a message: short, without control characters. */
const printable = (text: string): string => {
  const clean = text.replace(/\p{Cc}/gu, '?')
  return clean.length > 60 ? `${clean.slice(0, 57)}...` : clean
}

const unknownCode = (issue: z.core.$ZodIssueInvalidValue, value: unknown): string => {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  const codes = issue.values.map(String)
  if (value === undefined) return `A code is needed here. Add one of: ${codes.join(', ')}.`
  if (typeof value !== 'string') return `One of these is needed here: ${codes.join(', ')}.`
  const near = nearest(codes, value)
  const remedy =
    near === undefined ? `Use one of: ${codes.join(', ')}.` : `Did you mean "${near}"? It may be: ${codes.join(', ')}.`
  return `The code "${printable(value)}" is not in the list. ${remedy}`
}

const wrongDiscriminator = (issue: z.core.$ZodIssueInvalidUnion): string => {
  const options = 'options' in issue && Array.isArray(issue.options) ? ` It may be: ${issue.options.join(', ')}.` : ''
  return `"${issue.discriminator}" says which shape this is, and its value is not known.${options}`
}
