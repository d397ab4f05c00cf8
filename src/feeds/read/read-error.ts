/** Why a file cannot be read at all. What is wrong with single rows are issues, not errors. */

/**
 * The stable name of a reason why a file cannot be read.
 *
 * - `not-found`, `not-a-file`, `not-readable`: the file system refuses it;
 * - `empty-file`: it holds nothing, or only blanks;
 * - `compressed-file`: it is an archive, or compressed in a way that is not unpacked here;
 * - `encrypted-file`: a password locks it;
 * - `damaged-file`: it is compressed, and was cut off or damaged before its first row;
 * - `too-large`: it must be held in memory and is too large for that;
 * - `missing-package`: an optional package is needed to read it, and is not installed;
 * - `binary-file`: it is no text;
 * - `unknown-encoding`: the option `encoding` names none;
 * - `no-records`: it holds no record: JSON without objects, an archive or workbook without the part that is looked for;
 * - `unknown-feed`: no feed knows its columns or keys;
 * - `already-read`: the reading was started a second time.
 *
 * @category feeds
 */
export type ReadErrorCode =
  | 'not-found'
  | 'not-a-file'
  | 'not-readable'
  | 'empty-file'
  | 'compressed-file'
  | 'encrypted-file'
  | 'damaged-file'
  | 'too-large'
  | 'missing-package'
  | 'binary-file'
  | 'unknown-encoding'
  | 'no-records'
  | 'unknown-feed'
  | 'already-read'

/**
 * What reading throws when a file cannot be read at all. Its message is one line for people.
 *
 * @category feeds
 */
export interface ReadError extends Error {
  readonly code: ReadErrorCode
}

/**
 * A {@link ReadError}.
 *
 * @example
 * readError('empty-file', 'The file is empty.').code // => 'empty-file'
 *
 * @category constructors
 */
export const readError = (code: ReadErrorCode, message: string, cause?: unknown): ReadError =>
  Object.assign(new Error(message, cause === undefined ? undefined : { cause }), { code })

const codes: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set<ReadErrorCode>([
    'not-found',
    'not-a-file',
    'not-readable',
    'empty-file',
    'compressed-file',
    'encrypted-file',
    'damaged-file',
    'too-large',
    'missing-package',
    'binary-file',
    'unknown-encoding',
    'no-records',
    'unknown-feed',
    'already-read',
  ]))()

/**
 * Whether something that was thrown is a {@link ReadError}.
 *
 * @example
 * isReadError(readError('empty-file', 'The file is empty.')) // => true
 * isReadError(new Error('other')) // => false
 *
 * @category predicates
 */
export const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && codes.has(thrown.code)
