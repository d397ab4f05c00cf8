/**
 * The Admiralty code's reliability of a source, beside the codes of others.
 *
 * MISP's newer G, deliberately deceptive, has no grade of its own here.
 */
import type { admiraltyReliabilities } from '../admiralty.js'
import type { Crosswalk } from './crosswalk.js'

/** The Admiralty code's reliability of a source, beside the codes of others. */
export const admiraltyReliabilityCrosswalk: Crosswalk<keyof typeof admiraltyReliabilities> = {
  A: { misp: { 'admiralty-scale:source-reliability': { a: 'exact' } } },
  B: { misp: { 'admiralty-scale:source-reliability': { b: 'exact' } } },
  C: { misp: { 'admiralty-scale:source-reliability': { c: 'exact' } } },
  D: { misp: { 'admiralty-scale:source-reliability': { d: 'exact' } } },
  E: { misp: { 'admiralty-scale:source-reliability': { e: 'exact', g: 'broader' } } },
  F: { misp: { 'admiralty-scale:source-reliability': { f: 'exact' } } },
}
