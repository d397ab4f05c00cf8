/**
 * The Admiralty code's credibility of a piece of information, beside the codes of others.
 *
 * STIX has no number for 6, which is no grade: nothing may be put in its place.
 */
import type { admiraltyCredibilities } from '../admiralty.js'
import type { Crosswalk } from './crosswalk.js'

/** The Admiralty code's credibility of a piece of information, beside the codes of others. */
export const admiraltyCredibilityCrosswalk: Crosswalk<keyof typeof admiraltyCredibilities> = {
  '1': {
    misp: { 'admiralty-scale:information-credibility': { '1': 'exact' } },
    stix: { 'confidence (Admiralty)': { '90': 'exact' } },
  },
  '2': {
    misp: { 'admiralty-scale:information-credibility': { '2': 'exact' } },
    stix: { 'confidence (Admiralty)': { '70': 'exact' } },
  },
  '3': {
    misp: { 'admiralty-scale:information-credibility': { '3': 'exact' } },
    stix: { 'confidence (Admiralty)': { '50': 'exact' } },
  },
  '4': {
    misp: { 'admiralty-scale:information-credibility': { '4': 'exact' } },
    stix: { 'confidence (Admiralty)': { '30': 'exact' } },
  },
  '5': {
    misp: { 'admiralty-scale:information-credibility': { '5': 'exact' } },
    stix: { 'confidence (Admiralty)': { '10': 'exact' } },
  },
  '6': { misp: { 'admiralty-scale:information-credibility': { '6': 'exact' } } },
}
