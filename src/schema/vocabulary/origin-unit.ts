/** What one row of a feed stands for. */
import { codeList } from './code-list.js'

/** What one row of a feed stands for. Rows of different units are not counted together without saying so. */
export const originUnits = /* @__PURE__ */ codeList({
  incident: { label: 'Incident', meaning: 'One row is one incident.' },
  summary: { label: 'Summary', meaning: 'One row puts several incidents together that the source did not tell apart.' },
  mention: { label: 'Mention', meaning: 'One row is one mention of something in the news; one incident has many.' },
  wave: { label: 'Wave', meaning: 'One row is one kind of weapon in one wave of attacks.' },
})

/**
 * What one row of a feed stands for.
 *
 * @category vocabularies
 */
export type OriginUnit = keyof typeof originUnits
