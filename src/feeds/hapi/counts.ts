/** What is counted: the category, the events, and the killed. */
import type { Quantity } from '../../schema/quantity.js'
import { exactly } from '../../value/quantity.js'
import { count } from './cell.js'
import { eventTypes } from './crosswalk.js'
import { cellOf, type Draft, keep, raise, wordsOf } from './draft.js'

/** Reads the category: HDX's own word, in its own spelling. */
export const readCategory = (draft: Draft): string | undefined => {
  const words = wordsOf(draft, 'event_type')
  if (words === undefined) return undefined
  const spelled = words.toLowerCase()
  const known = eventTypes[spelled]?.to
  if (known === undefined) {
    raise(draft, 'unknown-class', 'event_type', 'HDX documents no such event_type. It is the category as it came.')
    return words
  }
  if (known !== words) keep(draft, 'event_type', words)
  return known
}

/** The two figures of a row. */
export interface Counts {
  readonly incidents: Quantity | undefined
  readonly killed: Quantity | undefined
}

/** Reads the figures. */
export const readCounts = (draft: Draft): Counts => {
  const events = cellOf(draft, 'events', count)
  const fatalities = cellOf(draft, 'fatalities', count)
  if (events === undefined && fatalities === undefined)
    raise(draft, 'count-missing', 'events', 'Neither events nor fatalities holds a figure. Add them if they are known.')
  if (events === 0 && fatalities !== undefined && fatalities > 0)
    raise(draft, 'counts-disagree', 'fatalities', `${fatalities} were killed in 0 events. Look at the row: both were kept.`)
  return {
    // ACLED's events are its own records: how many there are is known exactly.
    incidents: events === undefined ? undefined : exactly(events),
    killed: fatalities === undefined ? undefined : killedOf(draft, fatalities),
  }
}

/** A sum of ACLED's estimates, which have no bounds. Zero says that no death was reported, and not that nobody died. */
const killedOf = (draft: Draft, fatalities: number): Quantity => {
  if (fatalities > 0) return { min: 0, best: fatalities }
  keep(draft, 'fatalities', 0)
  return { min: 0 }
}
