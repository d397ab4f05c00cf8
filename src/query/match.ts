/**
 * Which incidents: a question asked of incidents, with three answers.
 *
 * Laws: `all`, `any` and `not` are Kleene's logic; an answer of yes is true of every way in which the incident may really have
 * been, and no of none; telling more never turns yes into no, or no into yes.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { Truth } from '../schema/truth.js'
import { MAX_NESTING, NESTED_TOO_DEEP } from '../value/nesting.js'
import { fromBoolean } from '../value/truth.js'
import { type Ask, allOf, anyOf, negated, type World } from './ask.js'
import { compileAtom } from './compile-atom.js'
import type { Condition } from './condition.js'
import type { MatchOptions } from './match-options.js'
import { toLookup } from './to-index.js'
import { isUnitIndex } from './unit-index.js'

const compile = (where: Condition, world: World, nesting: number): Ask<Incident> => {
  if (nesting > MAX_NESTING) throw new RangeError(NESTED_TOO_DEEP)
  const inside = (part: Condition, index = world.index) => compile(part, { ...world, index }, nesting + 1)
  switch (where.op) {
    case 'any':
      return anyOf(where.of.map((part) => inside(part)))
    case 'all':
      return allOf(where.of.map((part) => inside(part)))
    case 'not':
      return negated(inside(where.of))
    case 'incident':
      return isUnitIndex(world.index) ? world.index.someIncident(inside(where.of, world.index.dataset), world) : inside(where.of)
    case 'own':
      return (incident) => {
        const answer = where.ask(incident)
        return typeof answer === 'boolean' ? fromBoolean(answer) : answer
      }
    default:
      return compileAtom(where, world)
  }
}

/**
 * Whether an incident answers the question: yes, maybe or no. Sites, actors, weapons, reports and statements are looked up in
 * the dataset; without it, what needs them stays open.
 *
 * @example
 * const inIraq = match({ op: 'country', in: ['IRQ'] })
 * inIraq({ id: 'test:1', where: { country: 'IRQ' } }) // => 'yes'
 * inIraq({ id: 'test:2', where: { name: 'a village' } }) // => 'maybe'
 *
 * @category queries
 */
export const match = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  { absent = 'maybe' }: MatchOptions = {},
): ((incident: Incident) => Truth) => compile(where, { index: dataset && toLookup(dataset), absent }, 0)

/**
 * Incidents by their answer. Each incident stands in one of the lists, in the order that it came.
 *
 * @category queries
 */
export interface Partition {
  readonly yes: readonly Incident[]
  readonly maybe: readonly Incident[]
  readonly no: readonly Incident[]
}

/**
 * Splits incidents by their answer.
 *
 * @example
 * partition({ op: 'kind', in: ['attack'] })([{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }]).maybe // => [{ id: 'test:2' }]
 *
 * @category queries
 */
export const partition = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  options?: MatchOptions,
): ((incidents: Iterable<Incident>) => Partition) => {
  const ask = match(where, dataset, options)
  return (incidents) => {
    const split: Record<Truth, Incident[]> = { yes: [], maybe: [], no: [] }
    for (const incident of incidents) split[ask(incident)].push(incident)
    return split
  }
}

/**
 * The incidents that may answer the question: those that do, and those that leave it open.
 *
 * @example
 * filter({ op: 'kind', in: ['attack'] })([{ id: 'test:1', kind: 'clash' }, { id: 'test:2' }]) // => [{ id: 'test:2' }]
 *
 * @category queries
 */
export const filter = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  options?: MatchOptions,
): ((incidents: readonly Incident[]) => readonly Incident[]) => {
  const ask = match(where, dataset, options)
  return (incidents) => incidents.filter((incident) => ask(incident) !== 'no')
}

/**
 * The incidents that answer the question for certain.
 *
 * @example
 * filterCertain({ op: 'kind', in: ['attack'] })([{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }]).length // => 1
 *
 * @category queries
 */
export const filterCertain = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  options?: MatchOptions,
): ((incidents: readonly Incident[]) => readonly Incident[]) => {
  const ask = match(where, dataset, options)
  return (incidents) => incidents.filter((incident) => ask(incident) === 'yes')
}
