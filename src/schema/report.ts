/** The shape of a {@link Report}: one document that tells of incidents. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { ReportId } from './id.js'
import { NativeCode } from './native-code.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { admiraltyCredibilities, admiraltyReliabilities } from './vocabulary/admiralty.js'
import { reportKinds } from './vocabulary/report-kind.js'
import { reportStages } from './vocabulary/report-stage.js'
import { codeOf } from './vocabulary/vocabulary.js'

const report = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`. */
    id: ReportId,
    /** Who published it: an agency, a newspaper, a ministry. */
    publisher: z.exactOptional(Text),
    /** Who wrote or said it. */
    author: z.exactOptional(Text),
    /** Its headline or title. */
    title: z.exactOptional(Text),
    /** What kind of document it is. */
    kind: z.exactOptional(codeOf(reportKinds)),
    /** How far it says that it has come. */
    stage: z.exactOptional(codeOf(reportStages)),
    /** When it was published. */
    published: z.exactOptional(Extent),
    /** Where it can be read. An absolute http or https address. */
    url: z.exactOptional(
      z.string().regex(/^https?:\/\/[^\s\p{Cc}]+$/u, {
        error: 'A report address begins with http:// or https:// and has no white space.',
      }),
    ),
    /** Its language, BCP 47, such as `en` or `ar`. */
    language: z.exactOptional(
      z
        .string()
        .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}$/, { error: 'A language is a BCP 47 tag such as "en" or "ar".' }),
    ),
    /** How good it is by the NATO Admiralty code: two axes that are judged apart. */
    grade: z.exactOptional(
      z.strictObject({
        /** How reliable the source is, A to F. */
        reliability: z.exactOptional(codeOf(admiraltyReliabilities)),
        /** How credible the information is, 1 to 6. */
        credibility: z.exactOptional(codeOf(admiraltyCredibilities)),
      }),
    ),
    /** The reports that it draws on or repeats. */
    basedOn: z.exactOptional(listOf(ReportId)),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** What it says, or the reference to it in the source's words. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * One document that tells of incidents: an article, a statement, a post.
 *
 * @category records
 */
export interface Report extends Readonly<z.output<typeof report>> {}

/** The schema of a {@link Report}. */
export const Report: Schema<Report> = report
