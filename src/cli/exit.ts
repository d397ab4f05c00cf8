/** How the command ends. */

/** Exit codes: everything accepted, some rows rejected, or something that could not be done at all. */
export const exitCodes = { ok: 0, rejected: 1, failed: 2 } as const

/** An exit code of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What went wrong with a file, in one line without a stack. */
export const oneLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
