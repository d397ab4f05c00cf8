/** How names are read and compared. All names are invented or of well-known places. */
import { expect, test } from 'vitest'
import { fold, soundOf } from '../../../src/match/compare/fold.js'
import { nameTable } from '../../../src/match/compare/name-table.js'

test.each([
  ['Ayn al-Asad', 'ayn al asad'],
  ["Kup'yansk", 'kupyansk'],
  ['Sana’a', 'sanaa'],
  ['  ŁÓDŹ (Łódź) ', 'lodz lodz'],
  ['İSTANBUL', 'istanbul'],
  ['Ḥalab', 'halab'],
  ['Straße', 'strasse'],
  ['Харків', 'харків'],
  ['٣٤ دير الزور', '٣٤ دير الزور'],
  ['?!', ''],
  ['a\u0000b\tc', 'a b c'],
])('fold %j', (name, folded) => {
  expect(fold(name)).toBe(folded)
  expect(fold(folded)).toBe(folded)
})

test('no more is read of a name than of a name', () => {
  expect(fold('x'.repeat(1e6)).length).toBe(200)
  const table = nameTable({ initials: 0, commonWords: [] })
  expect(table.numberOf([`${'y'.repeat(200)}1`])).toBe(table.numberOf([`${'y'.repeat(200)}2`]))
})

test.each([
  ['kouweires', 'kuviris'],
  ['kharkiv', 'harkiv'],
  ['qamishli', 'kamisli'],
  ['umm zamayah', 'um zamaia'],
  ['dhalee', 'dali'],
  ['abc', 'abk'],
])('the sound of %j', (name, sound) => {
  expect(soundOf(name)).toBe(sound)
})

const table = nameTable({ initials: 0.9, commonWords: ['the', 'of', 'army', 'liberation'] })
const alike = (a: readonly string[], b: readonly string[], ids: readonly [string?, string?] = []): number => {
  const [one, other] = [table.numberOf(a, ids[0]), table.numberOf(b, ids[1])]
  if (one === undefined || other === undefined) throw new Error('no name')
  expect(table.similarity(other, one)).toBe(table.similarity(one, other))
  return table.similarity(one, other)
}

test('how alike two names are', () => {
  expect(alike(['Ayn al-Asad'], ['AYN AL ASAD'])).toBe(1)
  expect(alike(['Zad, Tall'], ['Tall Zad'])).toBe(1)
  expect(alike(['Molee'], ['Muli'])).toBe(1)
  expect(alike(['Army of Ruritania (2019-2021)'], ['The Ruritania'])).toBe(1)
  expect(alike(['The Army'], ['The Liberation'])).toBe(0.5)
  expect(alike(['Kirkuk'], ['Basra'])).toBe(0)
  expect(alike(['District 5'], ['District 6'])).toBeLessThan(1)
  expect(alike(['North Camp'], ['North Gate'])).toBe(0.5)
})

test('initials', () => {
  expect(alike(['Rapid Support Forces'], ['RSF'])).toBe(0.8994140625 + 1 / 1_024)
  expect(alike(['Party of the Long Valley'], ['PLV'])).toBeCloseTo(0.9, 2)
  expect(alike(['Party of the Long Valley'], ['POTLV'])).toBeCloseTo(0.9, 2)
  expect(alike(['Northern Rebels'], ['NR'])).toBeLessThan(0.5)
})

test('the best of all names, an id, or nothing', () => {
  expect(alike(['Quwat', 'Rapid Support'], ['Support, Rapid', 'x'])).toBe(1)
  expect(alike(['One'], ['Two'], ['a:1', 'a:1'])).toBe(1)
  expect(alike(['Same'], ['same'], ['a:1', 'a:2'])).toBe(1)
  expect(alike(['Kirkuk'], ['كركوك'])).toBeNaN()
  expect(alike(['Kirkuk', 'كركوك'], ['كركوك'])).toBe(1)
  expect(alike([], ['Kirkuk'], ['a:3'])).toBeNaN()
  expect(table.numberOf([])).toBeUndefined()
  expect(table.numberOf(['?'])).toBeUndefined()
})

test('one thing has one number, whatever the order and spelling of its names', () => {
  const number = table.numberOf(['Front', 'Vanguard'])
  expect(table.numberOf(['VANGUARD', 'front', 'Front'])).toBe(number)
  expect(table.numberOf(['Front'])).not.toBe(number)
  expect(table.numberOf(['Front', 'Vanguard'], 'a:9')).not.toBe(number)
  expect(table.labelOf(number ?? -1)).toBe('Front')
  expect(table.labelOf(-1)).toBe('')
})

test('what is remembered is what was worked out: another numbering remembers at other places', () => {
  const texts = Array.from({ length: 400 }, (_, number) => `Place ${(number * 7_919).toString(36)}`)
  const tableOf = (list: readonly string[]) => {
    const made = nameTable({ initials: 0, commonWords: [] })
    const numbers = new Map(list.map((text) => [text, made.numberOf([text]) ?? -1]))
    return (a: string, b: string): number => made.similarity(numbers.get(a) ?? -1, numbers.get(b) ?? -1)
  }
  const [one, other] = [tableOf(texts), tableOf([...texts].reverse())]
  const differing = texts.flatMap((a) => texts.filter((b) => one(a, b) !== other(a, b)))
  expect(differing).toEqual([])
})
