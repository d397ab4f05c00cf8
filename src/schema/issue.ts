/** What is wrong, or worth knowing, about a value. Bad data becomes issues; it is never thrown. */

/**
 * How bad an issue is. `error`: the value is refused. `warning`: it is kept, look at it. `info`: it is kept, nothing to do.
 *
 * @category issues
 */
export type Severity = 'error' | 'warning' | 'info'

/**
 * One thing that is wrong, or worth knowing, about a value.
 *
 * @category issues
 */
export interface Issue {
  /** Stable name of this kind of issue, in kebab-case, such as `quantity-order`. Test against it, not against the message. */
  readonly code: string
  /** How bad it is. */
  readonly severity: Severity
  /** Where it is: keys and array positions from the outside in. Empty for the whole value. */
  readonly path: readonly (string | number)[]
  /** What is wrong and what to do, in one sentence. */
  readonly message: string
  /** The offending value as it came. */
  readonly value?: unknown
}
