/**
 * How far the inquiry has come, beside the codes of others.
 */
import type { InquiryStatus } from '../inquiry-status.js'
import type { Crosswalk } from './crosswalk.js'

/** How far the inquiry has come, beside the codes of others. */
export const inquiryStatusCrosswalk: Crosswalk<InquiryStatus> = {
  reported: {
    stix: { 'incident-investigation-ov': { 'new': 'exact' }, 'incident-determination-enum': { suspected: 'narrower' } },
    airwars: { grading: { Weak: 'narrower' } },
    awsd: { Verified: { Pending: 'narrower' } },
  },
  'under-investigation': {
    cameo: { EventCode: { '090': 'broader', '091': 'broader', '092': 'broader', '093': 'broader', '094': 'broader' } },
    stix: { 'incident-investigation-ov': { open: 'exact' } },
    awsd: { Verified: { Pending: 'narrower' } },
  },
  verified: {
    ucdp: { code_status: { Clear: 'narrower' } },
    stix: { 'incident-determination-enum': { confirmed: 'broader' }, 'event-type-ov': { confirmed: 'broader' } },
    airwars: { grading: { Confirmed: 'narrower', Fair: 'narrower' } },
    awsd: { Verified: { Yes: 'exact' } },
  },
  contested: { airwars: { grading: { Contested: 'narrower' } } },
  discounted: {
    stix: { 'incident-determination-enum': { 'false-positive': 'broader' }, 'event-type-ov': { refuted: 'exact' } },
    airwars: { grading: { Discounted: 'broader' } },
  },
  closed: { stix: { 'incident-investigation-ov': { closed: 'exact' } } },
  withdrawn: {},
}
