import { describe, expect, test } from 'vitest'
import { exampleModule } from './example-module.js'
import { examplesInMarkdown, examplesInSource } from './find-examples.js'
import { filesFor } from './write-examples.js'

describe('in source', () => {
  const source = `/** A module. */
/**
 * Twice.
 *
 * @example
 * twice(1) // => 2
 *
 * @example
 * \`\`\`ts
 * twice(2) // => 4
 * \`\`\`
 *
 * @category combinators
 */
export const twice = (n: number): number => n * 2
`

  test('each tag is an example, with or without a fence', () => {
    expect(examplesInSource('twice.ts', source)).toEqual([
      { line: 5, title: 'twice', code: 'twice(1) // => 2' },
      { line: 8, title: 'twice', code: 'twice(2) // => 4\n' },
    ])
  })

  test('an example of several lines keeps its indentation', () => {
    const [example] = examplesInSource('a.ts', '/**\n * @example\n * f({\n *   a: 1,\n * }) // => 1\n */\nexport const f = 1\n')
    expect(example?.code).toBe('f({\n  a: 1,\n}) // => 1')
  })
})

describe('in Markdown', () => {
  test('each TypeScript fence is an example, under its heading', () => {
    const text = '# Counting\n\n```ts\n1 // => 1\n```\n\n```sh\nnpm test\n```\n\n## More\n\n```ts\n2 // => 2\n```\n'
    expect(examplesInMarkdown(text)).toEqual([
      { line: 4, title: 'Counting', code: '1 // => 1\n' },
      { line: 14, title: 'More', code: '2 // => 2\n' },
    ])
  })

  test('a continued fence goes on where the last one ended', () => {
    const text = '```ts\nconst a = 1\n```\n\nand then\n\n```ts continued\na // => 1\n```\n'
    expect(examplesInMarkdown(text).map(({ code }) => code)).toEqual(['const a = 1\n\na // => 1\n'])
  })
})

describe('as a module', () => {
  const scope = new Map([['and', 'sitrep/value']])

  test('names that are left out are imported', () => {
    expect(exampleModule("and('yes', 'no') // => 'no'", scope)).toContain("import { and } from 'sitrep/value'")
  })

  test('names that the example declares, and names of properties, are not', () => {
    expect(exampleModule('const and = 1', scope)).not.toContain('sitrep/value')
    expect(exampleModule('const a = { and: 1 }\na.and // => 1', scope)).not.toContain('sitrep/value')
  })

  test('its own imports stand on top', () => {
    expect(exampleModule("import { or } from 'sitrep/value'\nor('no', 'no') // => 'no'", scope)).toMatch(
      /^import .*\nimport \{ or \}/,
    )
  })
})

test('an example that cannot be read becomes a test that fails', () => {
  const files = filesFor('README.md', [{ line: 3, title: 'x', code: 'if (true) {} // => 1' }], new Map())
  expect(files.map(([path]) => path)).toEqual(['.examples/README.md.test.ts', '.examples/README.md.3.ts'])
  expect(files[1]?.[1]).toContain('throw new Error(')
})
