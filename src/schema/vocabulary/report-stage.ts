/** How far a report itself says that it has come. */
import { codeList } from './code-list.js'

/** How far a report itself says that it has come. */
export const reportStages = /* @__PURE__ */ codeList({
  initial: { label: 'Initial', meaning: 'It calls itself a first report.' },
  update: { label: 'Update', meaning: 'It adds to, or corrects, an earlier report.' },
  final: { label: 'Final', meaning: 'It calls itself the last word of its author.' },
})

/**
 * How far a report itself says that it has come.
 *
 * @category vocabularies
 */
export type ReportStage = keyof typeof reportStages
