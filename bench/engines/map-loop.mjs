/** Loops written by hand over the incidents themselves: a Map of small objects, its key put together from texts. */
import { rootOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'

const countByMonthAndCountry = (incidents) => {
  const groups = new Map()
  for (const incident of incidents) {
    const month = incident.when.start.slice(0, 7)
    const country = incident.where.country
    const key = `${month}|${country}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { month, country, incidents: 1 })
    else group.incidents++
  }
  return [...groups.values()]
}

const killedByMonthCountryWeapon = (incidents) => {
  const groups = new Map()
  for (const incident of incidents) {
    const month = incident.when.start.slice(0, 7)
    const country = incident.where.country
    const weapon = rootOf(incident.weapons[0].category)
    const key = `${month}|${country}|${weapon}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { month, country, weapon, low: 0, best: 0, high: 0 }
      groups.set(key, group)
    }
    const { min, best, max } = incident.harm.killed.total
    group.low += min
    group.best += best
    group.high += max
  }
  return [...groups.values()]
}

const sitesByCountry = (incidents) => {
  const groups = new Map()
  for (const { where } of incidents) {
    const sites = groups.get(where.country)
    if (sites === undefined) groups.set(where.country, new Set([where.site]))
    else sites.add(where.site)
  }
  return [...groups].map(([country, sites]) => ({ country, sites: sites.size }))
}

const topActors = (incidents) => {
  const counts = new Map()
  for (const { participants } of incidents) for (const { actor } of participants) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts]
    .map(([actor, count]) => ({ actor, incidents: count }))
    .sort((a, b) => b.incidents - a.incidents)
    .slice(0, TOP)
}

const killedInAYear = (incidents) => {
  const countries = new Set(asked.countries)
  const groups = new Map()
  for (const { when, where, weapons, harm } of incidents) {
    if (when.start < asked.window.start || when.start > asked.window.end || !countries.has(where.country)) continue
    if (rootOf(weapons[0].category) !== asked.weapon) continue
    const month = when.start.slice(0, 7)
    let group = groups.get(month)
    if (group === undefined) {
      group = { month, incidents: 0, low: 0, best: 0, high: 0 }
      groups.set(month, group)
    }
    const { min, best, max } = harm.killed.total
    group.incidents++
    group.low += min
    group.best += best
    group.high += max
  }
  return [...groups.values()]
}

export const engine = {
  name: 'Map loop by hand',
  prepared: 'nothing: the incidents themselves',
  open: (incidents) => ({
    answers: {
      countByMonthAndCountry: () => countByMonthAndCountry(incidents),
      killedByMonthCountryWeapon: () => killedByMonthCountryWeapon(incidents),
      sitesByCountry: () => sitesByCountry(incidents),
      topActors: () => topActors(incidents),
      killedInAYear: () => killedInAYear(incidents),
    },
  }),
}
