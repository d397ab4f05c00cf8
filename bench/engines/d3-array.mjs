/** d3-array, from the incidents themselves, as its users write it. */
import { flatRollup, sum } from 'd3-array'
import { rootOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'

const monthOf = ({ when }) => when.start.slice(0, 7)
const countryOf = ({ where }) => where.country
const weaponOf = ({ weapons }) => rootOf(weapons[0].category)

const killed = (group) => ({
  low: sum(group, ({ harm }) => harm.killed.total.min),
  best: sum(group, ({ harm }) => harm.killed.total.best),
  high: sum(group, ({ harm }) => harm.killed.total.max),
})

export const engine = {
  name: 'd3-array',
  prepared: 'nothing: the incidents themselves',
  open: (incidents) => ({
    answers: {
      countByMonthAndCountry: () =>
        flatRollup(incidents, (group) => group.length, monthOf, countryOf).map(([month, country, count]) => ({
          month,
          country,
          incidents: count,
        })),
      killedByMonthCountryWeapon: () =>
        flatRollup(incidents, killed, monthOf, countryOf, weaponOf).map(([month, country, weapon, sums]) => ({
          month,
          country,
          weapon,
          ...sums,
        })),
      sitesByCountry: () =>
        flatRollup(incidents, (group) => new Set(group.map(({ where }) => where.site)).size, countryOf).map(
          ([country, sites]) => ({
            country,
            sites,
          }),
        ),
      topActors: () =>
        flatRollup(
          incidents.flatMap(({ participants }) => participants),
          (group) => group.length,
          ({ actor }) => actor,
        )
          .map(([actor, count]) => ({ actor, incidents: count }))
          .sort((a, b) => b.incidents - a.incidents)
          .slice(0, TOP),
      killedInAYear: () => {
        const countries = new Set(asked.countries)
        const found = incidents.filter(
          (incident) =>
            incident.when.start >= asked.window.start &&
            incident.when.start <= asked.window.end &&
            countries.has(countryOf(incident)) &&
            weaponOf(incident) === asked.weapon,
        )
        return flatRollup(found, (group) => ({ incidents: group.length, ...killed(group) }), monthOf).map(([month, figures]) => ({
          month,
          ...figures,
        }))
      },
    },
  }),
}
