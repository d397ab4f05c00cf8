/** How two things belong together. */
import { codeList } from './code-list.js'

/** How two things belong together. */
export const linkKinds = /* @__PURE__ */ codeList({
  same: { label: 'The same', meaning: 'Both records tell of one incident.' },
  'not-same': { label: 'Not the same', meaning: 'The records look alike and tell of two incidents.' },
  'part-of': { label: 'Part of', meaning: 'The first is a part of the second: an event of an episode, an incident of a series.' },
  related: { label: 'Related', meaning: 'The source ties the two to each other and does not say how.' },
  'led-to': { label: 'Led to', meaning: 'The first is said to have brought about the second.' },
  'evidence-for': { label: 'Evidence for', meaning: 'What the first found or shows tells of the second.' },
})

/**
 * How two things belong together.
 *
 * @category vocabularies
 */
export type LinkKind = keyof typeof linkKinds
