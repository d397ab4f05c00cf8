/** The five questions that every engine answers, and what one answer is. */
import { bucket, count, distinct, field, participatingActor, rollup, sum, top, weaponCategory } from '../dist/index.js'

/** What the last question asks for. */
export const asked = {
  year: '2021',
  window: { start: '2021-01-01', end: '2021-12-31' },
  countries: ['BGD', 'CMR', 'COL', 'HTI', 'IND'],
  weapon: 'rocket',
}

/** How many actors the fourth question asks for. */
export const TOP = 10

/**
 * The questions as sitrep asks them. An answer is compared as rows of plain numbers, of which `rows` tells the keys; here an
 * exact number is its `best`.
 */
export const questions = {
  countByMonthAndCountry: {
    title: 'count by month, country',
    rows: ['month', 'country', 'incidents'],
    query: rollup({ by: { month: bucket('month'), country: field('where.country') }, select: { incidents: count() } }),
  },
  killedByMonthCountryWeapon: {
    title: 'killed by month, country, weapon',
    rows: ['month', 'country', 'weapon', 'low', 'best', 'high'],
    query: rollup({
      by: { month: bucket('month'), country: field('where.country'), weapon: weaponCategory(1) },
      select: { killed: sum('killed') },
    }),
  },
  sitesByCountry: {
    title: 'sites by country',
    rows: ['country', 'sites'],
    query: rollup({ by: { country: field('where.country') }, select: { sites: distinct(field('where.site')) } }),
  },
  topActors: {
    title: 'top 10 actors',
    rows: ['actor', 'incidents'],
    query: rollup({ select: { actors: top(participatingActor(), TOP) } }),
  },
  killedInAYear: {
    title: 'filtered, by month',
    rows: ['month', 'incidents', 'low', 'best', 'high'],
    query: rollup({
      where: {
        op: 'all',
        of: [
          { op: 'during', window: asked.window },
          { op: 'country', in: asked.countries },
          { op: 'weapon', category: [asked.weapon] },
        ],
      },
      by: { month: bucket('month') },
      select: { incidents: count(), killed: sum('killed') },
    }),
  },
}

/** Rows as one text, in an order of their own: equal answers have equal texts. */
export const canonical = (id, rows) => {
  const keys = questions[id].rows
  if (id !== 'topActors')
    return rows
      .map((row) => JSON.stringify(keys.map((key) => row[key])))
      .sort()
      .join('\n')
  // Which of those that tie for the last place are named is left to the engine.
  const counts = rows.map(({ incidents }) => incidents).sort((a, b) => b - a)
  const last = counts[TOP - 1] ?? 0
  const clear = rows.filter(({ incidents }) => incidents > last).map(({ actor, incidents }) => `${actor} ${incidents}`)
  return JSON.stringify([counts.slice(0, TOP), clear.sort()])
}
