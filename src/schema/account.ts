/** The shape of an {@link Account}: what one report says of one or several incidents. */
import * as z from 'zod'
import { Extent } from './extent.js'
import { Extra } from './extra.js'
import { fault } from './fault.js'
import { Harm } from './harm.js'
import { AccountId, IncidentId, ReportId } from './id.js'
import { NativeCode } from './native-code.js'
import { Place } from './place.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { incidentKinds } from './vocabulary/incident-kind.js'
import { inquiryStatuses } from './vocabulary/inquiry-status.js'
import { outcomes } from './vocabulary/outcome.js'
import { codeOf } from './vocabulary/vocabulary.js'
import { WeaponUse } from './weapon-use.js'

const account = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Its id, `feed:native-id`. */
      id: AccountId,
      /** The report that says it. */
      report: ReportId,
      /** The incidents that it tells of. Of several, the figures hold together and bound no single one from below. */
      incidents: listOf(IncidentId),
      /** What it says happened. */
      kind: z.exactOptional(codeOf(incidentKinds)),
      /** How it says that it ended. */
      outcome: z.exactOptional(codeOf(outcomes)),
      /** How far it says that the inquiry has come. */
      status: z.exactOptional(codeOf(inquiryStatuses)),
      /** When it says that it happened. */
      when: z.exactOptional(Extent),
      /** Where it says that it happened. */
      where: z.exactOptional(Place),
      /** Which weapons it tells of. */
      weapons: z.exactOptional(listOf(WeaponUse)),
      /** What harm it tells of. */
      harm: z.exactOptional(Harm),
      /** The earlier account that it takes the place of. */
      supersedes: z.exactOptional(AccountId),
      /** When its author took it back. */
      retracted: z.exactOptional(Extent),
      /** The feed's own codes, as they came. */
      native: z.exactOptional(listOf(NativeCode)),
      /** What it says, in its words. */
      text: z.exactOptional(Text),
      /** A user's own keys. */
      extra: z.exactOptional(Extra),
    })
    .check(({ value, issues }) => {
      if (value.incidents.length > 0) return
      issues.push(fault(value, 'about-nothing', 'An account tells of at least one incident. Add its id to "incidents".'))
    }))()

/**
 * What one report says of one or several incidents. An account is never edited: a later one supersedes it.
 *
 * @category records
 */
export interface Account extends Readonly<z.output<typeof account>> {}

/** The schema of an {@link Account}. */
export const Account: Schema<Account> = account
