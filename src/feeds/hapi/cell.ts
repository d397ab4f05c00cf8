/** Reads the cells of HDX HAPI. The literal `nan` that HDX leaves in p-codes is one of the words for "missing". */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, count, code, flag, day } = /* @__PURE__ */ (() => cellReaders(missingWords))()

const END_OF_DAY = /^(\d{4}-\d\d-\d\d)[T ]23:59(?::59(?:\.\d{1,9})?)?(?:Z|[+-]00:?00)?$/

/** The last day of a period. Its last second, which an API may write behind it, is the day itself. */
export const lastDay = (value: unknown): Cell<string> => {
  const words = text(value)
  return day(typeof words === 'string' ? (END_OF_DAY.exec(words)?.[1] ?? words) : value)
}

/** `Y` or `N`, which older files and the API write as `True`, `False` or a boolean. */
export const yesOrNo = (value: unknown): Cell<'Y' | 'N'> => {
  const words = text(value)
  if (words === 'Y' || words === 'N') return words
  const yes = flag(value)
  return typeof yes === 'boolean' ? (yes ? 'Y' : 'N') : yes
}
