import Ajv from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { descriptionsSource } from '../../scripts/descriptions.mjs'
import { descriptions } from '../../src/schema/descriptions.js'
import * as schema from '../../src/schema/index.js'
import { structureOf, tagsOf } from '../../src/schema/introspect.js'
import { refinements } from '../../src/schema/refinements.js'
import { shapes, vocabularies } from '../../src/schema/registry.js'
import { filesBelow, textOf } from '../source/source-files.js'

const { jsonSchemaNames, toJsonSchema } = schema

type Json = Readonly<Record<string, unknown>>

/** Every object in a JSON value. */
const objectsIn = (value: unknown): readonly Json[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Json]), ...Object.values(value).flatMap(objectsIn)]

const definition = (name: schema.JsonSchemaName, of: string = name): Json => toJsonSchema(name).$defs[of] ?? {}

describe('the names', () => {
  test('are those of all exported schemas and vocabularies', () => {
    const exported = Object.entries(schema)
    const schemas = exported.filter(([, value]) => value instanceof z.ZodType).map(([name]) => name)
    expect(Object.keys(shapes).sort()).toEqual(schemas.sort())
    const isVocabulary = (value: unknown): boolean => {
      const terms = typeof value === 'object' && value !== null ? Object.values(value) : []
      return terms.length > 0 && terms.every((term) => typeof term?.meaning === 'string')
    }
    const lists = exported.filter(([, value]) => isVocabulary(value)).map(([name]) => name)
    expect(lists.length).toBeGreaterThan(20)
    expect(Object.values(vocabularies).flatMap(Object.keys).sort()).toEqual(lists.sort())
  })

  test('a wrong one is refused, and the names are told', () => {
    expect(() => toJsonSchema('Gun' as never)).toThrow(
      /There is no JSON Schema "Gun"\. There are: Dataset, Incident, .*AnalyticConfidence\./,
    )
    expect(() => toJsonSchema('toString' as never)).toThrow(RangeError)
  })

  test('of vocabularies: no two have the same codes, by which their fields are found', () => {
    const codes = Object.values(vocabularies).map((one) => Object.keys(Object.values(one)[0] ?? {}).join())
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe.each(jsonSchemaNames)('%s', (name) => {
  const made = toJsonSchema(name)

  test('on the wire as it was', async () => {
    // What it refers to has files of its own, so that a change is one diff.
    const { $defs, ...head } = made
    const own = {
      ...head,
      $defs: { [name]: definition(name) },
      'also in $defs': Object.keys($defs).filter((key) => key !== name),
    }
    await expect(`${JSON.stringify(own, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/json-schema/${name}.json`)
  })

  test('is plain JSON, whole, and good to a strict validator', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    const ajv = addFormats.default(new Ajv.default({ strict: true, strictRequired: false }))
    expect(ajv.validateSchema(made)).toBe(true)
    expect(() => ajv.compile(made)).not.toThrow()
    expect(made.$ref).toBe(`#/$defs/${name}`)
  })

  test('everything in it has a title and a text', () => {
    for (const one of Object.values(made.$defs)) {
      expect(one['title']).toMatch(/^[A-Z][a-z ]+$/)
      expect(one['description']).toMatch(/^[A-Z].*[.:]$/s)
    }
  })
})

/** Fields without a comment. The comment on the tag of an option speaks for its field, when there is one alone. */
const silentFields = (node: Json, path: string): readonly string[] => {
  const fields = Object.entries((node['properties'] ?? {}) as Readonly<Record<string, Json>>)
  const only =
    fields.length === 2 && fields.some(([, field]) => typeof field['const'] === 'string' && field['description'] !== undefined)
  return [
    ...fields.flatMap(([key, field]) => [
      ...(field['description'] === undefined && !only ? [`${path}.${key}`] : []),
      ...silentFields((field['items'] ?? field) as Json, `${path}.${key}`),
    ]),
    ...((node['oneOf'] ?? []) as readonly Json[]).flatMap((option, position) => silentFields(option, `${path}[${position}]`)),
  ]
}

describe('the texts', () => {
  test('are those of the doc comments: run `npm run model`', () => {
    const literal = (text: string): unknown => new Function(`return (${text.slice(text.indexOf('= {') + 2)})`)()
    expect(descriptions).toEqual(literal(descriptionsSource()))
  })

  test.each(Object.keys(shapes) as schema.JsonSchemaName[])('every field of %s has one', (name) => {
    expect(silentFields(definition(name), name)).toEqual([])
  })

  test('none is left over', () => {
    const all = Object.entries(descriptions).flatMap(([name, { fields }]) =>
      Object.entries(fields ?? {}).map(([path, text]) => [name, path, text] as const),
    )
    const said = new Set(
      Object.keys(shapes).flatMap((name) =>
        objectsIn(definition(name as schema.JsonSchemaName)).map((one) => one['description']),
      ),
    )
    expect(all.filter(([, , text]) => !said.has(text))).toEqual([])
    expect(all.length).toBeGreaterThan(250)
  })

  test('of an inner field, an option and a code', () => {
    expect(definition('Extent')).toMatchObject({
      properties: { clock: { properties: { start: { description: 'First time of day, `hh:mm[:ss[.sss]]`.' } } } },
    })
    expect(definition('Confidence')).toMatchObject({
      oneOf: expect.arrayContaining([
        expect.objectContaining({
          description: 'STIX 2.1 confidence.',
          properties: expect.objectContaining({
            value: expect.objectContaining({ description: 'A whole number from 0 to 100.' }),
          }),
        }),
      ]),
    })
    expect(definition('Incident', 'Outcome')['oneOf']).toContainEqual({
      const: 'intercepted',
      title: schema.outcomes.intercepted.label,
      description: schema.outcomes.intercepted.meaning,
    })
    expect(definition('Incident')).toMatchObject({ properties: { outcome: { $ref: '#/$defs/Outcome' } } })
  })
})

test('tagged unions are told apart by their tags; a question holds questions', () => {
  for (const [name, tag] of [
    ['HarmPart', 'dimension'],
    ['Confidence', 'scale'],
    ['Subject', 'type'],
    ['Where', 'op'],
  ] as const) {
    const outer = structureOf(shapes[name])
    const structure = outer.kind === 'lazy' ? structureOf(outer.get()) : outer
    const tags = structure.kind === 'union' ? structure.options.map((option) => tagsOf(option)[0]?.[1][0]) : []
    const options = definition(name)['oneOf'] as readonly { readonly properties: Readonly<Record<string, Json>> }[]
    expect(options.map(({ properties }) => properties[tag]?.['const'])).toEqual(tags)
    expect(tags.length).toBeGreaterThan(1)
  }
  const of = (op: string): unknown =>
    (definition('Where')['oneOf'] as readonly { readonly properties: Readonly<Record<string, Json>> }[]).find(
      ({ properties }) => properties['op']?.['const'] === op,
    )?.properties['of']
  expect(of('not')).toEqual({ $ref: '#/$defs/Where' })
  expect(of('all')).toMatchObject({ type: 'array', items: { $ref: '#/$defs/Where' } })
})

test('the rules between fields are those that the checks raise', () => {
  const raised = filesBelow('src/schema', '.ts').flatMap((file) =>
    [...textOf(file).matchAll(/fault\(\s*[\w.]+,\s*'([a-z-]+)'|params: \{ code: '([a-z-]+)'/g)].map(
      (found) => found[1] ?? found[2],
    ),
  )
  expect(refinements.map(({ code }) => code).sort()).toEqual(raised.sort())
  expect(refinements.filter(({ shape }) => !Object.hasOwn(shapes, shape))).toEqual([])
})

test('two copies of the package in one process, such as ESM and CJS, do not meet', async () => {
  vi.resetModules()
  const copy = await import('../../src/schema/index.js')
  expect(copy.Incident).not.toBe(schema.Incident)
  expect(copy.toJsonSchema('Dataset')).toEqual(toJsonSchema('Dataset'))
  const all = [...Object.values(copy), ...Object.values(schema)].filter((value) => value instanceof z.ZodType)
  expect(all.filter((one) => z.globalRegistry.has(one))).toEqual([])
})
