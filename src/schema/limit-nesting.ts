/**
 * A limit to how deep a shape that holds itself may be nested. zod walks into such a value by calls, so one that is nested ten
 * thousand deep would end the program and not become an issue. It is therefore looked at before it is parsed.
 *
 * @internal
 */
import * as z from 'zod'
import { MAX_NESTING, NESTED_TOO_DEEP } from '../value/nesting.js'
import { fault } from './fault.js'

/** Whether questions hold each other deeper than so many levels below this one. Only `of` holds questions. */
const isDeeper = (value: unknown, levels: number): boolean => {
  if (typeof value !== 'object' || value === null || !('of' in value) || typeof value.of !== 'object') return false
  const inside: readonly unknown[] = Array.isArray(value.of) ? value.of : [value.of]
  return inside.length > 0 && (levels === 0 || inside.some((part) => isDeeper(part, levels - 1)))
}

/** The schema with the limit, as the first of its rules. Compiled or not, zod comes to it by the way that is changed here. */
export const limitNesting = (schema: z.ZodType): z.ZodType => {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    if (!isDeeper(payload.value, MAX_NESTING)) return run(payload, context)
    payload.issues.push(fault(payload.value, 'nested-too-deep', NESTED_TOO_DEEP))
    return payload
  }
  return z.lazy(() => schema)
}
