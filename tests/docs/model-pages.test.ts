/** The pages of `docs/model` are whole, and their tables are those of the schemas. */
import { describe, expect, test } from 'vitest'
import { jsonSchemaNames } from '../../src/schema/json-schema.js'
import { filesBelow, textOf } from '../source/source-files.js'
import { namesOn, rewritten } from './model-tables.js'
import { asked, units } from './units.js'

const pages = filesBelow('docs/model', '.md').map((file) => ({ name: file.slice('docs/model/'.length), text: textOf(file) }))

test.each(rewritten(pages))('the tables of $name are up to date: run `npm run model`', ({ name, text }) => {
  expect(pages.find((page) => page.name === name)?.text).toBe(text)
})

test('every shape and vocabulary has one table', () => {
  // The options of a WhereAtom are options of a Where.
  const wanted = jsonSchemaNames.filter((name) => name !== 'WhereAtom')
  expect(pages.flatMap(namesOn).sort()).toEqual([...wanted].sort())
})

test('no unit is left over', () => {
  expect(Object.keys(units).filter((field) => !asked.has(field))).toEqual([])
})

test('the list of pages names each of them', () => {
  const list = pages.find(({ name }) => name === 'README.md')?.text ?? ''
  const linked = [...list.matchAll(/\]\(([\w-]+\.md)\)/g)].map((found) => found[1])
  expect(linked.sort()).toEqual(pages.map(({ name }) => name).filter((name) => name !== 'README.md'))
})

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => (heading ?? '').toLowerCase().replaceAll(' ', '-')))

describe.each(pages)('$name', ({ name, text }) => {
  test('has links that lead somewhere', () => {
    const broken = [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].filter(([, file, anchor]) => {
      const target = pages.find((page) => page.name === file)
      return target === undefined || (anchor !== undefined && !anchorsOf(target.text).has(anchor))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  test('has an introduction, and an example where it tells of a shape', () => {
    expect(text).toMatch(/^# .+\n\n[A-Z][^\n]{40,}/)
    const tellsOfShapes = /^<!-- fields: /m.test(text)
    if (tellsOfShapes) expect(text, name).toMatch(/^```ts\n[\s\S]*?\/\/ => /m)
  })
})
