/**
 * Which member of a zip archive is the data.
 *
 * @internal
 */
import type { Issue } from '../schema/issue.js'

/** What an archive is, by its first member. */
export type ArchiveKind = 'workbook' | 'open-document' | 'files'

/** Office keeps its parts in these folders, and begins with one of them. OpenDocument begins with its type. */
export const archiveKind = (firstMember: string): ArchiveKind =>
  /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/|word\/|ppt\/|customXml\/)/i.test(firstMember)
    ? 'workbook'
    : firstMember === 'mimetype'
      ? 'open-document'
      : 'files'

const baseName = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

/** What systems put into archives for themselves, and folders. */
export const isClutter = (name: string): boolean =>
  /[/\\]$|^__MACOSX\//.test(name) || /^(?:\..*|Thumbs\.db|desktop\.ini)$/i.test(baseName(name))

/** What is there to be read by people. */
export const isDocument = (name: string): boolean =>
  /^(?:read[-_ ]?me|licen[cs]e|copying|changelog|citation|terms|codebook)\b|\.(?:pdf|docx?|odt|rtf|md|html?|png|jpe?g|gif|svg)$/i.test(
    baseName(name),
  )

/** Whether a member is the one that the caller names, with its folders or without. */
export const isNamed = (name: string, wanted: string): boolean => name === wanted || baseName(name) === wanted

const SHOWN = 5

/** Names for people, the first few of them. */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name.slice(0, 80)))
  return names.length > SHOWN ? `${shown.join(', ')} and ${names.length - SHOWN} more` : shown.join(', ')
}

/** That an archive or a workbook holds more than the one part that is read. */
export const unread = (code: 'unread-member' | 'unread-sheet', read: string, others: readonly string[]): Issue => ({
  code,
  severity: code === 'unread-member' && others.every(isDocument) ? 'info' : 'warning',
  path: [],
  message:
    code === 'unread-member'
      ? `Only ${listed([read])} is read of the archive, not ${listed(others)}. The option \`member\` names another.`
      : `Only the sheet ${listed([read])} is read of the workbook, not ${listed(others)}. The option \`sheet\` names another.`,
})
