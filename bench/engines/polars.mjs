/** nodejs-polars, from a frame that was built beforehand. It uses as many threads as there are cores. */
import pl from 'nodejs-polars'
import { columnsOf, dayOf, textsOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'
import { rowsOf } from '../rows-of.mjs'

const killed = [pl.col('low').sum(), pl.col('best').sum(), pl.col('high').sum()]
const incidentCount = pl.col('day').count().alias('incidents')

export const engine = {
  name: 'nodejs-polars',
  prepared: 'a frame in memory, categorical columns',
  open: (incidents) => {
    const { day, month, country, site, weapon, low, best, high, actor } = columnsOf(incidents)
    const category = (name, column) => pl.Series(name, textsOf(column), pl.Utf8).cast(pl.Categorical)
    const frame = pl.DataFrame([
      pl.Series('day', day),
      ...[category('month', month), category('country', country), category('site', site), category('weapon', weapon)],
      ...[pl.Series('low', low), pl.Series('best', best), pl.Series('high', high)],
    ])
    const actors = pl.DataFrame([category('actor', actor)])
    const inYear = pl
      .col('day')
      .gtEq(dayOf(asked.window.start))
      .and(pl.col('day').ltEq(dayOf(asked.window.end)))
    const inCountries = pl.col('country').isIn(asked.countries)
    const withWeapon = pl.col('weapon').eq(pl.lit(asked.weapon))
    const frames = {
      countByMonthAndCountry: () => frame.groupBy('month', 'country').agg(incidentCount),
      killedByMonthCountryWeapon: () => frame.groupBy('month', 'country', 'weapon').agg(...killed),
      sitesByCountry: () => frame.groupBy('country').agg(pl.col('site').nUnique().alias('sites')),
      topActors: () => {
        const counts = actors.groupBy('actor').agg(pl.col('actor').count().alias('incidents'))
        return counts.sort({ by: 'incidents', descending: true }).head(TOP)
      },
      killedInAYear: () => {
        const found = frame.filter(inYear.and(inCountries).and(withWeapon))
        return found.groupBy('month').agg(incidentCount, ...killed)
      },
    }
    return {
      answers: Object.fromEntries(Object.entries(frames).map(([id, ask]) => [id, () => rowsOf[id](ask().toObject())])),
    }
  },
}
