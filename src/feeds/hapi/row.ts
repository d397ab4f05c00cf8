/** The row schema of a set of columns of HDX HAPI. */
import type { Schema } from '../../schema/schema.js'
import type { Row } from '../feed.js'
import { cellReaders, missingWords } from '../row/cell.js'
import { cellRules, rowSchema } from '../row/row-schema.js'
import { lastDay } from './cell.js'
import { type AnyColumn, allColumns } from './columns.js'

const rules = /* @__PURE__ */ (() => {
  const { text, count, day, any } = cellRules(cellReaders(missingWords))
  return {
    category: {
      ...text,
      missing: 'key-missing',
      message: 'The category of what is counted is needed here. Take it from the original file.',
    },
    count,
    'first-day': { ...day, missing: 'key-missing' },
    'last-day': { ...day, read: lastDay },
    any,
  }
})()

/** The schema of a row with these columns. Further columns are the re-user's own, and are let through. */
export const rowOf = (names: readonly AnyColumn[]): Schema<Row> => rowSchema(rules, allColumns, names)
