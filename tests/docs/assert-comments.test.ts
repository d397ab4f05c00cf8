/** The examples are worth nothing if a false one passes. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { assertComments } from './assert-comments.js'

/** Runs an example's code with its assertions. */
const run = (code: string): void => {
  const { outputText } = ts.transpileModule(assertComments(code), { compilerOptions: { target: ts.ScriptTarget.ES2022 } })
  new Function('expect', outputText)(expect)
}

describe('a true example passes, and the same example falsified fails', () => {
  test.each([
    ['a value', "'a'.repeat(2) // => 'aa'", "'a'.repeat(2) // => 'a'"],
    ['an object', '({ min: 39 }) // => { min: 39 }', '({ min: 39 }) // => { min: 40 }'],
    ['the second of two', '1 + 1 // => 2\n2 + 2 // => 4', '1 + 1 // => 2\n2 + 2 // => 5'],
    [
      'an expression of several lines',
      '[1, 2]\n  .map((n) => n * 2)\n  .reverse() // => [4, 2]',
      '[1, 2]\n  .map((n) => n * 2) // => [4, 2]',
    ],
    ['a value below its expression', '[1]\n// => [1]', '[1]\n// => [2]'],
    [
      'a value of several lines',
      '({ a: 1, b: 2 })\n// => {\n//   a: 1,\n//   b: 2,\n// }',
      '({ a: 1, b: 2 })\n// => {\n//   a: 1,\n//   b: 3,\n// }',
    ],
    ['a constant', 'const two = 1 + 1 // => 2', 'const two = 1 + 1 // => 3'],
    ['undefined', 'undefined // => undefined', 'null // => undefined'],
    ['an error', "JSON.parse('{') // throws", "JSON.parse('{}') // throws"],
  ])('%s', (_, true_, false_) => {
    expect(() => run(true_)).not.toThrow()
    expect(() => run(false_)).toThrow()
  })
})

describe('a claim that cannot be checked is a fault', () => {
  test.each([
    ['behind a statement that has no value', 'if (true) {} // => true'],
    ['behind nothing', '// => 1\n2 + 2'],
    ['inside a block', 'for (const n of [1]) {\n  n // => 2\n}'],
    ['of several values', '1 // => 2, 1'],
    ['that is no expression', '1 // => one, and so on'],
    ['after an expression that runs on into the next line', 'const list = [1]\n[0].length // => 1\n(2) // => 2'],
    ['in code that is no TypeScript', 'const = 1 // => 1'],
  ])('%s', (_, code) => {
    expect(() => run(code)).toThrow()
  })
})

test('code without claims is run as it stands', () => {
  expect(() => run('const a = 1\n// A comment.\nconst b = a')).not.toThrow()
  expect(() => run("throw new Error('no')")).toThrow('no')
})
