/** sitrep, from a table that was built and asked once before, and from the incidents themselves. */
import { run, table } from '../../dist/index.js'
import { questions, TOP } from '../questions.mjs'

/** An exact number. Anything else is a fault where everything is told. */
const exact = ({ min, best, max }) => {
  if (min !== best || best !== max) throw new Error(`Not exact: ${min} to ${max}, best ${best}.`)
  return best
}

/** The rows of an answer with plain numbers, to compare with those of others. It is no part of what is timed. */
const plain = ({ incidents, killed, sites, actors, ...keys }) => {
  if (killed !== undefined && killed.unreported !== 0) throw new Error('Something is unreported where everything is told.')
  return {
    ...keys,
    ...(incidents !== undefined && { incidents: exact(incidents) }),
    ...(sites !== undefined && { sites: exact(sites) }),
    ...(killed !== undefined && { low: killed.min, best: killed.best, high: killed.max }),
  }
}

const plainRows = (id, rows) =>
  id === 'topActors'
    ? rows[0].actors
        .map(({ value, count, top }) => ({ actor: value, incidents: exact(count), top }))
        // Those that tie for the last place are all named, each as possible.
        .filter(({ top }, at) => top === 'certain' || at < TOP)
    : rows.map(plain)

const answersOf = (source) =>
  Object.fromEntries(
    Object.entries(questions).map(([id, { query }]) => {
      const ask = run(query)
      return [id, () => ask(source())]
    }),
  )

export const ready = {
  name: 'sitrep, ready table',
  prepared: 'a table that was asked each question once',
  open: (incidents) => {
    const built = table(incidents)
    const answers = answersOf(() => built)
    for (const ask of Object.values(answers)) ask()
    return { answers, plain: plainRows }
  },
}

export const plainObjects = {
  name: 'sitrep, plain objects',
  prepared: 'nothing: the incidents themselves, in an array that it has not seen',
  open: (incidents) => {
    let unseen = incidents
    const refresh = () => {
      unseen = incidents.slice()
    }
    return { answers: answersOf(() => unseen), plain: plainRows, before: refresh }
  },
}
