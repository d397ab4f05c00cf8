/** Which records of several topics tell of one event. */
import type { Incident } from '../../schema/incident.js'
import type { Link } from '../../schema/link.js'

/**
 * Links between incidents that SiND counts in several tables under one event id. Put them into the dataset of all tables, and
 * the event counts once. One row cannot say so: it does not know which other tables were read.
 *
 * @example
 * sameSindEvents([
 *   { id: 'sind:education/7', origin: { feed: 'sind', id: '7' } },
 *   { id: 'sind:explosive-weapons/7', origin: { feed: 'sind', id: '7' } },
 * ]).map(({ from, to }) => [from.id, to.id]) // => [['sind:education/7', 'sind:explosive-weapons/7']]
 *
 * @category feeds
 */
export const sameSindEvents = (incidents: Iterable<Incident>): readonly Link[] => {
  const firsts = new Map<string, Incident>()
  const links: Link[] = []
  for (const incident of incidents) {
    const event = incident.origin?.feed === 'sind' ? incident.origin.id : undefined
    if (event === undefined) continue
    const first = firsts.get(event)
    if (first === undefined) firsts.set(event, incident)
    else if (first.id !== incident.id)
      links.push({
        id: `sind:link/${incident.id.slice('sind:'.length)}`,
        from: { type: 'incident', id: first.id },
        to: { type: 'incident', id: incident.id },
        kind: 'same',
        judge: 'SiND, by its event id',
      })
  }
  return links
}
