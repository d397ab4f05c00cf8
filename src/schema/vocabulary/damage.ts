/** How much was broken. */
import { codeList } from './code-list.js'

/** How much was broken. Absent means that nobody said anything on damage. */
export const damages = /* @__PURE__ */ codeList({
  none: { label: 'None', meaning: 'The source says that nothing was damaged.' },
  minor: { label: 'Minor', meaning: 'Damaged and still usable.' },
  major: { label: 'Major', meaning: 'Damaged and no longer usable without repair.' },
  destroyed: { label: 'Destroyed', meaning: 'Beyond repair.' },
  some: { label: 'Some', meaning: 'Damaged, to a degree that was not told.' },
  unknown: { label: 'Unknown', meaning: 'The source says that it does not know.' },
})

/**
 * How much was broken.
 *
 * @category vocabularies
 */
export type Damage = keyof typeof damages
