/**
 * The floor: loops written by hand for each question, over typed arrays that were laid out for it. It knows no uncertainty, and
 * answers with the plain rows that a chart is drawn from.
 */
import { columnsOf, dayOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'

const countByMonthAndCountry = ({ length, month, country }) => {
  const width = country.names.length
  const counts = new Uint32Array(month.names.length * width)
  for (let row = 0; row < length; row++) counts[month.codes[row] * width + country.codes[row]]++
  const rows = []
  for (let cell = 0; cell < counts.length; cell++)
    if (counts[cell] > 0)
      rows.push({
        month: month.names[Math.floor(cell / width)],
        country: country.names[cell % width],
        incidents: counts[cell],
      })
  return rows
}

const killedByMonthCountryWeapon = ({ length, month, country, weapon, low, best, high }) => {
  const [countries, weapons] = [country.names.length, weapon.names.length]
  const size = month.names.length * countries * weapons
  const counts = new Uint32Array(size)
  const lows = new Float64Array(size)
  const bests = new Float64Array(size)
  const highs = new Float64Array(size)
  for (let row = 0; row < length; row++) {
    const cell = (month.codes[row] * countries + country.codes[row]) * weapons + weapon.codes[row]
    counts[cell]++
    lows[cell] += low[row]
    bests[cell] += best[row]
    highs[cell] += high[row]
  }
  const rows = []
  for (let cell = 0; cell < size; cell++) {
    if (counts[cell] === 0) continue
    const left = Math.floor(cell / weapons)
    rows.push({
      month: month.names[Math.floor(left / countries)],
      country: country.names[left % countries],
      weapon: weapon.names[cell % weapons],
      low: lows[cell],
      best: bests[cell],
      high: highs[cell],
    })
  }
  return rows
}

const sitesByCountry = ({ length, country, site }) => {
  const width = site.names.length
  const seen = new Uint8Array(country.names.length * width)
  for (let row = 0; row < length; row++) seen[country.codes[row] * width + site.codes[row]] = 1
  return country.names.map((name, code) => {
    let sites = 0
    for (let cell = code * width; cell < (code + 1) * width; cell++) sites += seen[cell]
    return { country: name, sites }
  })
}

const topActors = ({ actor }) => {
  const counts = new Uint32Array(actor.names.length)
  for (let at = 0; at < actor.codes.length; at++) counts[actor.codes[at]]++
  return actor.names
    .map((name, code) => ({ actor: name, incidents: counts[code] }))
    .sort((a, b) => b.incidents - a.incidents)
    .slice(0, TOP)
}

const killedInAYear = ({ day, month, country, weapon, low, best, high }, from, to) => {
  const first = dayOf(asked.window.start)
  const last = dayOf(asked.window.end)
  const wanted = Uint8Array.from(country.names, (name) => (asked.countries.includes(name) ? 1 : 0))
  const rocket = weapon.names.indexOf(asked.weapon)
  const counts = new Uint32Array(month.names.length)
  const lows = new Float64Array(month.names.length)
  const bests = new Float64Array(month.names.length)
  const highs = new Float64Array(month.names.length)
  for (let row = from; row < to; row++) {
    if (day[row] < first || day[row] > last || wanted[country.codes[row]] === 0 || weapon.codes[row] !== rocket) continue
    const cell = month.codes[row]
    counts[cell]++
    lows[cell] += low[row]
    bests[cell] += best[row]
    highs[cell] += high[row]
  }
  const rows = []
  for (let cell = 0; cell < counts.length; cell++)
    if (counts[cell] > 0)
      rows.push({ month: month.names[cell], incidents: counts[cell], low: lows[cell], best: bests[cell], high: highs[cell] })
  return rows
}

/** The first row whose day is not before this one, in rows in order of time. */
const rowFrom = (days, day) => {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (days[middle] < day) low = middle + 1
    else high = middle
  }
  return low
}

/** The answers, with question 5 read from and to the rows that `sliceOf` gives. */
const answersOf = (columns, sliceOf) => ({
  countByMonthAndCountry: () => countByMonthAndCountry(columns),
  killedByMonthCountryWeapon: () => killedByMonthCountryWeapon(columns),
  sitesByCountry: () => sitesByCountry(columns),
  topActors: () => topActors(columns),
  killedInAYear: () => killedInAYear(columns, ...sliceOf(columns)),
})

export const engine = {
  name: 'typed arrays by hand',
  prepared: 'columns of codes and numbers',
  open: (incidents) => ({ answers: answersOf(columnsOf(incidents), ({ length }) => [0, length]) }),
}

/** The same for whoever thought of sorting first. */
export const byTime = {
  name: 'the same, rows by time',
  prepared: 'the same columns, rows in order of time, so that a year is a slice',
  open: (incidents) => {
    const sorted = incidents.toSorted((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0))
    const window = ({ day }) => [rowFrom(day, dayOf(asked.window.start)), rowFrom(day, dayOf(asked.window.end) + 1)]
    return { answers: answersOf(columnsOf(sorted), window) }
  },
}
