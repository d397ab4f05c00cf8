/** Taking a judgement back. */
import type { Extent } from '../../schema/extent.js'
import type { Link } from '../../schema/link.js'

/**
 * The judgement, taken back at a time: a copy to stand in the place of the link. What was judged, by whom and when, stays on record,
 * and questions as of an earlier day still see it. One that was taken back before stays as it is.
 *
 * @throws TypeError when no time is given.
 * @example
 * const link: Link = { id: 'desk:l1', from: { type: 'incident', id: 'a:1' }, to: { type: 'incident', id: 'b:1' }, kind: 'same' }
 * retractLink(link, day('2021-06-09')).retracted // => { start: '2021-06-09', end: '2021-06-09' }
 *
 * @category judgements
 */
export const retractLink = (link: Link, retracted: Extent): Link => {
  // Out of JavaScript it may be missing, and the judgement would stand unseen.
  if (typeof retracted !== 'object' || retracted === null)
    throw new TypeError('Say when the judgement was taken back: an Extent such as { start: "2021-06-09", end: "2021-06-09" }.')
  return link.retracted === undefined ? { ...link, retracted } : link
}
