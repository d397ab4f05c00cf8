/** The shape of a {@link Link}: a judgement on how two things belong together. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { fault } from './fault.js'
import { ActorId, LinkId, ReportId } from './id.js'
import { listOf, type Schema } from './schema.js'
import { Subject } from './subject.js'
import { Text } from './text.js'
import { linkKinds } from './vocabulary/link-kind.js'
import { codeOf } from './vocabulary/vocabulary.js'

const link = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Its id, `feed:native-id`. */
      id: LinkId,
      /** What the judgement is on. For `part-of` the part, for `led-to` the cause, for `evidence-for` the evidence. */
      from: Subject,
      /** What it is set in relation to. */
      to: Subject,
      /** How they belong together. */
      kind: codeOf(linkKinds),
      /** Who judges so, where it is an actor of the dataset. */
      by: z.exactOptional(ActorId),
      /** Who judges so, in words: an analyst, a program with its version. */
      judge: z.exactOptional(Text),
      /** When it was judged. */
      said: z.exactOptional(Extent),
      /** When the judgement was taken back. */
      retracted: z.exactOptional(Extent),
      /** The reports that it rests on. */
      reports: z.exactOptional(listOf(ReportId)),
      /** The reason, in words. */
      text: z.exactOptional(Text),
      /** A user's own keys. */
      extra: z.exactOptional(Extra),
    })
    .check(({ value, issues }) => {
      if (value.from.type !== value.to.type || value.from.id !== value.to.id) return
      issues.push(fault(value, 'link-to-itself', 'A link joins two different things. Mend "from" or "to".'))
    }))()

/**
 * A judgement on how two things belong together. Joining two incidents is such a judgement, and is undone by taking it back.
 *
 * @category records
 */
export interface Link extends Readonly<z.output<typeof link>> {}

/** The schema of a {@link Link}. */
export const Link: Schema<Link> = link
