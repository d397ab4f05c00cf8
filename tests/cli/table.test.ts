import { expect, test } from 'vitest'
import { tableLines } from '../../src/cli/table.js'
import { coloursFor, printable } from '../../src/cli/terminal.js'

test('columns are aligned by what a reader sees, and lines have no spaces at their end', () => {
  const lines = tableLines(
    [
      { heading: 'name', align: 'left' },
      { heading: 'n', align: 'right' },
      { heading: 'note', align: 'left' },
    ],
    [
      ['Bhāndāria', '10', ''],
      ['e\u0301', '9', 'x'],
    ],
  )
  expect(lines).toEqual(['name        n  note', 'Bhāndāria  10', 'e\u0301           9  x'])
})

test('text of a feed cannot move the cursor or break the line', () => {
  expect(printable('a\u001b[2J\u0007b\r\nc\u202ed')).toBe('a [2J b c d')
  expect(printable('x'.repeat(500))).toHaveLength(120)
})

test('colours: on a terminal, not in a pipe, not with NO_COLOR', () => {
  expect(coloursFor({ isTTY: true }, {}).red('x')).not.toBe('x')
  expect(coloursFor({ isTTY: true }, { NO_COLOR: '1' }).red('x')).toBe('x')
  expect(coloursFor({ isTTY: true }, { TERM: 'dumb' }).red('x')).toBe('x')
  expect(coloursFor({}, { CI: 'true' }).red('x')).toBe('x')
})
