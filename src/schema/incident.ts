/** The shape of an {@link Incident}: something that happened, or was tried, foiled or found. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { fault } from './fault.js'
import { Harm } from './harm.js'
import { IncidentId, ReportId } from './id.js'
import { MergedRecord } from './merged-record.js'
import { NativeCode } from './native-code.js'
import { Origin } from './origin.js'
import { Participant } from './participant.js'
import { Place } from './place.js'
import { listOf, type Schema } from './schema.js'
import { Target } from './target.js'
import { Text } from './text.js'
import { incidentKinds } from './vocabulary/incident-kind.js'
import { inquiryStatuses } from './vocabulary/inquiry-status.js'
import { outcomes } from './vocabulary/outcome.js'
import { codeOf } from './vocabulary/vocabulary.js'
import { WeaponUse } from './weapon-use.js'

const incident = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`, such as `ucdp:155086`. */
    id: IncidentId,
    /** A short name for people. */
    name: z.exactOptional(Text),
    /** What happened: an attack, a clash, a discovery. */
    kind: z.exactOptional(codeOf(incidentKinds)),
    /** How it ended. */
    outcome: z.exactOptional(codeOf(outcomes)),
    /** How far the inquiry into it has come. */
    status: z.exactOptional(codeOf(inquiryStatuses)),
    /** When it happened. */
    when: z.exactOptional(Extent),
    /** Where it happened. */
    where: z.exactOptional(Place),
    /** What was aimed at. An empty list says "nothing". */
    targets: z.exactOptional(listOf(Target)),
    /** Who took part. An empty list says "nobody". */
    participants: z.exactOptional(listOf(Participant)),
    /** Which weapons were used, and what became of them. An empty list says "none". */
    weapons: z.exactOptional(listOf(WeaponUse)),
    /** Who was hurt and what was broken. */
    harm: z.exactOptional(Harm),
    /** The reports that tell of it. */
    reports: z.exactOptional(listOf(ReportId)),
    /** Where the record came from. */
    origin: z.exactOptional(Origin),
    /** The records that it was joined from, each with its origin, in a merged view. Absent: it is a record as it came. */
    mergedFrom: z.exactOptional(
      listOf(MergedRecord).check(({ value, issues }) => {
        if (value.length < 2)
          issues.push(
            fault(value, 'merged-from-one', 'A record is joined from at least two. Add the others, or leave "mergedFrom" out.'),
          )
        const ids = new Set<string>()
        value.forEach(({ id }, position) => {
          if (ids.has(id))
            issues.push(fault(id, 'merged-record-twice', 'This record is named already. Take it out.', [position, 'id']))
          ids.add(id)
        })
      }),
    ),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** A description in the source's words. */
    text: z.exactOptional(Text),
    /** Names of the lists that are known not to be whole. A list that is not named here is whole. */
    incomplete: z.exactOptional(listOf(z.enum(['targets', 'participants', 'weapons', 'reports']))),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * Something that happened, or was tried, foiled or found. Every key but the id may be left out: absent means "not
 * reported", never zero or none.
 *
 * @category records
 */
export interface Incident extends Readonly<z.output<typeof incident>> {}

/** The schema of an {@link Incident}. */
export const Incident: Schema<Incident> = incident
