/** The shape of a {@link MergedRecord}: a record that another one was joined from. */
import * as z from 'zod'
import { IncidentId } from './id.js'
import { Origin } from './origin.js'
import type { Schema } from './schema.js'

const mergedRecord = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The id that it has where it stands alone. */
    id: IncidentId,
    /** Where it came from. */
    origin: z.exactOptional(Origin),
  }))()

/**
 * One of the records that an incident of a merged view was joined from. It is not in that view, so its id leads to no record there.
 *
 * @category records
 */
export interface MergedRecord extends Readonly<z.output<typeof mergedRecord>> {}

/** The schema of a {@link MergedRecord}. */
export const MergedRecord: Schema<MergedRecord> = mergedRecord
