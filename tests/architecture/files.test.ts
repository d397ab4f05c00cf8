import { expect, test } from 'vitest'
import { filesBelow, sourceFiles, textOf } from '../source/source-files.js'

const MOST_LINES = 300

const lines = (file: string): number => textOf(file).trimEnd().split('\n').length

const names = [...sourceFiles(), ...filesBelow('tests', '.ts')]

test('files are named in kebab-case', () => {
  const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|test-d|test-prop))?$/
  expect(
    names.filter(
      (file) =>
        !file
          .slice(0, -'.ts'.length)
          .split('/')
          .every((part) => name.test(part)),
    ),
  ).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const empty = /^(utils?|helpers?|common|misc|managers?|shared|lib|stuff)$/
  expect(
    names.filter((file) =>
      file
        .slice(0, -'.ts'.length)
        .split(/[/.-]/)
        .some((word) => empty.test(word)),
    ),
  ).toEqual([])
})

test(`no source file is longer than ${MOST_LINES} lines`, () => {
  expect(
    sourceFiles()
      .filter((file) => lines(file) > MOST_LINES)
      .map((file) => `${file}: ${lines(file)}`),
  ).toEqual([])
})

test('no source file exports a namespace, which breaks the built declarations', () => {
  expect(sourceFiles().filter((file) => /^export \* as /m.test(textOf(file)))).toEqual([])
})
