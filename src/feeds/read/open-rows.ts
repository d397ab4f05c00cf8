/** Bytes to rows: finds the encoding, the format and the feed from the first part of a file, then reads on. */
import type { Issue } from '../../schema/issue.js'
import type { detectFeed, Sample } from '../feed.js'
import { delimitedReader } from './delimited.js'
import { type ByteText, decodeRow, isBeyondAscii } from './encoding.js'
import { type Decoding, findDecoding } from './find-decoding.js'
import { refuseBinary } from './format.js'
import { tagKeys, tagsOfKeys } from './hxl.js'
import { jsonReader } from './json.js'
import { jsonLinesReader } from './json-lines.js'
import { findShape } from './json-shape.js'
import { findPositional, positionalReader } from './positional.js'
import { readError } from './read-error.js'
import { DELIMITERS, findTable } from './table.js'
import { type FoundFeed, type Limits, noIssues, type RowReader, type TextRow } from './text-row.js'

/** How much of a file is looked at to find out what it is, in bytes. */
const HEAD = 64 * 1024
/** How many refused records may stand before the first one that tells the feed. */
const PATIENCE = 1000

/** What is needed to turn bytes into rows. */
export interface OpenOptions {
  readonly encoding?: string
  readonly delimiter?: string
  readonly limits: Limits
  readonly detect: ReturnType<typeof detectFeed>
  readonly byteText: ByteText
}

/** Turns bytes, given in pieces, into rows of a feed. */
export interface OpenRows {
  readonly push: (bytes: Uint8Array) => Iterable<TextRow>
  readonly end: (cut: boolean) => Iterable<TextRow>
  readonly notes: () => readonly Issue[]
  /** The text of a row as people read it. */
  readonly text: (row: TextRow) => string
  /** The feed. Throws when no feed knows the data. It is known once a row has come out, or the data has ended. */
  readonly found: () => FoundFeed
}

/** Begins to turn bytes into rows. */
export const openRows = ({ encoding, delimiter, limits, detect, byteText }: OpenOptions): OpenRows => {
  let found: FoundFeed | undefined
  let decoding: Decoding | undefined
  let reader: RowReader | undefined
  /** The first bytes, until the encoding is known; then the first text, until the format is known. */
  let first: Uint8Array[] = []
  let size = 0
  let head = ''
  let isJson = false
  let held: TextRow[] = []

  const know = (sample: Sample): FoundFeed['generation'] | undefined => {
    const known = detect(sample)
    if (known !== undefined) found = known
    return known?.generation
  }

  const toText = (piece: Uint8Array, last: boolean): string => {
    if (decoding === undefined) {
      first.push(piece)
      size += piece.length
      if (size < HEAD && !last) return ''
      const bytes = joined(first, size)
      first = []
      decoding = findDecoding(bytes.subarray(0, HEAD), encoding)
      refuseBinary(bytes, decoding.transcode !== undefined)
      return toText(bytes.subarray(decoding.skip), last)
    }
    if (decoding.transcode === undefined) return byteText(piece)
    const text = byteText(decoding.transcode(piece))
    return last ? text + byteText(decoding.transcode(undefined)) : text
  }

  const openReader = (last: boolean): RowReader => {
    const rows = decoding?.rows ?? 'utf-8'
    const begin = head.search(/\S/)
    if (begin === -1 && head.length < HEAD) throw readError('empty-file', 'The file is empty.')
    if (head[begin] === '[' || head[begin] === '{') {
      isJson = true
      const shape = findShape(head.slice(0, HEAD), (keys) => detect(jsonSample(keys)) !== undefined)
      return shape === 'lines' ? jsonLinesReader(rows, limits) : jsonReader(rows, shape === 'envelope', limits)
    }
    const start = head.slice(0, HEAD)
    const whole = last && head.length <= HEAD
    const table = findTable(start, { encoding: rows, delimiter, whole, detect: know })
    if ('unknown' in table) {
      const delimiters = delimiter === undefined ? DELIMITERS : [delimiter]
      found = findPositional(start, whole, { encoding: rows, delimiters, detect })
      if (found !== undefined) return positionalReader(found, rows, limits)
      throw unknownFeed(head, table.unknown, 'columns')
    }
    head = head.slice(table.start)
    return delimitedReader(table, limits)
  }

  /** Holds rows back until one of them tells the feed. */
  const told = (rows: Iterable<TextRow>): Iterable<TextRow> => {
    if (found !== undefined) return rows
    for (const row of rows) {
      held.push(row)
      if (found !== undefined || row.value === undefined) continue
      const keys = Object.keys(row.value)
      if (know(jsonSample(keys)) === undefined) throw unknownFeed('', keys, 'keys')
    }
    if (found === undefined && held.length <= PATIENCE) return []
    const ready = held
    held = []
    return ready
  }

  /** Gives JSON records the keys that their generation has. */
  const tell = (rows: Iterable<TextRow>): Iterable<TextRow> => {
    const known = told(rows)
    return isJson && found?.generation.keys === 'tag' ? byTag(known) : known
  }

  function* feed(text: string, last: boolean): Generator<TextRow, void, undefined> {
    let begun = text
    if (reader === undefined) {
      head += text
      if (head.length < HEAD && !last) return
      reader = openReader(last)
      begun = head
      head = ''
    }
    // A reader may look through all it was given for the end of a row, so it is not given too much at once.
    for (let i = 0; i < begun.length; i += HEAD) yield* tell(reader.push(begun.slice(i, i + HEAD)))
  }

  return {
    notes: () => {
      const notes = reader?.notes() ?? noIssues
      return decoding?.note === undefined ? notes : [decoding.note, ...notes]
    },
    text: ({ raw }) => (isBeyondAscii(raw) ? decodeRow(decoding?.rows ?? 'utf-8')(raw).text : raw),
    push: (piece) => feed(toText(piece, false), false),
    end: function* (cut) {
      yield* feed(toText(new Uint8Array(0), true), true)
      if (reader !== undefined) yield* tell(reader.end(cut))
    },
    found: () => {
      if (found === undefined) throw readError('no-records', 'The file holds no record that could tell of which feed it is.')
      return found
    },
  }
}

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** What a JSON record looks like: its keys and, where they are hashtags, those. */
const jsonSample = (columns: readonly string[]): Sample => {
  const tags = tagsOfKeys(columns)
  return { columns, ...(tags !== undefined && { tags }), format: 'json' }
}

function* byTag(rows: Iterable<TextRow>): Generator<TextRow, void, undefined> {
  for (const row of rows) yield row.value === undefined ? row : { ...row, value: tagKeys(row.value) }
}

const SHOWN = 8

const unknownFeed = (head: string, names: readonly string[], kind: string) => {
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(head)) return readError('unknown-feed', 'The file is a web page or XML, not a feed.')
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, 40)))
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return readError('unknown-feed', `No feed that is known has these ${kind}: ${shown.join(', ')}${more}.`)
}
