/**
 * What it costs to parse and check an incident, beside other validators and beside parsing alone. sitrep checks the most: rules
 * between fields, days that exist, zones. `z.compile` checks the same schema as sitrep and names the faults by its interpreter.
 *
 * The peers are in bench/package.json; zod is that of the repository.
 */
import * as z from 'zod'
import { check, Incident } from '../dist/index.js'
import { ifInstalled } from './installed.mjs'
import { medianTimes, smoke } from './interleaved.mjs'
import { textTable } from './text-table.mjs'
import { faulty, incident } from './validation/incidents.mjs'
import { peers } from './validation/peers.mjs'

const COUNT = smoke ? 20 : 2000

const checkIncident = check(Incident)
const compiled = z.compile(Incident)

/** Each gives the number of issues of a value. */
const validators = {
  'JSON.parse alone': () => 0,
  'sitrep: check(Incident)': (value) => {
    const checked = checkIncident(value)
    return checked._tag === 'Left' ? checked.left.length : 0
  },
  'z.compile(Incident)': (value) => compiled.safeParse(value).error?.issues.length ?? 0,
}
for (const [name, load] of Object.entries(peers)) {
  const validator = await ifInstalled(name, load)
  if (validator) validators[name] = validator
}

const range = (count, make) => Array.from({ length: count }, (_, number) => make(number))
const valid = range(COUNT, (number) => JSON.stringify(incident(number)))
const halfValid = range(COUNT, (number) => JSON.stringify(number % 2 === 0 ? incident(number) : faulty(number >> 1)))

/** Of one that is not valid, what a validator cannot see: a rule between two fields (3), an unknown key (5). */
const blind = { ajv: [3], typebox: [3], valibot: [3], 'io-ts': [3, 5] }
for (const [name, issuesOf] of Object.entries(validators)) {
  if (name === 'JSON.parse alone') continue
  if (issuesOf(incident(1)) !== 0) throw new Error(`${name} refuses a valid incident.`)
  for (let kind = 0; kind < faulty.kinds; kind++)
    if (issuesOf(faulty(kind)) > 0 === (blind[name]?.includes(kind) ?? false))
      throw new Error(`${name} does not see fault ${kind} as it should.`)
}

const waysOf = (texts) =>
  Object.fromEntries(
    Object.entries(validators).map(([name, issuesOf]) => [
      name,
      () => {
        let issues = 0
        for (const text of texts) issues += issuesOf(JSON.parse(text))
        return issues
      },
    ]),
  )

const times = {}
for (const [title, texts] of Object.entries({ valid, halfValid }))
  times[title] = await medianTimes(waysOf(texts), { rounds: 41, warmUps: 4 })

const bare = 'JSON.parse alone'
const inMicroseconds = (time) => ((time * 1000) / COUNT).toFixed(2)
const row = (name) => [
  name,
  inMicroseconds(times.valid[name]),
  (times.valid[name] / times.valid[bare]).toFixed(2),
  inMicroseconds(times.halfValid[name]),
  (times.halfValid[name] / times.halfValid[bare]).toFixed(2),
]
console.log(`\nParsing and checking an incident of ${valid[0].length} bytes (medians; the unit of a ratio is JSON.parse alone)\n`)
console.log(textTable([['', 'valid, µs', 'ratio', 'half of them not, µs', 'ratio'], ...Object.keys(validators).map(row)]))

const sitrep = 'sitrep: check(Incident)'
const compiler = 'z.compile(Incident)'
const ratio = (kind) => times[kind][sitrep] / times[kind][compiler]
const without = (kind, name) => times[kind][name] - times[kind][bare]
const checkRatio = without('halfValid', sitrep) / without('halfValid', compiler)
console.log(`
sitrep beside a bare z.compile: ${ratio('valid').toFixed(2)} where all are valid, ${ratio('halfValid').toFixed(2)} where half are not;
of the time for checking alone, where half are not: ${checkRatio.toFixed(2)}`)
