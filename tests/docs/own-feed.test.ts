/** The guide to a feed of one's own shows the code of the example, and no more than a reader has patience for. */
import { expect, test } from 'vitest'
import { textOf } from '../source/source-files.js'

/** From the definition to its end. */
const definition = (file: string): string => /^const townSheet = [\s\S]*?^\}\)$/m.exec(textOf(file))?.[0] ?? file

test('the guide and the example define the same feed, in 30 lines', () => {
  const shown = definition('docs/guide/your-own-feed.md')
  expect(shown).toBe(definition('examples/05-your-own-feed.ts'))
  expect(shown.split('\n').length).toBeLessThanOrEqual(30)
})

test('the rows in the guide are rows of the sheet', () => {
  const shown = /```csv\n([\s\S]*?)```/.exec(textOf('docs/guide/your-own-feed.md'))?.[1] ?? ''
  expect(shown.split('\n').length).toBeGreaterThan(3)
  expect(textOf('examples/data/town-sheet.csv')).toContain(shown)
})
