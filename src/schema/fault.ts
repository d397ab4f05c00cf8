/**
 * A fault that a schema's own rule finds.
 *
 * @internal
 */
import type * as z from 'zod'

/** A fault with a stable code, in the form that zod takes. The path leads from the value to the part that is wrong. */
export const fault = (
  value: unknown,
  code: string,
  message: string,
  path: (string | number)[] = [],
): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> => ({ code: 'custom', input: value, path, message, params: { code } })
