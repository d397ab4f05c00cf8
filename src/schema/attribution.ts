/** The shape of an {@link Attribution}: somebody's statement on who did it. */
import * as z from 'zod'
import { Confidence } from './confidence.js'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { fault } from './fault.js'
import { ActorId, AttributionId, ReportId } from './id.js'
import { NativeCode } from './native-code.js'
import { listOf, type Schema } from './schema.js'
import { Subject } from './subject.js'
import { Text } from './text.js'
import { attributionKinds } from './vocabulary/attribution-kind.js'
import { codeOf } from './vocabulary/vocabulary.js'

const attribution = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Its id, `feed:native-id`. */
      id: AttributionId,
      /** What it is about: one or several incidents, or a series. */
      about: listOf(Subject),
      /** What kind of statement it is. */
      kind: codeOf(attributionKinds),
      /** Who says it. Absent: not told. */
      by: z.exactOptional(ActorId),
      /** Who is said to have done it, or not to have done it: actors, or a collective such as "pro-Iran groups". */
      against: z.exactOptional(listOf(ActorId)),
      /** It clears those in `against`: they did not do it. Only a finding or an assessment says so here; a denial clears by its kind. */
      clears: z.exactOptional(z.literal(true)),
      /** It is said of such incidents in general ("usually"), not of these ones in particular. */
      generic: z.exactOptional(z.literal(true)),
      /** How sure the speaker is, on the speaker's own scale. */
      confidence: z.exactOptional(Confidence),
      /** When it was said. */
      said: z.exactOptional(Extent),
      /** When it was taken back. */
      retracted: z.exactOptional(Extent),
      /** The report that tells of it. */
      report: z.exactOptional(ReportId),
      /** The feed's own codes, as they came. */
      native: z.exactOptional(listOf(NativeCode)),
      /** The statement in the source's words. */
      text: z.exactOptional(Text),
      /** A user's own keys. */
      extra: z.exactOptional(Extra),
    })
    .check(({ value, issues }) => {
      if (value.about.length === 0)
        issues.push(fault(value, 'about-nothing', 'A statement is about something. Add an incident or a series to "about".'))
      if (value.kind === 'no-claim' && (value.by !== undefined || value.against !== undefined))
        issues.push(
          fault(
            value,
            'no-claim-by-somebody',
            'That nobody claimed it has no speaker and accuses nobody. Leave "by" and "against" out, or use the kind "denial".',
          ),
        )
      if (value.clears !== undefined && value.kind !== 'finding' && value.kind !== 'assessment')
        issues.push(
          fault(
            value,
            'clears-by-its-kind',
            'Only a finding or an assessment may clear somebody. Leave "clears" out, or use the kind "denial".',
          ),
        )
      if (value.kind === 'claim' && value.against !== undefined)
        issues.push(
          fault(
            value,
            'claim-against-somebody',
            'A claim is the speaker’s word on itself. Leave "against" out, or use the kind "accusation".',
          ),
        )
    }))()

/**
 * Somebody's statement on who did it: a speech act, with a speaker and a date. Nobody is *the* actor of an incident; there
 * are statements, and they may contradict each other. "Unclaimed" is a statement too, of the kind `no-claim`, with a date.
 *
 * @category records
 */
export interface Attribution extends Readonly<z.output<typeof attribution>> {}

/** The schema of an {@link Attribution}. */
export const Attribution: Schema<Attribution> = attribution
