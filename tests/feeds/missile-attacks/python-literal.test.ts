/** Lists and dictionaries as Python prints them. */
import { describe, expect, test } from 'vitest'
import { literal } from '../../../src/feeds/missile-attacks/python-literal.js'

const pairs = (cell: unknown) => literal(cell)?.map(({ key, value }) => [key, value])

describe('literal', () => {
  test('dictionaries', () => {
    expect(pairs("{'south': 61, 'east': NaN, 'north': None, 'west': nan}")).toEqual([
      ['south', '61'],
      ['east', undefined],
      ['north', undefined],
      ['west', undefined],
    ])
    expect(pairs('{   \'A\': "it\'s", \n "B" : -1.5e3 , }')).toEqual([
      ['A', "it's"],
      ['B', '-1.5e3'],
    ])
    expect(pairs('{1: 2}')).toEqual([['1', '2']])
  })

  test('lists', () => {
    expect(pairs("['a', \"b, c\", 'd\\'e', 'f\\\\g']")).toEqual([
      [undefined, 'a'],
      [undefined, 'b, c'],
      [undefined, "d'e"],
      [undefined, 'f\\g'],
    ])
    expect(pairs('[1, 2.0]')).toEqual([
      [undefined, '1'],
      [undefined, '2.0'],
    ])
  })

  test('nothing in it', () => {
    expect(['', ' ', '{}', '[]', '{ }', 'NaN', undefined, null].map(literal)).toEqual(Array.from({ length: 8 }, () => undefined))
  })

  test.each([
    ...["['a', b']", "['a]", "['a", '[', '{', "{'a'}", "{'a': }", "{'a': 1", "{'a': 1}}", "{'a': [1]}", "[['a']]", "['a'] x"],
    ...[
      "['a' 'b']",
      "{'a': 1 'b': 2}",
      "{'': 1}",
      "['']",
      "[' ']",
      '[None]',
      '{None: 1}',
      '[open]',
      "['a\\x41']",
      "['a\\",
      '(1, 2)',
    ],
    ...['plain', '[,]', '[1,,2]', "{'a': 1,, 'b': 2}", true, ['a'], { a: 1 }, "['a'}", "{'a': 1]"],
  ])('%j cannot be read', (cell) => {
    expect(literal(cell)).toBeNull()
  })

  test('a megabyte takes no longer than its length', () => {
    const begin = performance.now()
    expect(literal(`[${'9'.repeat(1_000_000)}`)).toBeNull()
    expect(literal(`{${' '.repeat(1_000_000)}`)).toBeNull()
    expect(literal(`['${"\\'".repeat(500_000)}`)).toBeNull()
    expect(literal(`[${"'a', ".repeat(200_000)}]`)?.length).toBe(200_000)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})
