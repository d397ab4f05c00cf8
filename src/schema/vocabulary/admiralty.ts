/** The two axes of the NATO Admiralty code (STANAG 2511), read in the MISP taxonomy `admiralty-scale`. */
import { codeList } from './code-list.js'

/** How reliable a source is. F is no grade: it says that none can be given. */
export const admiraltyReliabilities = /* @__PURE__ */ codeList({
  A: { label: 'Completely reliable', meaning: 'No doubt about the source.' },
  B: { label: 'Usually reliable', meaning: 'Minor doubts; mostly right in the past.' },
  C: { label: 'Fairly reliable', meaning: 'Some doubts; right at times in the past.' },
  D: { label: 'Not usually reliable', meaning: 'Strong doubts; right now and then in the past.' },
  E: { label: 'Unreliable', meaning: 'Known to be wrong in the past.' },
  F: { label: 'Cannot be judged', meaning: 'Nothing is known to judge the source by.' },
})

/** How credible a piece of information is. 6 is no grade: it says that none can be given. */
export const admiraltyCredibilities = /* @__PURE__ */ codeList({
  '1': { label: 'Confirmed', meaning: 'Other, independent sources say the same.' },
  '2': { label: 'Probably true', meaning: 'Not confirmed, but it fits what is known.' },
  '3': { label: 'Possibly true', meaning: 'Not confirmed, and it fits in part what is known.' },
  '4': { label: 'Doubtful', meaning: 'Possible, but nothing else points to it.' },
  '5': { label: 'Improbable', meaning: 'Other information contradicts it.' },
  '6': { label: 'Cannot be judged', meaning: 'Nothing is known to judge it by.' },
})
