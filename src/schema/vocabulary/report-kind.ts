/** What kind of document a report is. */
import { codeList } from './code-list.js'

/** What kind of document a report is. */
export const reportKinds = /* @__PURE__ */ codeList({
  official: { label: 'Official statement', meaning: 'A statement of a government, a force or an authority.' },
  claim: { label: 'Statement of an armed actor', meaning: 'A statement of a group on its own acts or on others’.' },
  news: { label: 'News', meaning: 'An article or broadcast of a news medium or agency.' },
  social: { label: 'Social media', meaning: 'A post on a social network or in a channel.' },
  'non-governmental': { label: 'Organisation', meaning: 'A report of a non-governmental or local organisation.' },
  'international-organisation': { label: 'International organisation', meaning: 'A report of the United Nations or the like.' },
  research: { label: 'Research', meaning: 'A study, a monitoring project or another dataset.' },
  witness: { label: 'Witness', meaning: 'The account of somebody who was there.' },
  imagery: { label: 'Imagery', meaning: 'A photograph, video or satellite image.' },
  other: { label: 'Other', meaning: 'Another kind of document.' },
})

/**
 * What kind of document a report is.
 *
 * @category vocabularies
 */
export type ReportKind = keyof typeof reportKinds
