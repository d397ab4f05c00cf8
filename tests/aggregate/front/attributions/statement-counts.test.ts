import { describe, expect, test } from 'vitest'
import { claimsAndAccusations } from '../../../../src/aggregate/front/attributions/claims-and-accusations.js'
import { statementsByAccused, statementsBySpeaker } from '../../../../src/aggregate/front/attributions/statement-counts.js'
import type { Attribution } from '../../../../src/schema/attribution.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import { exactly } from '../../../../src/value/quantity.js'

const day = (start: string, end = start) => ({ start, end })
const said = (n: number, kind: Attribution['kind'], more: Partial<Attribution> = {}): Attribution => ({
  id: `test:a${n}`,
  kind,
  about: [{ type: 'incident', id: 'test:1' }],
  ...more,
})
const datasetOf = (...attributions: readonly Attribution[]): Dataset => ({
  sitrep: 1,
  incidents: [{ id: 'test:1', kind: 'attack', when: day('2021-06-06') }, { id: 'test:2' }],
  attributions,
})

describe('by accused', () => {
  const rows = (...list: readonly Attribution[]) =>
    statementsByAccused()(datasetOf(...list)).rows.map(({ accused, statements }) => [accused, statements])

  test('a claim is on its speaker, and an accusation that names nobody stands under null', () => {
    expect(rows(said(1, 'claim', { by: 'test:front' }), said(2, 'accusation', { by: 'test:state' }))).toEqual([
      ['test:front', exactly(1)],
      [null, exactly(1)],
    ])
  })

  test('what was taken back, clears, or denies, accuses nobody', () => {
    const against = ['test:front']
    expect(
      rows(
        said(1, 'accusation', { against, retracted: day('2021-06-08') }),
        said(2, 'finding', { against, clears: true }),
        said(3, 'denial', { against }),
        said(4, 'no-claim'),
        said(5, 'finding', { against }),
      ),
    ).toEqual([['test:front', exactly(1)]])
  })

  test('one statement against two stands in both rows, and is said to', () => {
    const { rows: found, overlap } = statementsByAccused()(
      datasetOf(
        said(1, 'assessment', { against: ['test:front', 'test:militia', 'test:front'] }),
        said(2, 'claim', { by: 'test:front' }),
      ),
    )
    expect(found).toMatchObject([
      { accused: 'test:front', statements: exactly(2), claims: exactly(1), accusations: exactly(0), assessments: exactly(1) },
      { accused: 'test:militia', statements: exactly(1) },
    ])
    expect(overlap).toEqual(exactly(1))
  })

  test('an actor that is named twice is one', () => {
    const { rows: found, overlap } = statementsByAccused()(
      datasetOf(said(1, 'accusation', { against: ['test:front', 'test:front'] })),
    )
    expect(found).toMatchObject([{ accused: 'test:front', statements: exactly(1) }])
    expect(overlap).toEqual(exactly(0))
  })

  test('a question about the incidents is asked of those that it is about', () => {
    const data = datasetOf(
      said(1, 'claim', { by: 'test:front' }),
      said(2, 'claim', { by: 'test:front', about: [{ type: 'incident', id: 'test:2' }] }),
    )
    const asked = { where: { op: 'incident', of: { op: 'kind', in: ['attack'] } } } as const
    expect(statementsByAccused(asked)(data).rows[0]?.statements).toEqual({ min: 1, max: 2 })
  })
})

test('by speaker: a statement without a date may have been said in the window', () => {
  const data = datasetOf(
    said(1, 'claim', { by: 'test:front', said: day('2021-06-06') }),
    said(2, 'denial', { by: 'test:front' }),
    said(3, 'accusation', { by: 'test:state', said: day('2021-07-01') }),
    said(4, 'no-claim', { said: day('2021-06-06') }),
  )
  expect(statementsBySpeaker({ during: '2021-06' })(data)).toMatchObject([
    { speaker: 'test:front', statements: { min: 1, max: 2 }, claims: exactly(1), denials: { min: 0, max: 1 } },
  ])
})

describe('claims and accusations', () => {
  const front = { by: 'test:front' }
  const accusing = { by: 'test:state', against: ['test:front'] }

  test('incidents are counted, however often they are spoken of', () => {
    const data = datasetOf(
      said(1, 'claim', front),
      said(2, 'claim', front),
      said(3, 'accusation', accusing),
      said(4, 'finding', accusing),
    )
    expect(claimsAndAccusations()(data)).toEqual([
      { actor: 'test:front', claimed: exactly(1), accused: exactly(1), both: exactly(1) },
    ])
  })

  test('what is said of such incidents in general is open, and what is said of another is not both', () => {
    const data = datasetOf(
      said(1, 'claim', front),
      said(2, 'accusation', { ...accusing, generic: true }),
      said(3, 'accusation', { ...accusing, about: [{ type: 'incident', id: 'test:2' }] }),
    )
    expect(claimsAndAccusations()(data)).toEqual([
      { actor: 'test:front', claimed: exactly(1), accused: { min: 1, max: 2 }, both: { min: 0, max: 1 } },
    ])
  })

  test('what is certain stays so, whatever is said beside it', () => {
    const generic = said(2, 'claim', { ...front, generic: true })
    const own = said(1, 'claim', front)
    for (const list of [
      [own, generic],
      [generic, own],
    ])
      expect(claimsAndAccusations()(datasetOf(...list))).toMatchObject([{ claimed: exactly(1) }])
  })

  test('as of a day, what was said later does not count, and what was taken back later does', () => {
    const data = datasetOf(
      said(1, 'claim', { ...front, said: day('2021-06-10') }),
      said(2, 'accusation', { ...accusing, said: day('2021-06-07'), retracted: day('2021-06-20') }),
    )
    const [then] = claimsAndAccusations({ asOf: '2021-06-08' })(data)
    expect(then).toEqual({ actor: 'test:front', claimed: exactly(0), accused: exactly(1), both: exactly(0) })
    expect(claimsAndAccusations()(data)).toMatchObject([{ claimed: exactly(1), accused: exactly(0) }])
  })

  test('an accusation that names nobody, and incidents alone', () => {
    expect(claimsAndAccusations()(datasetOf(said(1, 'accusation', { by: 'test:state' })))).toMatchObject([
      { actor: null, accused: exactly(1) },
    ])
    expect(claimsAndAccusations()([{ id: 'test:1' }])).toEqual([])
  })
})
