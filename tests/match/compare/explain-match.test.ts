/** What explanations say. All records are invented. */
import { expect, test } from 'vitest'
import { explainMatch } from '../../../src/match/compare/explain-match.js'

test('nothing told is nothing compared', () => {
  const { score, parts } = explainMatch({ id: 'a:1' }, { id: 'b:1' })
  expect(score).toBe(0)
  expect(parts.map(({ compared, words }) => [compared, words])).toEqual(parts.map(() => [false, 'told by none']))
})
