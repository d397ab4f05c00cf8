/** Reads the cells of timemap. It writes a missing value as an empty text, and no word for it. */
import { cellReaders } from '../row/cell.js'

export const { text, code, decimal } = /* @__PURE__ */ (() => cellReaders([]))()
