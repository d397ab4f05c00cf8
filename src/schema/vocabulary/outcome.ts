/** How an incident ended. */
import { codeList } from './code-list.js'

/** How an incident ended. It is never repeated in the kind: an intercepted attack is an attack. */
export const outcomes = /* @__PURE__ */ codeList({
  completed: { label: 'Completed', meaning: 'It was carried out; whether it reached its aim is told by the harm.' },
  intercepted: { label: 'Intercepted', meaning: 'It was carried out, and every weapon was stopped on its way.' },
  failed: {
    label: 'Failed',
    meaning: 'It was carried out and failed by itself: a dud, a crash, a misfire. What came down beside its target is completed.',
  },
  foiled: { label: 'Foiled', meaning: 'It was prepared, and others prevented it before it began.' },
  attempted: { label: 'Attempted', meaning: 'It was begun and not completed; why was not told.' },
  threatened: { label: 'Threatened', meaning: 'It was announced, and not carried out as far as is known.' },
})

/**
 * How an incident ended.
 *
 * @category vocabularies
 */
export type Outcome = keyof typeof outcomes
