/** Figures in words for a terminal. */
import type { Quantity } from '../schema/quantity.js'
import type { Tally } from '../schema/tally.js'

const number = /* @__PURE__ */ (() => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }))()

/** Bounds as text: `3`, `3–7`, `at least 39`. */
export const boundsText = ({ min, max }: { readonly min: number; readonly max?: number }): string =>
  max === undefined
    ? `at least ${number.format(min)}`
    : min === max
      ? number.format(min)
      : `${number.format(min)}–${number.format(max)}`

const count = (records: number | Quantity): string =>
  boundsText(typeof records === 'number' ? { min: records, max: records } : records)

/** The sum of a Tally as text, with its best figure: `35–228, best 40`, or `not reported`. */
export const tallyText = ({ min, max, best, approximate }: Tally): string => {
  if (min === undefined) return 'not reported'
  const bounds = boundsText({ min, ...(max !== undefined && { max }) })
  const figure = best === undefined || (best === min && best === max) ? bounds : `${bounds}, best ${number.format(best)}`
  return approximate ? `${figure} (about)` : figure
}

/** How many records told the figure and how many did not: `12`, `10 (2 silent)`. */
export const reportedText = ({ reported, unreported }: Tally): string =>
  unreported === 0 ? count(reported) : `${count(reported)} (${count(unreported)} silent)`
