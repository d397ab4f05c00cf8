/** The shape of a {@link Participant}: who took part in an incident. */
import * as z from 'zod'
import { ActorId } from './id.js'
import type { Schema } from './schema.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { codeOf } from './vocabulary/vocabulary.js'

const participant = /* @__PURE__ */ (() =>
  z.strictObject({
    /** The actor. */
    actor: ActorId,
    /** The part it had. Absent: not told. */
    role: z.exactOptional(codeOf(participantRoles)),
  }))()

/**
 * Who took part in an incident, as its source tells it. Who is *said* to have done it is an attribution, not a participant.
 *
 * @category records
 */
export interface Participant extends Readonly<z.output<typeof participant>> {}

/** The schema of a {@link Participant}. */
export const Participant: Schema<Participant> = participant
