/** The report that a row was taken from: `source`, an address or the end of one. */
import type { Report } from '../../schema/report.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { type Draft, wordsOf } from './draft.js'

const ADDRESS = /^https?:\/\/[^\s\p{Cc}]+$/u

/** The account in the end of an address, `account/posts/…`, or in that of a channel, `https://t.me/account/…`. */
const ACCOUNT = /^(?:https:\/\/t\.me\/)?([\w.-]{2,60})\/(?:posts|videos|photos|\d{1,12}$)/

/** Reads the report. Rows of the same source share it. */
export const readReport = (draft: Draft): Report | undefined => {
  const source = wordsOf(draft, 'source')
  if (source === undefined) return undefined
  const report: Mutable<Report> = { id: `missile-attacks:report/${referenceId(source)}` }
  const account = ACCOUNT.exec(source)?.[1]
  if (account !== undefined) report.publisher = account
  if (ADDRESS.test(source)) report.url = source
  else report.text = source
  return report
}
