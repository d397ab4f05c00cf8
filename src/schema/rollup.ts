/**
 * The shape of a {@link Rollup}: a question that is answered by figures, as data. It can be stored, sent and checked.
 *
 * Keys and figures are lists, each with the name that its column has in the answer, so that their order is part of the data.
 */
import * as z from 'zod'
import { fault } from './fault.js'
import { RollupFigure } from './rollup-figure.js'
import { RollupKey } from './rollup-key.js'
import { listOf, type Schema } from './schema.js'
import { Unit } from './unit.js'
import { Where } from './where.js'

/** Column names that stand twice. */
const repeated = (names: readonly string[]): readonly string[] => names.filter((name, position) => names.indexOf(name) < position)

const rollup = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** What is counted; incidents when left out. */
      from: z.exactOptional(Unit),
      /** Which of them; all when left out. */
      where: z.exactOptional(Where),
      /** What they are broken down by. One row of everything when left out. */
      by: z.exactOptional(listOf(RollupKey)),
      /** The figures of each row. */
      select: z.array(RollupFigure as z.ZodType).min(1, {
        error: 'A rollup needs a figure. Add one to "select", such as { "as": "incidents", "of": "count" }.',
      }) as z.ZodType<unknown> as Schema<readonly RollupFigure[]>,
      /** What a field that was not told answers to `where`: `maybe` (when left out), or `no`. */
      absent: z.exactOptional(z.enum(['maybe', 'no'])),
      /** Only those that belong for certain. */
      certain: z.exactOptional(z.literal(true)),
    })
    .check(({ value, issues }) => {
      for (const name of repeated([...(value.by ?? []), ...value.select].map(({ as }) => as)))
        issues.push(fault(value, 'column-twice', `Two columns have the name "${name}". Give one of them another name.`))
    }))()

/**
 * A question that is answered by rows of figures: what is counted, which of them, broken down by what, which figures.
 *
 * @category queries
 */
export interface Rollup extends Readonly<z.output<typeof rollup>> {}

/** The schema of a {@link Rollup}. */
export const Rollup: Schema<Rollup> = rollup
