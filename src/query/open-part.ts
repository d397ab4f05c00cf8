/**
 * What leaves a question open.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Literal } from './normal-form.js'

/** A part of an incident, and how it leaves a question open. */
export interface OpenPart {
  readonly path: string
  readonly words: string
}

const LISTS = { target: 'targets', weapon: 'weapons', participant: 'participants', report: 'reports' } as const

/** The path of what a question reads; undefined where it is not one part of the incident. */
const pathOf = (question: Literal['question']): string | undefined => {
  switch (question.op) {
    case 'id':
    case 'kind':
    case 'outcome':
    case 'status':
      return question.op
    case 'unit':
      return 'origin.unit'
    case 'country':
    case 'admin1':
    case 'admin2':
    case 'site':
      return `where.${question.op}`
    case 'target':
    case 'weapon':
    case 'participant':
    case 'report':
      return LISTS[question.op]
    case 'casualties':
      return `harm.${question.of}`
    case 'text':
      return 'text'
    case 'during':
    case 'before':
    case 'after':
      return 'when'
    case 'near':
    case 'box':
    case 'polygon':
      return 'where.point'
    default:
      return undefined
  }
}

const valueAt = (incident: Incident, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>)[key] : undefined),
      incident,
    )

/** What of an incident leaves the question open. It is asked where the answer is maybe. */
export const openPart = (question: Literal['question']): ((incident: Incident) => OpenPart | undefined) => {
  if (question.op === 'attribution') return () => ({ path: 'attributions', words: 'the statements on who did it leave it open' })
  const path = pathOf(question)
  if (path === undefined) return () => undefined
  if (path === 'text')
    return ({ text }) => ({
      path: text === undefined ? 'text' : 'name',
      words: `${text === undefined ? 'text' : 'name'} is not told`,
    })
  const isList = Object.values<string>(LISTS).includes(path)
  return (incident) => {
    if (valueAt(incident, path) === undefined) return { path, words: `${path} ${isList ? 'are' : 'is'} not told` }
    if (incident.incomplete?.some((name) => name === path) === true) return { path, words: `${path} are not told as a whole` }
    return { path, words: `${path} ${isList ? 'leave' : 'leaves'} it open` }
  }
}
