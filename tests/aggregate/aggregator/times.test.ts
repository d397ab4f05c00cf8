import { describe, expect, test } from 'vitest'
import { aggregate, fold } from '../../../src/aggregate/aggregator/aggregator.js'
import { firstOf } from '../../../src/aggregate/aggregator/first-of.js'
import { intervalOf } from '../../../src/aggregate/aggregator/interval-of.js'
import { lastOf } from '../../../src/aggregate/aggregator/last-of.js'
import { medianIntervalOf } from '../../../src/aggregate/aggregator/median-interval-of.js'
import { clockTime, day, moment, month, since, span, throughout, until } from '../../../src/value/extent.js'

describe('the first and the last', () => {
  test('of nothing, of silence, and of what tells no day have no times', () => {
    for (const aggregator of [firstOf, lastOf]) {
      expect(aggregate(aggregator)([])).toEqual({ reported: 0, unreported: 0 })
      const silent = [undefined, clockTime('12:30'), { text: 'in summer' }]
      expect(aggregate(aggregator)(silent)).toEqual({ reported: 0, unreported: 3 })
      const contradiction = { ...span('2021-06-05T10:00', '2021-06-05T11:00'), ...clockTime('12:30') }
      expect(aggregate(aggregator)([contradiction])).toEqual({ reported: 0, unreported: 1 })
    }
  })

  test('are written as shortly as they can be, and never one as a part of the other', () => {
    expect(aggregate(firstOf)([day('2021-06-05')])).toMatchObject({ start: '2021-06-05', end: '2021-06-05' })
    expect(aggregate(firstOf)([moment('2021-06-05T12:30')])).toMatchObject({ start: '2021-06-05T12:30', end: '2021-06-05T12:30' })
    for (const text of ['2021-06-05T12:30:59', '2021-06-05T00:00', '2021-06-05T23:59', '2021-06-05T12:30:59.999'])
      for (const aggregator of [firstOf, lastOf])
        expect(aggregate(aggregator)([moment(text)])).toMatchObject({ start: text, end: text })
    expect(aggregate(firstOf)([span('2021-06-05', '2021-06-05T12:30')])).toMatchObject({
      start: '2021-06-05T00:00',
      end: '2021-06-05T12:30',
    })
  })

  test('are open where the times are', () => {
    expect(aggregate(firstOf)([since('2021-06-05'), day('2021-06-09')])).toMatchObject({ start: '2021-06-05', end: '2021-06-09' })
    expect(aggregate(lastOf)([since('2021-06-05'), day('2021-06-09')])).toEqual({
      start: '2021-06-09',
      reported: 2,
      unreported: 0,
    })
    expect(aggregate(firstOf)([until('2021-06-05')])).toEqual({ end: '2021-06-05', reported: 1, unreported: 0 })
  })

  test('of what lasted are its begin and its end', () => {
    const lasted = throughout(span('2021-06-05', '2021-06-07'))
    expect(aggregate(firstOf)([lasted])).toMatchObject({
      start: '2021-06-05T00:00:00.000',
      end: '2021-06-05T00:00:00.000',
    })
    expect(aggregate(lastOf)([lasted])).toMatchObject({
      start: '2021-06-07T23:59:59.999',
      end: '2021-06-07T23:59:59.999',
    })
  })

  test('may be later, or earlier, only where no record belongs for certain', () => {
    const members = [
      [day('2021-06-05'), 'maybe'],
      [day('2021-07-01'), 'maybe'],
    ] as const
    const between = { start: '2021-06-05', end: '2021-07-01', reported: { min: 0, max: 2 }, unreported: 0 }
    expect(fold(firstOf)(members)).toEqual(between)
    expect(fold(lastOf)(members)).toEqual(between)
    expect(fold(firstOf)([...members, [day('2021-06-10'), 'yes']])).toMatchObject({ start: '2021-06-05', end: '2021-06-10' })
  })

  test('say that bounds were the coder’s choice', () => {
    expect(aggregate(firstOf)([{ ...month('2021-06'), approximate: true }])).toHaveProperty('approximate', true)
    expect(aggregate(firstOf)([month('2021-06')])).not.toHaveProperty('approximate')
  })
})

describe('the mean interval', () => {
  test('of fewer than two incidents is none', () => {
    expect(aggregate(intervalOf)([])).toEqual({ reported: 0, unreported: 0 })
    expect(aggregate(intervalOf)([day('2021-06-05'), undefined])).toEqual({ reported: 1, unreported: 1 })
  })

  test('of incidents that may not belong counts as few, and as many, as there may be', () => {
    const at = (text: string) => moment(`${text}T00:00:00.000`)
    const { min, max } = fold(intervalOf)([
      [at('2021-06-01'), 'yes'],
      [at('2021-06-04'), 'maybe'],
      [at('2021-06-07'), 'yes'],
    ])
    expect([min, max]).toEqual([3, 6])
  })

  test('is open where a time is', () => {
    expect(aggregate(intervalOf)([since('2021-06-05'), day('2021-06-09')])).toEqual({ min: 0, reported: 2, unreported: 0 })
  })
})

describe('the median interval', () => {
  test('of fewer than two days is none', () => {
    expect(aggregate(medianIntervalOf)([day('2021-06-05'), month('2021-07')])).toEqual({ among: 1, leftOut: 1 })
  })

  test('counts two incidents of one day as 0 days apart', () => {
    expect(aggregate(medianIntervalOf)([day('2021-06-05'), moment('2021-06-05T12:30')])).toEqual({
      days: 0,
      among: 2,
      leftOut: 0,
    })
  })

  test('leaves out who may not belong and whose time is open', () => {
    expect(
      fold(medianIntervalOf)([
        [day('2021-06-05'), 'yes'],
        [day('2021-06-06'), 'maybe'],
        [day('2021-06-09'), 'yes'],
        [since('2021-06-10'), 'yes'],
        [undefined, 'yes'],
      ]),
    ).toEqual({ days: 4, among: 2, leftOut: 3 })
  })
})
