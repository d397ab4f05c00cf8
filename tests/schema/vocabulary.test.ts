import { iso31661 } from 'iso-3166'
import { describe, expect, test } from 'vitest'
import * as schema from '../../src/schema/index.js'

test('countries are the assigned alpha-3 codes of ISO 3166-1 and XKX', () => {
  const assigned = iso31661.filter(({ state }) => state === 'assigned').map(({ alpha3 }) => alpha3)
  expect([...schema.countryCodes]).toEqual([...assigned, 'XKX'].sort())
})

const isVocabulary = (value: unknown): value is schema.Vocabulary =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).length > 0 &&
  Object.values(value).every((term) => typeof term?.label === 'string' && typeof term?.meaning === 'string')

const vocabularies = (Object.entries(schema) as [string, unknown][]).filter((entry): entry is [string, schema.Vocabulary] =>
  isVocabulary(entry[1]),
)

test('the vocabularies are found', () => {
  expect(vocabularies.length).toBeGreaterThanOrEqual(18)
})

describe.each(vocabularies)('%s', (_, vocabulary) => {
  test('every code is kebab-case or a grade, has a label of its own and a sentence', () => {
    const terms = Object.entries(vocabulary)
    for (const [code, { label, meaning }] of terms) {
      expect(code).toMatch(/^(?:[a-z]+[0-9]?(?:-[a-z0-9]+)*|[A-F]|[1-6])$/)
      expect(label.trim()).toBe(label)
      expect(meaning).toMatch(/^[A-Z1-9].*\.$/)
    }
    expect(new Set(terms.map(([, { label }]) => label)).size).toBe(terms.length)
  })
})
