/**
 * A rollup without uncertainty, to measure what bounds cost: the way in which sitrep's own engine works (columns of codes, built
 * when a question names them and kept; keys fused to one number of a group; sums in typed arrays), with one number in place of
 * every Quantity and Tally. It takes the same questions as data, as far as the benchmarks ask them, and reads what is exact.
 */
import { rootOf } from './columns.mjs'

/** The texts of a part of the incidents as codes, in the order of the texts. */
const codesOf = (length, read) => {
  const known = new Map()
  const met = new Uint32Array(length)
  for (let row = 0; row < length; row++) {
    const text = read(row)
    let code = known.get(text)
    if (code === undefined) {
      code = known.size
      known.set(text, code)
    }
    met[row] = code
  }
  const names = [...known.keys()].sort()
  const order = new Uint32Array(names.length)
  for (let code = 0; code < names.length; code++) order[known.get(names[code])] = code
  return { names, codes: met.map((code) => order[code]) }
}

const kept = () => {
  const all = new Map()
  return (name, make) => {
    if (!all.has(name)) all.set(name, make())
    return all.get(name)
  }
}

/** What a key reads of an incident. */
const readerOf = (key) => {
  switch (key.of) {
    case 'bucket':
      return ({ when }) => when.start.slice(0, key.unit === 'year' ? 4 : 7)
    case 'field': {
      const [head, tail] = key.path.split('.')
      return tail === undefined ? (incident) => incident[head] : (incident) => incident[head][tail]
    }
    case 'weapon':
      return ({ weapons }) => (key.depth === 1 ? rootOf(weapons[0].category) : weapons[0].category)
    default:
      throw new RangeError(`No question of the benchmarks breaks down by "${key.of}".`)
  }
}

/** Incidents as columns, each made when a question first names it. */
export const boundsFreeTable = (incidents) => {
  const { length } = incidents
  const keep = kept()
  const column = (name, read) => keep(name, () => codesOf(length, (row) => read(incidents[row])))
  const key = (asked) => column(JSON.stringify(asked), readerOf(asked))
  return {
    length,
    key,
    day: () => column('day', ({ when }) => when.start),
    country: () => key({ of: 'field', path: 'where.country' }),
    weapon: () => key({ of: 'weapon' }),
    /** All keys as one number for each row. */
    groups: (keys) =>
      keep(`groups ${JSON.stringify(keys)}`, () => {
        const columns = keys.map(key)
        const codes = new Uint32Array(length)
        let size = 1
        for (const { names, codes: right } of columns) {
          for (let row = 0; row < length; row++) codes[row] = codes[row] * names.length + right[row]
          size *= names.length
        }
        return { codes, size, columns }
      }),
    /** The actors of all rows, one after the other. */
    actors: () =>
      keep('actors', () => {
        const all = incidents.flatMap(({ participants }) => participants.map(({ actor }) => actor))
        return codesOf(all.length, (at) => all[at])
      }),
    figure: (path) => keep(`sum ${path}`, () => Float64Array.from(incidents, ({ harm }) => harm[path].total.best)),
  }
}

/** Which codes of which column answer yes. */
const askAtom = (table, atom) => {
  const answers = ({ names, codes }, ask) => ({ codes, yes: Uint8Array.from(names, (name) => (ask(name) ? 1 : 0)) })
  switch (atom.op) {
    case 'during':
      return answers(table.day(), (day) => day >= atom.window.start && day <= atom.window.end)
    case 'country':
      return answers(table.country(), (country) => atom.in.includes(country))
    case 'weapon':
      return answers(table.weapon(), (used) => atom.category.some((asked) => used === asked || used.startsWith(`${asked}/`)))
    default:
      throw new RangeError(`No question of the benchmarks asks "${atom.op}".`)
  }
}

/** The rows that answer yes, or undefined for all of them. */
const rowsThat = (table, where) => {
  if (where === undefined) return undefined
  let rows
  for (const { codes, yes } of where.of.map((atom) => askAtom(table, atom))) {
    const before = rows
    const found = new Uint32Array(before?.length ?? table.length)
    let length = 0
    for (let at = 0; at < found.length; at++) {
      const row = before === undefined ? at : before[at]
      if (yes[codes[row]] === 1) found[length++] = row
    }
    rows = found.subarray(0, length)
  }
  return rows
}

/** Adds up each group: `add(group, row)` for all rows that belong. */
const countOf = (codes, size, rows) => {
  const counts = new Uint32Array(size)
  if (rows === undefined) for (let row = 0; row < codes.length; row++) counts[codes[row]]++
  else for (let at = 0; at < rows.length; at++) counts[codes[rows[at]]]++
  return counts
}

const sumOf = (codes, size, rows, figures) => {
  const sums = new Float64Array(size)
  if (rows === undefined) for (let row = 0; row < codes.length; row++) sums[codes[row]] += figures[row]
  else for (let at = 0; at < rows.length; at++) sums[codes[rows[at]]] += figures[rows[at]]
  return sums
}

const distinctOf = (codes, size, rows, { names, codes: values }) => {
  const width = names.length
  const seen = new Uint8Array(size * width)
  if (rows === undefined) for (let row = 0; row < codes.length; row++) seen[codes[row] * width + values[row]] = 1
  else for (const row of rows) seen[codes[row] * width + values[row]] = 1
  const counts = new Uint32Array(size)
  for (let cell = 0; cell < seen.length; cell++) if (seen[cell] === 1) counts[Math.floor(cell / width)]++
  return counts
}

const topOf = (table, { key, k }) => {
  if (key.of !== 'actor') throw new RangeError('Only actors are lists in the questions of the benchmarks.')
  const { names, codes } = table.actors()
  const counts = countOf(codes, names.length, undefined)
  const all = names.map((value, code) => ({ value, count: counts[code] }))
  return all.sort((a, b) => b.count - a.count).slice(0, k)
}

const figureOf = (table, figure, { codes, size }, rows, counts) => {
  switch (figure.of) {
    case 'count':
      return counts
    case 'sum':
      return sumOf(codes, size, rows, table.figure(figure.path))
    case 'distinct':
      return distinctOf(codes, size, rows, table.key(figure.key))
    case 'top':
      return [topOf(table, figure)]
    default:
      throw new RangeError(`No question of the benchmarks asks for "${figure.of}".`)
  }
}

/** The rows that answer a question, in the order of their keys. */
export const runBoundsFree =
  ({ where, by = {}, select }) =>
  (table) => {
    const rows = rowsThat(table, where)
    const groups = table.groups(Object.values(by))
    const counts = countOf(groups.codes, groups.size, rows)
    const figures = Object.entries(select).map(([name, figure]) => [name, figureOf(table, figure, groups, rows, counts)])
    const names = Object.keys(by)
    const answer = []
    for (let group = 0; group < groups.size; group++) {
      if (counts[group] === 0) continue
      const row = {}
      let left = group
      const values = []
      for (let at = names.length - 1; at >= 0; at--) {
        const keyNames = groups.columns[at].names
        values[at] = keyNames[left % keyNames.length]
        left = Math.floor(left / keyNames.length)
      }
      for (let at = 0; at < names.length; at++) row[names[at]] = values[at]
      for (const [name, all] of figures) row[name] = all[group]
      answer.push(row)
    }
    return answer
  }
