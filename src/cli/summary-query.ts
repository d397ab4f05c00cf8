/** The rollup that `sitrep summarize` asks: what it can be grouped by, and which figures it has. */

import { rollup } from '../aggregate/rollup.js'
import { count, sum } from '../aggregate/rollup-figures.js'
import { bucket, field, participatingActor, siteKey, targetCategory, weaponCategory } from '../aggregate/rollup-keys.js'
import type { KeyData } from '../schema/rollup-key.js'
import type { Where } from '../schema/where.js'

/** What incidents can be grouped by. */
export const summaryColumns = {
  country: /* @__PURE__ */ field('where.country'),
  admin1: /* @__PURE__ */ field('where.admin1'),
  site: /* @__PURE__ */ siteKey(),
  year: /* @__PURE__ */ bucket('year'),
  quarter: /* @__PURE__ */ bucket('quarter'),
  month: /* @__PURE__ */ bucket('month'),
  week: /* @__PURE__ */ bucket('week'),
  day: /* @__PURE__ */ bucket('day'),
  kind: /* @__PURE__ */ field('kind'),
  outcome: /* @__PURE__ */ field('outcome'),
  weapon: /* @__PURE__ */ weaponCategory(),
  actor: /* @__PURE__ */ participatingActor(),
  target: /* @__PURE__ */ targetCategory(),
} as const satisfies Readonly<Record<string, KeyData>>

/** The name of something that incidents can be grouped by. */
export type SummaryColumn = keyof typeof summaryColumns

/** What is counted and added up in each row. */
const figures = {
  incidents: /* @__PURE__ */ count(),
  killed: /* @__PURE__ */ sum('killed'),
  injured: /* @__PURE__ */ sum('injured'),
}

/** The question of one call of the command. */
export const summaryQuery = (by: readonly SummaryColumn[], where: Where | undefined) =>
  rollup({
    ...(where !== undefined && { where }),
    by: Object.fromEntries(by.map((name) => [name, summaryColumns[name]])) as Readonly<Record<SummaryColumn, KeyData>>,
    select: figures,
  })

/** The rows of the answer. */
export type SummaryQuery = ReturnType<typeof summaryQuery>
