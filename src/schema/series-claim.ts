/** The shape of a {@link SeriesClaim}: a count of incidents that are not listed. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { ReportId, SeriesId, SiteId } from './id.js'
import { NativeCode } from './native-code.js'
import { Quantity } from './quantity.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { targetCategories } from './vocabulary/target-category.js'
import { codeOf } from './vocabulary/vocabulary.js'
import { Where } from './where.js'

const seriesClaim = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`. */
    id: SeriesId,
    /** How many incidents. */
    count: z.exactOptional(Quantity),
    /** The time over which they are counted. */
    during: z.exactOptional(Extent),
    /** Which incidents are counted, as a question that incidents can be asked. */
    scope: z.exactOptional(Where),
    /** What the incidents of the series are said to aim at, where the source lists it. */
    targets: z.exactOptional(listOf(codeOf(targetCategories))),
    /** The sites that the source names among what they aim at. */
    sites: z.exactOptional(listOf(SiteId)),
    /** The report that gives the count. */
    report: z.exactOptional(ReportId),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** The claim in the source's words. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * A count of incidents that the source does not list, such as "at least 39 attacks since January".
 *
 * @category records
 */
export interface SeriesClaim extends Readonly<z.output<typeof seriesClaim>> {}

/** The schema of a {@link SeriesClaim}. */
export const SeriesClaim: Schema<SeriesClaim> = seriesClaim
