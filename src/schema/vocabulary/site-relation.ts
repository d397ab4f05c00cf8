/** How a place lies to a site. */
import { codeList } from './code-list.js'

/** How a place lies to a site. */
export const siteRelations = /* @__PURE__ */ codeList({
  at: { label: 'At', meaning: 'On the site itself.' },
  inside: { label: 'Inside', meaning: 'Within the borders of a larger site.' },
  near: { label: 'Near', meaning: 'Close to the site; whether inside its borders was not told.' },
  over: { label: 'Over', meaning: 'In the air above the site.' },
  'en-route': { label: 'On the way', meaning: 'On the way to the site, or from it.' },
})

/**
 * How a place lies to a site.
 *
 * @category vocabularies
 */
export type SiteRelation = keyof typeof siteRelations
