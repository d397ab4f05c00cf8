/** Sex of the people harmed, as the source counts it. */
import { codeList } from './code-list.js'

/** Sex of the people harmed, as the source counts it. */
export const sexes = /* @__PURE__ */ codeList({
  female: { label: 'Female', meaning: 'Women and girls.' },
  male: { label: 'Male', meaning: 'Men and boys.' },
  unknown: { label: 'Unknown', meaning: 'The source counts people whose sex it does not know.' },
  other: { label: 'Other', meaning: 'Another term of the source.' },
})

/**
 * Sex of the people harmed.
 *
 * @category vocabularies
 */
export type Sex = keyof typeof sexes
