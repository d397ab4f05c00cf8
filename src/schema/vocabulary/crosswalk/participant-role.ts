/**
 * What part somebody has, beside the columns of others.
 *
 * ACLED and UCDP have sides without direction. Whom a source only suspects is told by an attribution and not by a role.
 */
import type { ParticipantRole } from '../participant-role.js'
import type { Crosswalk } from './crosswalk.js'

/** What part somebody has, beside the columns of others. */
export const participantRoleCrosswalk: Crosswalk<ParticipantRole> = {
  side: { acled: { column: { actor1: 'exact', actor2: 'exact' } }, ucdp: { column: { side_a: 'exact', side_b: 'exact' } } },
  attacker: {
    ucdp: { column: { side_a: 'narrower' } },
    gtd: { column: { gname: 'narrower' } },
    gdelt: { column: { Actor1Name: 'narrower' } },
    muc4: { slot: { 'PERP: INDIVIDUAL ID': 'exact', 'PERP: ORGANIZATION ID': 'exact' } },
    stix: { relationship: { 'attributed-to': 'narrower' } },
  },
  defender: {
    gtd: { column: { target1: 'narrower' } },
    gdelt: { column: { Actor2Name: 'narrower' } },
    stix: { relationship: { targets: 'narrower' } },
  },
  supporter: { acled: { column: { assoc_actor_1: 'narrower', assoc_actor_2: 'narrower' } } },
  victim: {
    acled: { inter: { '7': 'narrower' } },
    ucdp: { column: { side_b: 'narrower' } },
    gtd: { column: { target1: 'narrower' } },
    gdelt: { column: { Actor2Name: 'narrower' } },
    muc4: { slot: { 'HUM TGT: NAME': 'exact', 'HUM TGT: DESCRIPTION': 'exact' } },
    stix: { relationship: { targets: 'narrower', impacts: 'narrower' } },
  },
  demonstrator: { acled: { inter: { '5': 'broader', '6': 'broader' } } },
  intervener: {},
  finder: {},
  other: {},
}
