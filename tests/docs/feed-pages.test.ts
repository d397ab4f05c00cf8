/** The pages of `docs/feeds` are those of the feeds, and tell all that a reader needs. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeFeed } from '../../src/feeds/describe-feed.js'
import { feeds } from '../../src/feeds/known-feeds.js'
import { filesBelow, textOf } from '../source/source-files.js'
import { feedPages } from './feed-pages.js'

const pages = feedPages()

test.each(pages)('docs/feeds/$name is up to date: run `npm run feeds`', ({ name, text }) => {
  expect(existsSync(`docs/feeds/${name}`) && textOf(`docs/feeds/${name}`)).toBe(text)
})

test('there is no page of a feed that is gone', () => {
  expect([...filesBelow('docs/feeds', '.md')].sort()).toEqual(pages.map(({ name }) => `docs/feeds/${name}`).sort())
})

test('the README lists every feed, and no other', () => {
  const table = /^\| feed \|.*\n(?:\|.*\n)+/m.exec(textOf('README.md'))?.[0] ?? ''
  const listed = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id)
  expect(listed.sort()).toEqual(feeds.map(({ id }) => id).sort())
})

test.each(pages)('the links of $name lead somewhere', ({ text }) => {
  const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
  expect(links.filter((path) => !existsSync(`docs/feeds/${path}`))).toEqual([])
})

test.each(pages)('every row of a table of $name has as many cells as its head', ({ text }) => {
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length
  const tables = text.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')))
  for (const [head = '', ...rows] of tables) expect(rows.filter((row) => cells(row) !== cells(head))).toEqual([])
})

describe.each(feeds)('$id', (feed) => {
  const page = pages.find(({ name }) => name === `${feed.id}.md`)?.text ?? ''
  const { licence, shapes, columns, codes, issues, notes } = describeFeed(feed)

  test('its page tells its terms, and is not silent on columns, codes, issues and notes', () => {
    expect(page).toContain(licence.split(/[\s*_<|[]/)[0])
    for (const { id } of shapes) expect(page).toContain(`| \`${id}\` | `)
    for (const part of [columns, issues, notes]) expect(part.length).toBeGreaterThan(0)
    for (const { code } of issues) expect(page).toContain(`| \`${code}\` | `)
    for (const { column, field } of codes) expect(page).toContain(`### \`${column}\` to \`${field}\``)
  })

  test('every column says what it becomes, every issue what it means', () => {
    expect(columns.filter(({ cell, becomes }) => cell === '' || becomes === '')).toEqual([])
    expect(issues.filter(({ meaning }) => !/^[A-Z\p{Ll}].*\.$/su.test(meaning))).toEqual([])
  })

  test('every column of a shape is described', () => {
    const known = new Set(columns.map(({ column }) => column))
    const missing = feed.generations.flatMap((shape) => (shape.columns ?? []).filter((column) => !known.has(column)))
    expect(missing).toEqual([])
  })
})
