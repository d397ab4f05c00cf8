/** How far the inquiry into an incident has come. */
import { codeList } from './code-list.js'

/** How far the inquiry into an incident has come, by those who publish it. */
export const inquiryStatuses = /* @__PURE__ */ codeList({
  reported: { label: 'Reported', meaning: 'It was reported; nobody is said to have looked into it yet.' },
  'under-investigation': { label: 'Under investigation', meaning: 'Somebody is looking into it.' },
  verified: { label: 'Verified', meaning: 'The publisher checked it and stands by it.' },
  contested: { label: 'Contested', meaning: 'Sources contradict each other on whether, or how, it happened.' },
  discounted: { label: 'Discounted', meaning: 'It was looked into and found not to be what it was taken for.' },
  closed: { label: 'Closed', meaning: 'The inquiry is over; its result is in other fields, or was not told.' },
  withdrawn: { label: 'Withdrawn', meaning: 'The publisher took the record back.' },
})

/**
 * How far the inquiry into an incident has come.
 *
 * @category vocabularies
 */
export type InquiryStatus = keyof typeof inquiryStatuses
