/**
 * Why bytes end before their time. A byte source throws a fault after the last good byte; the rows before it are kept, and
 * the fault becomes an issue of the file.
 */
import type { Issue } from '../../schema/issue.js'

/** What a byte source throws when what it gave so far is good and the rest cannot be had. */
export interface SourceFault extends Error {
  readonly fault: Issue
}

/**
 * A {@link SourceFault}.
 *
 * @category constructors
 */
export const sourceFault = (code: string, message: string): SourceFault =>
  Object.assign(new Error(message), { fault: { code, severity: 'error', path: [], message } as const })

/** Whether something that was thrown is a {@link SourceFault}. */
export const isSourceFault = (thrown: unknown): thrown is SourceFault => thrown instanceof Error && 'fault' in thrown
