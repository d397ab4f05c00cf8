/** Age of the people harmed, as the source counts it. */
import { codeList } from './code-list.js'

/** Age groups of the people harmed. Where the source draws other lines, it gives the years. */
export const ageGroups = /* @__PURE__ */ codeList({
  child: { label: 'Children', meaning: 'Under 18 years, unless the part gives other years.' },
  adult: { label: 'Adults', meaning: '18 years or older, unless the part gives other years.' },
  elderly: { label: 'Older people', meaning: 'Told apart as old people; the years are the source’s.' },
  unknown: { label: 'Unknown', meaning: 'The source counts people whose age it does not know.' },
})

/**
 * Age group of the people harmed.
 *
 * @category vocabularies
 */
export type AgeGroup = keyof typeof ageGroups
