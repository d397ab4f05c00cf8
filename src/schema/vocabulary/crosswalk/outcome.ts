/**
 * How an incident ended, beside the codes of others.
 *
 * MUC-4's ATTEMPTED and GTD's 0 for no success do not tell a failure from an interception.
 */
import type { Outcome } from '../outcome.js'
import type { Crosswalk } from './crosswalk.js'

/** How an incident ended, beside the codes of others. */
export const outcomeCrosswalk: Crosswalk<Outcome> = {
  completed: {
    gtd: { success: { '1': 'narrower' } },
    muc4: { 'INCIDENT: STAGE OF EXECUTION': { ACCOMPLISHED: 'exact' } },
    stix: { 'event-type-ov': { successful: 'broader' } },
  },
  intercepted: {
    acled: { sub_event_type: { 'Disrupted weapons use': 'narrower' } },
    gtd: { success: { '0': 'narrower' } },
    stix: { 'incident-determination-enum': { blocked: 'narrower' }, 'event-type-ov': { blocked: 'narrower' } },
  },
  failed: {
    gtd: { success: { '0': 'narrower' } },
    muc4: { 'INCIDENT: STAGE OF EXECUTION': { ATTEMPTED: 'narrower' } },
    stix: { 'incident-determination-enum': { 'failed-attempt': 'exact' }, 'event-type-ov': { failed: 'narrower' } },
  },
  foiled: {
    acled: { sub_event_type: { 'Disrupted weapons use': 'narrower' } },
    gtd: { success: { '0': 'narrower' } },
    muc4: { 'INCIDENT: STAGE OF EXECUTION': { ATTEMPTED: 'narrower' } },
    stix: { 'incident-determination-enum': { blocked: 'narrower' } },
  },
  attempted: {
    gtd: { success: { '0': 'narrower' } },
    cameo: { EventCode: { '185': 'narrower' } },
    muc4: { 'INCIDENT: STAGE OF EXECUTION': { ATTEMPTED: 'narrower' } },
  },
  threatened: {
    cameo: {
      EventCode: {
        '137': 'broader',
        '138': 'broader',
        '1381': 'broader',
        '1382': 'broader',
        '130': 'narrower',
        '139': 'narrower',
      },
    },
    muc4: { 'INCIDENT: STAGE OF EXECUTION': { THREATENED: 'exact' } },
    sind: { column: { 'Health Workers Threatened': 'broader' } },
  },
}
