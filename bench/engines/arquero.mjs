/** arquero, from a table that was built beforehand. */
import * as aq from 'arquero'
import { columnsOf, dayOf, textsOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'

const { op } = aq

const killed = { low: op.sum('low'), best: op.sum('best'), high: op.sum('high') }

export const engine = {
  name: 'arquero',
  prepared: 'a table of texts and numbers, one of actors',
  open: (incidents) => {
    const { day, month, country, site, weapon, low, best, high, actor } = columnsOf(incidents)
    const table = aq.table({
      ...{ day, month: textsOf(month), country: textsOf(country), site: textsOf(site), weapon: textsOf(weapon) },
      ...{ low, best, high },
    })
    const actors = aq.table({ actor: textsOf(actor) })
    return {
      answers: {
        countByMonthAndCountry: () => table.groupby('month', 'country').rollup({ incidents: op.count() }).objects(),
        killedByMonthCountryWeapon: () => table.groupby('month', 'country', 'weapon').rollup(killed).objects(),
        sitesByCountry: () =>
          table
            .groupby('country')
            .rollup({ sites: op.distinct('site') })
            .objects(),
        topActors: () =>
          actors.groupby('actor').rollup({ incidents: op.count() }).orderby(aq.desc('incidents')).slice(0, TOP).objects(),
        killedInAYear: () =>
          table
            .params({ ...asked, first: dayOf(asked.window.start), last: dayOf(asked.window.end) })
            .filter(
              (row, $) =>
                row.day >= $.first && row.day <= $.last && op.includes($.countries, row.country) && row.weapon === $.weapon,
            )
            .groupby('month')
            .rollup({ incidents: op.count(), ...killed })
            .objects(),
      },
    }
  },
}
