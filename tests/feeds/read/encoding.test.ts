import { expect, test } from 'vitest'
import { cut, read, toBytes } from './test-feed.js'

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
