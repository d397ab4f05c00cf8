/** The shape of an {@link Aggregate}: a published count. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { AggregateId, ReportId } from './id.js'
import { NativeCode } from './native-code.js'
import { Origin } from './origin.js'
import { Place } from './place.js'
import { Quantity } from './quantity.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'

const aggregate = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`. */
    id: AggregateId,
    /** The time over which is counted. */
    during: z.exactOptional(Extent),
    /** The place in which is counted. */
    where: z.exactOptional(Place),
    /** What is counted, in the source's words. Categories of one source may overlap, so they are never summed. */
    category: z.exactOptional(Text),
    /** How many incidents. Absent: not published. */
    incidents: z.exactOptional(Quantity),
    /** How many people were killed. Absent: not published. */
    killed: z.exactOptional(Quantity),
    /** How many people were injured. Absent: not published. */
    injured: z.exactOptional(Quantity),
    /** The reports that publish it. */
    reports: z.exactOptional(listOf(ReportId)),
    /** Where the record came from. */
    origin: z.exactOptional(Origin),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** The source's words for it. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * A published count, such as a month in a district. It is another type than an incident on purpose: the two are never
 * counted together.
 *
 * @category records
 */
export interface Aggregate extends Readonly<z.output<typeof aggregate>> {}

/** The schema of an {@link Aggregate}. */
export const Aggregate: Schema<Aggregate> = aggregate
