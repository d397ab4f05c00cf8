/** Invented rows as the files that publishers make of them, each row with a mark of its own, so that it is known again. */
import { detectFeed, type Row } from '../../../src/feeds/feed.js'
import type { SampledGeneration } from './sampled-feeds.js'

/** A file, and where each of its rows stands in its text. The line break or comma behind a row is no part of it. */
export interface WrittenFile {
  readonly name: string
  readonly text: string
  readonly rows: readonly { readonly mark: string; readonly from: number; readonly to: number }[]
}

/** The column of the mark. No feed knows it, so it is carried along. */
export const MARK = 'mark of the test'

/** Each row of a generation so many times. */
const COPIES = 3

const markOf = (position: number): string => `mark-${position}-`

const put = (name: string, head: string, rows: readonly string[], between: string, tail: string): WrittenFile => {
  let text = head
  const places = rows.map((row, position) => {
    const from = text.length
    text += row + (position === rows.length - 1 ? tail : between)
    return { mark: markOf(position), from, to: from + row.length }
  })
  return { name, text, rows: places }
}

const quoted = (value: unknown, delimiter: string): string => {
  const text = value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}

const delimited = (rows: readonly Row[], delimiter: string, lineBreak: string): WrittenFile => {
  const names = Object.keys(rows[0] ?? {})
  const line = (cells: readonly unknown[]): string => cells.map((cell) => quoted(cell, delimiter)).join(delimiter)
  return put(
    `cells between ${JSON.stringify(delimiter)}`,
    `${line(names)}${lineBreak}`,
    rows.map((row) => line(names.map((name) => row[name]))),
    lineBreak,
    lineBreak,
  )
}

/** The files that rows of a generation can be read from. */
export const filesOf = ({ feed, generation, rows }: SampledGeneration): readonly WrittenFile[] => {
  const { positions } = generation
  const copies = Array.from({ length: COPIES }, () => rows).flat()
  if (positions !== undefined) {
    const lines = copies.map((row) => positions.names.map((name) => String(row[name] ?? '')).join(positions.delimiter))
    return [put('lines', '', lines, '\n', '\n')]
  }
  const marked = copies.map((row, position): Row => ({ ...row, [MARK]: markOf(position) }))
  const columns = Object.keys(marked[0] ?? {})
  const isFound = (format: 'delimited' | 'json'): boolean =>
    detectFeed([feed])({ columns, format })?.generation.id === generation.id
  const json = marked.map((row) => JSON.stringify(row))
  return [
    ...(isFound('delimited') ? [delimited(marked, ',', '\n'), delimited(marked, ';', '\r\n')] : []),
    ...(isFound('json')
      ? [
          put('array', '[', json, ',\n', ']\n'),
          put('NDJSON', '', json, '\n', '\n'),
          put('envelope', '{"count":1,"data":[', json, ',', ']}'),
        ]
      : []),
  ]
}
