/** Invented records at one place, that differ in as little as a test needs, and judgements on them. */
import type { Incident } from '../../src/schema/incident.js'
import type { Link } from '../../src/schema/link.js'

/** An invented spot. */
export const spot = { lat: 33.3, lon: 44.4 }

/** A record of a day in June 2021 at the spot. A second day: it happened at some time up to the end of that. */
export const record = (id: string, day: number, more: Omit<Incident, 'id'> = {}, last = day): Incident => ({
  id,
  when: { start: dayOf(day), end: dayOf(last) },
  where: { country: 'IRQ', point: spot },
  ...more,
})

/** A record that lasted from one day of June 2021 to another. */
export const episode = (id: string, day: number, last: number): Incident =>
  record(id, day, { when: { start: dayOf(day), end: dayOf(last), meaning: 'throughout' } })

/** A day of June 2021. */
export const dayOf = (day: number): string => `2021-06-${String(day).padStart(2, '0')}`

/** A judgement. */
export const link = (from: string, kind: Link['kind'], to: string, more: Partial<Link> = {}): Link => ({
  id: `x:${from} ${kind} ${to}`,
  from: { type: 'incident', id: from },
  to: { type: 'incident', id: to },
  kind,
  ...more,
})

/** Pairs as texts. */
export const told = (pairs: readonly { readonly left: string; readonly right: string }[]): readonly string[] =>
  pairs.map(({ left, right }) => `${left} ${right}`)
