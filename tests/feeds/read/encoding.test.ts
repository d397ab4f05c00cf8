import { describe, expect, test } from 'vitest'
import { guessEncoding } from '../../../src/feeds/read/guess-encoding.js'
import { codes, cut, read, toBytes } from './test-feed.js'

const utf16 = (text: string, big: boolean): Uint8Array => {
  const out = new Uint8Array(text.length * 2)
  const view = new DataView(out.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return out
}
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const text = 'id,name\n1,Çınar – “é”\n2,Київ 🙂\n'
const expected = [
  { id: '1', name: 'Çınar – “é”' },
  { id: '2', name: 'Київ 🙂' },
]

test.each([
  ['UTF-8', toBytes(text)],
  ['UTF-8 with a mark', toBytes(`\ufeff${text}`)],
  ['UTF-16 LE', utf16(`\ufeff${text}`, false)],
  ['UTF-16 BE', utf16(`\ufeff${text}`, true)],
])('%s, in pieces of one byte', async (_, bytes) => {
  const { rows } = await read(cut(bytes, [1]))
  expect(rows).toMatchObject(expected.map((value) => ({ value, codes: [] })))
})

test('wrong bytes spoil their own row only, and are read as Windows-1252', async () => {
  const bytes = new Uint8Array([...toBytes('id,name\n1,é\n'), ...latin('2,\u0093\xe9\u0094\n'), ...toBytes('3,é\n')])
  const { rows } = await read([bytes])
  expect(rows).toMatchObject([
    { value: { name: 'é' }, codes: [] },
    { line: 3, value: { name: '“é”' }, codes: ['invalid-utf8'] },
    { value: { name: 'é' }, codes: [] },
  ])
})

test.each([
  ['latin1', latin('id,name\n1,\xe9\u0092\n'), 'é’'],
  ['windows-1251', latin('id,name\n1,\xca\xe8\xbf\xe2\n'), 'Київ'],
  ['utf-16le', utf16('id,name\n1,ї\n', false), 'ї'],
  ['shift_jis', latin('id,name\n1,\x83\x5c\n'), 'ソ'],
])('%s by option', async (encoding, bytes, name) => {
  const { rows } = await read(cut(bytes, [3]), { encoding })
  expect(rows).toMatchObject([{ value: { id: '1', name }, codes: [] }])
})

test('an encoding that nobody knows', async () => {
  await expect(read('id,name\n', { encoding: 'klingon' })).rejects.toMatchObject({ code: 'unknown-encoding' })
})

test('a character that was lost before is noted', async () => {
  const { rows } = await read('id,name\n1,caf\ufffd\n')
  expect(rows).toMatchObject([{ codes: ['replacement-character'] }])
})

test('column names are decoded', async () => {
  const { rows } = await read('id,name,größe\n1,a,2\n')
  expect(rows).toMatchObject([{ value: { größe: '2' } }])
})

test('JSON with wrong bytes', async () => {
  const { rows } = await read([latin('[{"id":1,"name":"\xe9"},{"id":2,"name":"e"}]')])
  expect(rows).toMatchObject([{ value: { name: 'é' }, codes: ['invalid-utf8'] }, { codes: [] }])
})

/** The bytes of a text in an encoding of one byte a letter, by the decoder's own table. */
const encode = (text: string, label: string): Uint8Array => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  const letters = new Map([...bytes].map((byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (c) => letters.get(c) ?? 63)
}

describe('nobody says the encoding', () => {
  const ukrainian = 'Вночі обстріляли околиці міста двоє людей поранено'
  const turkish =
    'Şırnak ilçesinde güvenlik güçlerine saldırı üç kişi yaralandı ve Diyarbakır şehrinde bombalı saldırıda beş kişi öldü'
  const arabic = 'اصيب خمسة اشخاص في هجوم على مدينة حلب'

  test.each([
    ['windows-1251', ukrainian, encode(ukrainian, 'windows-1251')],
    ['koi8-r', 'Обстрел жилого квартала трое раненых', encode('Обстрел жилого квартала трое раненых', 'koi8-r')],
    ['windows-1254', turkish.repeat(2), encode(turkish.repeat(2), 'windows-1254')],
    ['windows-1256', arabic, encode(arabic, 'windows-1256')],
    ['windows-1252', '“Café” – “communiqué”', latin('\x93Caf\xe9\x94 \x96 \x93communiqu\xe9\x94')],
  ])('%s', async (encoding, name, bytes) => {
    const file = new Uint8Array([...latin('id,name\n1,'), ...bytes, ...latin('\n2,ASCII alone\n')])
    const { rows, report } = await read(cut(file, [7]))
    expect(rows).toMatchObject([{ value: { name }, codes: [] }, { codes: [] }])
    expect(report.issues).toMatchObject([{ code: 'encoding-detected', severity: 'warning', count: 1 }])
    expect(report.issues[0]?.example.message).toContain(`read as ${encoding},`)
  })

  test('letters of another script are found among much English', () => {
    const english = latin('Unidentified gunmen opened fire near the market on Tuesday and left. '.repeat(50))
    expect(guessEncoding(new Uint8Array([...english, ...encode(ukrainian, 'windows-1251'), ...english]))).toBe('windows-1251')
  })

  test('a few accents among English are Windows-1252, though they look a little like Polish', () => {
    const row = '1,Suspected militants fired at a convoy near Gao. S\xe3o Paulo.\n'
    expect(guessEncoding(latin(`id,name\n${row.repeat(30)}`))).toBe('windows-1252')
  })

  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s without a mark', async (name, big) => {
    const { rows, report } = await read(cut(utf16(text, big), [5]))
    expect(rows).toMatchObject(expected.map((value) => ({ value, codes: [] })))
    expect(report.issues[0]?.example.message).toContain(name)
  })

  test('an option goes before what bytes look like, and nothing is said', async () => {
    const file = new Uint8Array([...latin('id,name\n1,'), ...encode(ukrainian, 'windows-1251'), 10])
    const { rows, report } = await read([file], { encoding: 'koi8-r' })
    expect(rows[0]).not.toMatchObject({ value: { name: ukrainian } })
    expect(codes(report)).toEqual({})
  })

  test('UTF-8 stays UTF-8 whatever its letters are, and wherever the first part ends', async () => {
    for (const filler of ['', 'a', 'ab', 'abc']) {
      const { rows, report } = await read(
        `id,name\n0,${filler}\n${Array.from({ length: 5000 }, (_, i) => `${i + 1},Київ 🙂 Çınar\n`).join('')}`,
      )
      expect(rows.at(-1)).toMatchObject({ value: { name: 'Київ 🙂 Çınar' } })
      expect(codes(report)).toEqual({})
    }
  })

  test.each([
    ['one bad byte among ASCII', [...latin('id,name\n1,caf\xe9\n2,b\n')]],
    ['bad bytes in a UTF-8 file', [...toBytes('id,name\n1,Київ Харків\n'), ...latin('2,\x93\xe9\x94 \xe9\xe9\n')]],
  ])('%s: a fault of its row', async (_, bytes) => {
    const { report } = await read([Uint8Array.from(bytes)])
    expect(codes(report)).toEqual({ 'invalid-utf8': 1 })
  })

  test('a row of UTF-8 in a file of Windows-1252 is read as what it is', async () => {
    const file = new Uint8Array([...latin('id,name\n1,\xe9\xe9 \xe9\xe9 \xe9 \xe9\n'), ...toBytes('2,Çınar\n')])
    const { rows, report } = await read([file])
    expect(rows).toMatchObject([{ value: { name: 'éé éé é é' } }, { value: { name: 'Çınar' } }])
    expect(codes(report)).toEqual({ 'encoding-detected': 1 })
  })

  test('JSON', async () => {
    const { rows, report } = await read([latin('[{"id":1,"name":"\xe9\x92\xe9\xe0\xe9"},{"id":2,"name":"\xfc"}]')])
    expect(rows).toMatchObject([
      { value: { name: 'é’éàé' }, codes: [] },
      { value: { name: 'ü' }, codes: [] },
    ])
    expect(codes(report)).toEqual({ 'encoding-detected': 1 })
  })

  test('the text of a refused row is decoded too', async () => {
    const { rows } = await read([latin('id,name\n1,\xe9\xe9\xe9\xe9,too many\n')])
    expect(rows).toMatchObject([{ status: 'rejected', raw: '1,éééé,too many' }])
  })
})

test('UTF-32 is refused', async () => {
  for (const bytes of [Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 65)])
    await expect(read([bytes])).rejects.toMatchObject({ code: 'unknown-encoding' })
})
