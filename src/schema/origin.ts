/** The shape of an {@link Origin}: where a record came from. */
import * as z from 'zod'
import type { Schema } from './schema.js'
import { Text } from './text.js'
import { originUnits } from './vocabulary/origin-unit.js'
import { codeOf } from './vocabulary/vocabulary.js'

const origin = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The feed that it was read from, such as `ucdp`. */
    feed: Text,
    /** Which shape of that feed it had, such as `ged-csv-49`. */
    generation: z.exactOptional(Text),
    /** Which release of that feed it stood in, such as `25.1`, where it is known. */
    release: z.exactOptional(Text),
    /** The record's id in that feed, as it came. */
    id: z.exactOptional(Text),
    /** What one row of that feed stands for. */
    unit: z.exactOptional(codeOf(originUnits)),
  }))()

/**
 * Where a record came from: a feed, one of its releases, an id in it.
 *
 * @category records
 */
export interface Origin extends Readonly<z.output<typeof origin>> {}

/** The schema of an {@link Origin}. */
export const Origin: Schema<Origin> = origin
