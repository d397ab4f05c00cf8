/** The shape of an {@link Extent}: when something happened, as far as it was told. */
import * as z from 'zod'
import { CLOCK_TIME_PATTERN, LOCAL_TIME_PATTERN } from '../value/local-time.js'
import { isZone } from '../value/zone.js'
import { fault } from './fault.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'

const ZONE_ERROR = 'A zone is an IANA name that this platform knows, such as "Asia/Baghdad" or "UTC".'

const extent = /* @__PURE__ */ (() => {
  const localTime = z.string().regex(LOCAL_TIME_PATTERN, {
    error:
      'A local time is YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss[.sss]], a day that exists, without an offset. Put the zone into "zone".',
  })
  const clockTime = z.string().regex(CLOCK_TIME_PATTERN, { error: 'A time of day is hh:mm[:ss[.sss]], from 00:00 to 23:59.' })
  return z
    .strictObject({
      /** First local time that is possible: a day, minute, second or millisecond, which counts from its beginning. Absent: unbounded. */
      start: z.exactOptional(localTime),
      /** Last local time that is possible: a day, minute, second or millisecond, which counts to its end. Absent: unbounded. */
      end: z.exactOptional(localTime),
      /** A time of day whose date was not told. A clock that ends before it starts runs over midnight. */
      clock: z.exactOptional(
        z.strictObject({
          /** First time of day, `hh:mm[:ss[.sss]]`. */
          start: clockTime,
          /** Last time of day, `hh:mm[:ss[.sss]]`, which counts to its end. */
          end: clockTime,
        }),
      ),
      /** IANA zone of the local times, such as `Asia/Baghdad`. Absent when the source gives none. */
      zone: z.exactOptional(
        z
          .string()
          .regex(/^[A-Za-z][\w+-]{0,31}(?:\/[\w+-]{1,31}){0,3}$/, { error: ZONE_ERROR, abort: true })
          .refine(isZone, { error: ZONE_ERROR, params: { code: 'unknown-zone' } }),
      ),
      /** `within` (when absent): one moment somewhere in it. `throughout`: it lasted all of it. */
      meaning: z.exactOptional(z.enum(['within', 'throughout'])),
      /** The bounds are the coder's choice; the words stand in `text`. */
      approximate: z.exactOptional(z.literal(true)),
      /** The source's words for it. */
      text: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      const { start, end, clock, text } = value
      if (start === undefined && end === undefined && clock === undefined && text === undefined)
        issues.push(
          fault(
            value,
            'extent-empty',
            'An extent needs at least one of start, end, clock, text. Leave the whole extent out when no time was told.',
          ),
        )
      // A longer string is a finer time of the same spelling, so cutting both to one length compares them as units of time.
      if (start !== undefined && end !== undefined) {
        const length = Math.min(start.length, end.length)
        if (start.slice(0, length) > end.slice(0, length))
          issues.push(
            fault(value, 'extent-order', 'An extent needs start <= end. Swap the two, or leave out the one that was not told.'),
          )
      }
    })
})()

/**
 * When something happened, as far as it was told. Times are local wall-clock times, in `zone` where the source gives one.
 *
 * The extent runs from the beginning of `start` to the end of `end`: `{ start: '2021-06-05', end: '2021-06-06' }` is two
 * whole days. Nothing is filled in: a day without an hour stays a whole day.
 *
 * @category values
 */
export interface Extent extends Readonly<z.output<typeof extent>> {}

/** The schema of an {@link Extent}. */
export const Extent: Schema<Extent> = extent
