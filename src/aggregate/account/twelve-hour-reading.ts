/**
 * A time of day that may have been told on a 12-hour clock: 12:30 for half past midnight, 03:00 for 15:00.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { timeConflict } from './account-conflict.js'

const DAY_MINUTES = 24 * 60

/** Two times of day that are so near are taken to be the same, told differently. */
const NEAR_MINUTES = 60

/** The one time of day that an extent tells, as the text `hh:mm`. */
const timeOfDay = ({ start, end, clock }: Extent): string | undefined => {
  if (clock !== undefined) return clock.start === clock.end ? clock.start.slice(0, 5) : undefined
  return start !== undefined && start === end && start.length > 10 ? start.slice(11, 16) : undefined
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The other time of a day with the same hands of the clock. 00:15 and 13:00 are of a 24-hour clock for certain. */
const otherHalf = (time: string): string | undefined => {
  const hour = Number(time.slice(0, 2))
  if (hour === 0 || hour > 12) return undefined
  return `${String(hour === 12 ? 0 : hour + 12).padStart(2, '0')}${time.slice(2)}`
}

const minutesBetween = (a: string, b: string): number => {
  const apart = Math.abs(minutesOf(a) - minutesOf(b))
  return Math.min(apart, DAY_MINUTES - apart)
}

/** Another reading of a time. */
export interface TwelveHourReading {
  readonly value: Extent
  readonly words: string
}

/** The reading of a time on a 12-hour clock, where it brings it near to what another one tells. */
const twelveHourReading = (extent: Extent, other: Extent): TwelveHourReading | undefined => {
  const [told, near] = [timeOfDay(extent), timeOfDay(other)]
  const turned = told && otherHalf(told)
  if (told === undefined || near === undefined || turned === undefined) return undefined
  if (minutesBetween(turned, near) > NEAR_MINUTES) return undefined
  const { start, end, clock, zone } = extent
  const turn = (text: string, at: number): string => text.slice(0, at) + turned + text.slice(at + 5)
  return {
    value: {
      ...(start !== undefined && { start: clock === undefined ? turn(start, 11) : start }),
      ...(end !== undefined && { end: clock === undefined ? turn(end, 11) : end }),
      ...(clock !== undefined && { clock: { start: turn(clock.start, 0), end: turn(clock.end, 0) } }),
      ...(zone !== undefined && { zone }),
    },
    words: `${told} may have been told on a 12-hour clock and mean ${turned}.`,
  }
}

/** Readings of times that would bring them near to another one that they are at odds with, for each time the first one. */
export const twelveHourReadings = <T extends { readonly value: Extent }>(
  times: readonly T[],
): readonly (TwelveHourReading & { readonly told: T })[] => {
  // Days alone explain nothing, and thousands of them have millions of pairs.
  const onClock = times.filter(({ value }) => timeOfDay(value) !== undefined)
  return onClock.flatMap((told) => {
    for (const other of onClock) {
      const isAtOdds = timeConflict({ value: told.value, others: [] }, { value: other.value, others: [] }) === 'yes'
      const reading = isAtOdds ? twelveHourReading(told.value, other.value) : undefined
      if (reading !== undefined) return [{ told, ...reading }]
    }
    return []
  })
}
