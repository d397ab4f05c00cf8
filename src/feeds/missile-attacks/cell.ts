/** Reads the cells of the tables of missile attacks. */

import { isLocalTime } from '../../value/local-time.js'
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, count, code } = /* @__PURE__ */ (() => cellReaders(missingWords))()

const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(?:\.0{1,9})?)?)?$/

/**
 * A local day or minute: `2022-09-28`, `2022-09-28 21:10`, `2022-09-28 3:30`. The file writes no seconds: a midnight with seconds is
 * what pandas makes of a day.
 */
export const time = (value: unknown): Cell<string> => {
  const words = text(value)
  if (typeof words !== 'string') return words
  const [, day = '', hour, minute = '', second] = TIME.exec(words) ?? []
  const isDay = hour === undefined || (second === '00' && minute === '00' && Number(hour) === 0)
  const seconds = second === undefined || second === '00' ? '' : `:${second}`
  const local = isDay ? day : `${day}T${hour.padStart(2, '0')}:${minute}${seconds}`
  return isLocalTime(local) ? local : null
}
