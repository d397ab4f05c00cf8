/**
 * A rollup without uncertainty, to measure what bounds cost. It works as sitrep's own engine does: rows in the order of time, so
 * that a window is a slice; columns of codes, built when a question names them and kept; keys fused to one number of a group;
 * sums in typed arrays. But it has one number in place of every Quantity and Tally. It takes the same questions as data, as far
 * as the benchmarks ask them, and reads what is exact.
 */
import { coded, rootOf } from './columns.mjs'

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

/** Incidents as columns in the order of time, each made when a question first names it. */
export const boundsFreeTable = (unsorted) => {
  const incidents = unsorted.toSorted((a, b) => (a.when.start < b.when.start ? -1 : a.when.start > b.when.start ? 1 : 0))
  const { length } = incidents
  const keep = kept()
  const column = (name, read) => keep(name, () => coded(length, (row) => read(incidents[row])))
  const key = (asked) => column(JSON.stringify(asked), readerOf(asked))
  return {
    length,
    key,
    /** The codes of the days are in order, as the rows are. */
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
        return coded(all.length, (at) => all[at])
      }),
    figure: (path) => keep(`sum ${path}`, () => Float64Array.from(incidents, ({ harm }) => harm[path].total.best)),
  }
}

const askNames = ({ names, codes }, ask) => ({ codes, yes: Uint8Array.from(names, (name) => (ask(name) ? 1 : 0)) })

/** Which codes of which column answer yes. */
const askAtom = (table, atom) => {
  switch (atom.op) {
    case 'country':
      return askNames(table.country(), (country) => atom.in.includes(country))
    case 'weapon':
      return askNames(table.weapon(), (used) => atom.category.some((asked) => used === asked || used.startsWith(`${asked}/`)))
    default:
      throw new RangeError(`No question of the benchmarks asks "${atom.op}".`)
  }
}

/** The first row whose day is not before the code. */
const rowFrom = ({ codes }, code) => {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (codes[middle] < code) low = middle + 1
    else high = middle
  }
  return low
}

/** The slice of rows that lie in the window. */
const sliceOf = (table, { start, end }) => {
  const day = table.day()
  const first = day.names.findIndex((name) => name >= start)
  const last = day.names.findLastIndex((name) => name <= end)
  return first < 0 || last < first ? [0, 0] : [rowFrom(day, first), rowFrom(day, last + 1)]
}

/** The rows that answer yes, or undefined for all of them. The questions ask for one window, and for things in it. */
const rowsThat = (table, where) => {
  if (where === undefined) return undefined
  const [{ window }] = where.of.filter(({ op }) => op === 'during')
  const [from, to] = sliceOf(table, window)
  const [first, second] = where.of.filter(({ op }) => op !== 'during').map((atom) => askAtom(table, atom))
  const rows = new Uint32Array(to - from)
  let length = 0
  for (let row = from; row < to; row++)
    if (first.yes[first.codes[row]] === 1 && second.yes[second.codes[row]] === 1) rows[length++] = row
  return rows.subarray(0, length)
}

/** How many rows each group has. */
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

/** The groups told apart by the values, of which the rows have one each: those that are there are counted. */
const distinctOf = (table, keys, key, size, rows) => {
  const finer = table.groups([...keys, key])
  const width = finer.columns.at(-1).names.length
  const cells = countOf(finer.codes, finer.size, rows)
  const counts = new Uint32Array(size)
  for (let group = 0; group < size; group++)
    for (let cell = group * width; cell < (group + 1) * width; cell++) if (cells[cell] > 0) counts[group]++
  return counts
}

const topOf = (table, { key, limit }) => {
  if (key.of !== 'actor') throw new RangeError('Only actors are lists in the questions of the benchmarks.')
  const { names, codes } = table.actors()
  const counts = countOf(codes, names.length, undefined)
  const all = names.map((value, code) => ({ value, count: counts[code] }))
  return all.sort((a, b) => b.count - a.count).slice(0, limit)
}

const figureOf = (table, keys, figure, { codes, size }, rows, counts) => {
  switch (figure.of) {
    case 'count':
      return counts
    case 'sum':
      return sumOf(codes, size, rows, table.figure(figure.path))
    case 'distinct':
      return distinctOf(table, keys, figure.key, size, rows)
    case 'top':
      return [topOf(table, figure)]
    default:
      throw new RangeError(`No question of the benchmarks asks for "${figure.of}".`)
  }
}

/** The rows that answer a question, in the order of their keys. */
export const runBoundsFree =
  ({ where, by = [], select }) =>
  (table) => {
    const rows = rowsThat(table, where)
    const names = by.map(({ as }) => as)
    const keys = by.map(({ as, ...key }) => key)
    const groups = table.groups(keys)
    const counts = countOf(groups.codes, groups.size, rows)
    const figures = select.map((figure) => [figure.as, figureOf(table, keys, figure, groups, rows, counts)])
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
