/** Which kinds of records files hold: incidents and published counts are never counted together. */
import type { Fragment } from '../schema/dataset.js'
import { type CountsSummary, countsSummary } from './counts-summary.js'

/** The kinds of records that files hold, as far as they are read. */
export interface RecordKinds {
  /** Adds what a row of a file told. False when there are both kinds from now on. */
  readonly add: (file: string, fragment: Fragment) => boolean
  /** In which files both kinds are, in a sentence; undefined while there is one kind at most. */
  readonly mixture: () => string | undefined
  /** The published counts; undefined while there are none. */
  readonly counts: () => CountsSummary | undefined
}

/** Begins to look for kinds. */
export const recordKinds = (): RecordKinds => {
  const summary = countsSummary()
  let withIncidents: string | undefined
  let withCounts: string | undefined
  return {
    add: (file, { incidents = [], aggregates = [] }) => {
      if (incidents.length > 0) withIncidents ??= file
      if (aggregates.length > 0) withCounts ??= file
      for (const aggregate of aggregates) summary.add(aggregate)
      return withIncidents === undefined || withCounts === undefined
    },
    mixture: () =>
      withIncidents === undefined || withCounts === undefined
        ? undefined
        : `${withIncidents} holds incidents and ${withCounts} holds published counts. The two are never counted together: give files of one kind.`,
    counts: () => (withCounts === undefined ? undefined : summary),
  }
}
