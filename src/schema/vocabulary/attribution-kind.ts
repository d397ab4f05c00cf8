/** What kind of statement on who did it something is. */
import { codeList } from './code-list.js'

/** What kind of statement on who did it something is. */
export const attributionKinds = /* @__PURE__ */ codeList({
  claim: { label: 'Claim', meaning: 'The speaker says that it did it itself.' },
  denial: { label: 'Denial', meaning: 'The speaker says that it, or those named, did not do it.' },
  accusation: { label: 'Accusation', meaning: 'The speaker says that others did it.' },
  finding: { label: 'Finding', meaning: 'A court, commission or inquiry finds who did it, or who did not.' },
  assessment: { label: 'Assessment', meaning: 'An analyst, a coder or a service judges who probably did it.' },
  'no-claim': { label: 'No claim', meaning: 'The source says that nobody has claimed it.' },
})

/**
 * What kind of statement on who did it something is.
 *
 * @category vocabularies
 */
export type AttributionKind = keyof typeof attributionKinds
