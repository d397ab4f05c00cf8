/**
 * zod and a strict JSON Schema validator say the same of every value, but for the rules that JSON Schema has no words for: there,
 * and only there, the validator says yes where zod says no.
 */
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import * as z from 'zod'
import { jsonSchemaNames, toJsonSchema } from '../../src/schema/json-schema.js'
import { refinements } from '../../src/schema/refinements.js'
import { shapes } from '../../src/schema/registry.js'
import { arbitraryOf, damaged } from './arbitrary-of.js'

const compile = (name: (typeof jsonSchemaNames)[number]): ValidateFunction =>
  addFormats.default(new Ajv.default({ strict: true, strictRequired: false })).compile(toJsonSchema(name))

/** Codes of the rules that JSON Schema has no words for. */
const unsaid = new Set(refinements.filter(({ keywords }) => keywords === undefined).map(({ code }) => code))

const isUnsaid = (codes: readonly string[]): boolean => codes.every((code) => unsaid.has(code))

/** The codes of the issues. Of a union without tags those of the option that breaks nothing but such rules, if there is one. */
const codesIn = (issues: readonly z.core.$ZodIssue[]): readonly string[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'custom') return [String(issue.params?.['code'])]
    if (issue.code !== 'invalid_union') return [issue.code]
    return issue.errors.map(codesIn).find(isUnsaid) ?? [issue.code]
  })

const seen = { valid: 0, refused: 0, unsaid: 0, hidden: 0 }
const met = new Set<string>()

const names = Object.keys(shapes) as (keyof typeof shapes)[]

/** 50 valid and 50 damaged ones of each shape, more where it has rules between fields; a hundred times as many in a long run. */
const runsOf = (name: string): number =>
  (refinements.some(({ shape }) => shape === name) ? 250 : 50) * (process.env['SITREP_LONG'] === '1' ? 100 : 1)

test.each(names)('%s', (name) => {
  const schema: z.ZodType = shapes[name]
  const validate = compile(name)
  const valid = arbitraryOf(schema)
  const numRuns = runsOf(name)
  const agree = (value: unknown): void => {
    const codes = codesIn(z.safeParse(schema, value).error?.issues ?? [])
    for (const code of codes) met.add(code)
    const verdict = validate(value)
    // zod does not come to the rules of a shape while a shape inside of it breaks one of its own.
    const hidden = codes.length > 0 && (validate.errors ?? []).every(({ schemaPath }) => schemaPath.includes('/allOf/'))
    const expected = isUnsaid(codes)
    if (verdict !== expected && !(expected && hidden))
      throw new Error(`zod: ${codes.join(', ') || 'valid'}; ajv: ${JSON.stringify(validate.errors)}; ${JSON.stringify(value)}`)
    seen[codes.length === 0 ? 'valid' : !expected ? 'refused' : verdict ? 'unsaid' : 'hidden'] += 1
  }
  fc.assert(fc.property(valid, agree), { numRuns })
  fc.assert(fc.property(damaged(valid), agree), { numRuns })
  if (name === 'Where')
    agree(Array.from({ length: 33 }).reduce<unknown>((of) => ({ op: 'not', of }), { op: 'kind', in: ['attack'] }))
  if (name === 'Incident') agree({ id: 'iraq:1', mergedFrom: [{ id: 'iraq:1' }, { id: 'iraq:1', origin: { feed: 'iraq' } }] })
})

test('codes of vocabularies', () => {
  for (const name of jsonSchemaNames.filter((one) => !Object.hasOwn(shapes, one))) {
    const validate = compile(name)
    expect([validate('no-such-code'), validate(1)]).toEqual([false, false])
  }
})

afterAll(() => {
  // Otherwise the comparison above would be of nothing.
  expect(seen.valid + seen.refused).toBeGreaterThanOrEqual(2_000)
  expect(Math.min(seen.valid, seen.refused)).toBeGreaterThan(1_000)
  expect(seen.unsaid).toBeGreaterThan(20)
  expect(refinements.map(({ code }) => code).filter((code) => !met.has(code))).toEqual([])
})
