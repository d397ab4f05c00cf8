/**
 * Incidents as flat columns: what a programmer who knows the questions would lay out beforehand. Only for the profile `exact`,
 * where everything is told.
 */

/** Texts as codes, with the text of each code in the order of the texts. */
export const coded = (length, read) => {
  const known = new Map()
  const found = new Uint32Array(length)
  for (let row = 0; row < length; row++) {
    const text = read(row)
    let code = known.get(text)
    if (code === undefined) {
      code = known.size
      known.set(text, code)
    }
    found[row] = code
  }
  const names = [...known.keys()].sort()
  const order = new Uint32Array(names.length)
  for (let code = 0; code < names.length; code++) order[known.get(names[code])] = code
  return { names, codes: (names.length <= 65_536 ? Uint16Array : Uint32Array).from(found, (code) => order[code]) }
}

/** The first step of a category. */
export const rootOf = (category) => {
  const slash = category.indexOf('/')
  return slash < 0 ? category : category.slice(0, slash)
}

/** Days since 1970. */
export const dayOf = (text) => Date.parse(text) / 86_400_000

/** The columns of incidents of which everything is told. */
export const columnsOf = (incidents) => {
  const { length } = incidents
  const day = coded(length, (row) => incidents[row].when.start)
  const dayNumbers = Int32Array.from(day.names, dayOf)
  // One row for each actor in an incident. No incident of this profile names an actor twice.
  const actors = incidents.flatMap(({ participants }) => participants.map(({ actor }) => actor))
  return {
    length,
    /** Days since 1970. */
    day: Int32Array.from(day.codes, (code) => dayNumbers[code]),
    month: coded(length, (row) => incidents[row].when.start.slice(0, 7)),
    country: coded(length, (row) => incidents[row].where.country),
    site: coded(length, (row) => incidents[row].where.site),
    weapon: coded(length, (row) => rootOf(incidents[row].weapons[0].category)),
    low: Float64Array.from(incidents, ({ harm }) => harm.killed.total.min),
    best: Float64Array.from(incidents, ({ harm }) => harm.killed.total.best),
    high: Float64Array.from(incidents, ({ harm }) => harm.killed.total.max),
    actor: coded(actors.length, (row) => actors[row]),
  }
}

/** The texts of a column of codes. */
export const textsOf = ({ names, codes }) => Array.from(codes, (code) => names[code])
