/** The article that an event was coded from. One article may give hundreds of events. */
import type { Issue } from '../../schema/issue.js'
import type { Report } from '../../schema/report.js'
import type { FeedFragment } from '../feed.js'
import { referenceId } from '../row/reference-id.js'
import { text } from './cell.js'
import { cellOf, type Draft, textOf } from './draft.js'
import { gdeltIssues } from './issues.js'

const URL_PATTERN = /^https?:\/\/[^\s\p{Cc}]+$/u

/** Reads the article. An address that is none, such as the name of a broadcaster, is text. */
export const readArticle = (draft: Draft): Report | undefined => {
  const address = text(draft.row['SOURCEURL']) === null ? cellOf(draft, 'SOURCEURL', text) : textOf(draft, 'SOURCEURL')
  if (address === undefined) return undefined
  const id = `gdelt:report/${referenceId(address)}`
  return URL_PATTERN.test(address) ? { id, url: address } : { id, text: address }
}

/**
 * So many articles are remembered, the last ones. GDELT's files are in the order of time, so that the events of an article stand
 * close together; memory does not grow with the file.
 */
const MOST_ARTICLES = 20_000

/** Watches the events of one file for articles that gave several. */
export const watchArticles = (): ((fragment: FeedFragment) => readonly Issue[]) => {
  const events = new Map<string, number>()
  return ({ reports }) => {
    const article = reports?.[0]
    if (article === undefined) return []
    const count = (events.get(article.id) ?? 0) + 1
    // Put anew, so that it is the last one to be forgotten.
    events.delete(article.id)
    events.set(article.id, count)
    if (events.size > MOST_ARTICLES) {
      const [oldest = ''] = events.keys()
      events.delete(oldest)
    }
    return count === 1 ? [] : [sameArticle(count)]
  }
}

const sameArticle = (count: number): Issue => ({
  code: 'same-article',
  severity: gdeltIssues['same-article'].severity,
  path: ['SOURCEURL'],
  message: `This is event ${count} of this file from one article. They may be one incident, or a list of many.`,
  value: count,
})
