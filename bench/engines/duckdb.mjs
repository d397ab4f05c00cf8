/** DuckDB, tuned: codes as ENUM columns, rows in order of time, statements prepared, two threads, all in memory. */
import { DOUBLE, DuckDBDataChunk, DuckDBInstance, ENUM, INTEGER } from '@duckdb/node-api'
import { columnsOf, dayOf, textsOf } from '../columns.mjs'
import { asked, TOP } from '../questions.mjs'
import { rowsOf } from '../rows-of.mjs'

/** DuckDB takes rows in chunks of at most this many. */
const CHUNK = 2_048

const enumOf = (column) => ({ type: ENUM(column.names), values: textsOf(column) })

/** Makes a table of columns. */
const load = async (connection, name, columns) => {
  const types = Object.entries(columns).map(([column, { type }]) => `"${column}" ${type}`)
  await connection.run(`CREATE TABLE ${name} (${types.join(', ')})`)
  const appender = await connection.createAppender(name)
  const all = Object.values(columns)
  const { length } = all[0].values
  for (let from = 0; from < length; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(all.map(({ type }) => type))
    chunk.setColumns(all.map(({ values }) => Array.from(values.slice(from, from + CHUNK))))
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

const KILLED = 'sum(low) AS low, sum(best) AS best, sum(high) AS high'
const quoted = (texts) => texts.map((text) => `'${text}'`).join(', ')

const statements = {
  countByMonthAndCountry: 'SELECT month, country, count(*)::INTEGER AS incidents FROM incident GROUP BY ALL',
  killedByMonthCountryWeapon: `SELECT month, country, weapon, ${KILLED} FROM incident GROUP BY ALL`,
  sitesByCountry: 'SELECT country, count(DISTINCT site)::INTEGER AS sites FROM incident GROUP BY ALL',
  topActors: `SELECT actor, count(*)::INTEGER AS incidents FROM actor GROUP BY ALL ORDER BY incidents DESC LIMIT ${TOP}`,
  killedInAYear: `
    SELECT month, count(*)::INTEGER AS incidents, ${KILLED} FROM incident
    WHERE day BETWEEN ${dayOf(asked.window.start)} AND ${dayOf(asked.window.end)}
      AND country IN (${quoted(asked.countries)}) AND weapon = ${quoted([asked.weapon])}
    GROUP BY ALL`,
}

export const engine = {
  name: 'DuckDB',
  prepared: 'a table in memory in order of time, ENUM columns; prepared statements, 2 threads',
  open: async (incidents) => {
    const { day, month, country, site, weapon, low, best, high, actor } = columnsOf(incidents)
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
    const connection = await instance.connect()
    await load(connection, 'loaded', {
      day: { type: INTEGER, values: day },
      month: enumOf(month),
      country: enumOf(country),
      site: enumOf(site),
      weapon: enumOf(weapon),
      low: { type: DOUBLE, values: low },
      best: { type: DOUBLE, values: best },
      high: { type: DOUBLE, values: high },
    })
    await load(connection, 'actor', { actor: enumOf(actor) })
    await connection.run('CREATE TABLE incident AS FROM loaded ORDER BY day')
    await connection.run('DROP TABLE loaded')
    const prepared = new Map()
    for (const [id, sql] of Object.entries(statements)) prepared.set(id, await connection.prepare(sql))
    const answer = async (id) => rowsOf[id]((await prepared.get(id).runAndReadAll()).getColumnsObject())
    return {
      answers: Object.fromEntries(Object.keys(statements).map((id) => [id, () => answer(id)])),
      close: () => {
        connection.closeSync()
        instance.closeSync()
      },
    }
  },
}
