/** Finds out how a JSON file holds its records. */
import { parseObject, scanValue, stringEnd } from './json-scan.js'

/**
 * How a JSON file holds its records. `lines`: one on each line (NDJSON). `values`: in an array, or one after the other, or
 * one alone. `envelope`: in an array inside an object, such as `{ "count": 2, "data": [...] }`.
 */
export type JsonShape = 'lines' | 'values' | 'envelope'

const LINES = 10

/**
 * The shape of a JSON file, from its first part. `isRecord` tells whether an object with these keys is a record that is
 * known, and so no envelope although a list of objects may stand in it.
 *
 * @example
 * findShape('{"id":1}\n{"id":2}\n', () => true) // => 'lines'
 * findShape('{"count":1,"data":[{"id":1}]}', (keys) => keys.includes('id')) // => 'envelope'
 */
export const findShape = (head: string, isRecord: (keys: readonly string[]) => boolean): JsonShape => {
  const start = head.search(/[^\s]/)
  if (head[start] !== '{') return 'values'
  const scan = scanValue(head, start)
  const first = scan.state === 'whole' ? parseObject(head.slice(start, scan.end)) : undefined
  if (first !== undefined && !isRecord(Object.keys(first)) && Object.values(first).some(isRecordList)) return 'envelope'
  const isOneLine = first !== undefined && !/[\r\n]/.test(head.slice(start, scan.end))
  if (isOneLine && /^[ \t]*[\r\n]\s*\{/.test(head.slice(scan.end, scan.end + 1024))) return 'lines'
  if (first !== undefined) return 'values'
  if (isLines(head)) return 'lines'
  return recordListAt(head, start + 1) >= 0 ? 'envelope' : 'values'
}

const isRecordList = (value: unknown): boolean =>
  Array.isArray(value) && (value.length === 0 || (typeof value[0] === 'object' && value[0] !== null))

/** Whether the text is made of lines that begin like records, one of which at least is one. */
const isLines = (head: string): boolean => {
  const lines = head
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
  return (
    lines.length > 1 &&
    lines.every((line) => line.trimStart().startsWith('{')) &&
    lines.some((line) => parseObject(line) !== undefined)
  )
}

/**
 * Where a list of objects begins among the members of an object, of which `from` is inside: the position after its opening
 * bracket. -1 when the text ends first; -2 less the position of the closing brace when the object has none.
 */
export const recordListAt = (text: string, from: number): number => {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const c = text[i]
    if (c === '"') {
      const end = stringEnd(text, i)
      if (end === -1) return -1
      if (end > 0) i = end - 1
    } else if (c === '[' && depth === 0) {
      const next = /[^\s]/.exec(text.slice(i + 1, i + 1 + 4096))?.[0]
      if (next === '{') return i + 1
      if (next === undefined) return -1
      depth++
    } else if (c === '{' || c === '[') depth++
    else if (c === '}' && depth === 0) return -2 - i
    else if (c === '}' || c === ']') depth--
  }
  return -1
}
