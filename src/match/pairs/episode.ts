/**
 * Which records stand for several events: those of an episode, or of a summary.
 *
 * @internal
 */
import { DAY } from '../../value/local-time.js'
import type { Prepared } from '../prepare/prepared.js'

/**
 * Whether a record stands for several events: its feed puts several into one row, or it lasted two days or more. One that happened at
 * some time within several days is one event.
 */
export const isEpisode = ({ incident, time }: Prepared): boolean =>
  incident.origin?.unit === 'summary' ||
  (incident.when?.meaning === 'throughout' && time !== undefined && time.hi - time.lo >= 2 * DAY)
