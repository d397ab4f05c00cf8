/** The words of estimative probability and of confidence of the US Intelligence Community Directive 203. */
import { codeList } from './code-list.js'

/** How likely a statement is, from least to most. Neighbouring bands share their edge; 0 and 100 per cent are in none. */
export const likelihoods = /* @__PURE__ */ codeList({
  'almost-no-chance': { label: 'Almost no chance', meaning: 'Remote: 1 to 5 per cent.' },
  'very-unlikely': { label: 'Very unlikely', meaning: 'Highly improbable: 5 to 20 per cent.' },
  unlikely: { label: 'Unlikely', meaning: 'Improbable: 20 to 45 per cent.' },
  'roughly-even': { label: 'Roughly even chance', meaning: 'As likely as not: 45 to 55 per cent.' },
  likely: { label: 'Likely', meaning: 'Probable: 55 to 80 per cent.' },
  'very-likely': { label: 'Very likely', meaning: 'Highly probable: 80 to 95 per cent.' },
  'almost-certain': { label: 'Almost certain', meaning: 'Nearly certain: 95 to 99 per cent.' },
})

/** How well founded a judgement is, from least to most. It says nothing on how likely the statement is. */
export const analyticConfidences = /* @__PURE__ */ codeList({
  low: { label: 'Low', meaning: 'Thin or doubtful sources, or many assumptions.' },
  moderate: { label: 'Moderate', meaning: 'Credible sources, but not enough of them to be sure.' },
  high: { label: 'High', meaning: 'Good sources that agree, few assumptions.' },
})
