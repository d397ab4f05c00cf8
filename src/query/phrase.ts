/**
 * A single question in words, as what comes after "incidents that".
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { WhereAtom } from '../schema/where.js'
import type { OwnCondition } from './condition.js'
import { extentWords } from './extent-words.js'

/** What words are made with. */
export interface Wording {
  readonly index: DatasetIndex | undefined
  /** Words for codes and ids. */
  readonly labels: Readonly<Record<string, string>>
}

type Question = WhereAtom | OwnCondition

/** A code or an id in words: the user's own, the name in the dataset, or the code itself, which is made of words. */
const wordsOf =
  ({ index, labels }: Wording) =>
  (code: string): string => {
    if (Object.hasOwn(labels, code)) return labels[code] ?? code
    if (code.includes(':')) return (index?.site(code) ?? index?.actor(code) ?? index?.weapon(code))?.name ?? code
    return code.replaceAll('-', ' ').replaceAll('/', ', ')
  }

const joined = (words: readonly string[], last: string): string =>
  words.length < 3 ? words.join(` ${last} `) : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

const metres = (length: number): string => (length >= 1_000 ? `${length / 1_000} km` : `${length} m`)

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${Math.abs(value)}° ${value < 0 ? negative : positive}`
const latitude = (value: number): string => degrees(value, ['N', 'S'])
const longitude = (value: number): string => degrees(value, ['E', 'W'])

/** The parts that are asked for, each with the words in front of it. */
const details = (parts: readonly (readonly [before: string, words: string | undefined])[]): string =>
  parts.flatMap(([before, words]) => (words === undefined ? [] : [` ${before}${words}`])).join('')

/** A verb with its opposite: `happened`, `did not happen`. */
const verb = (isNegated: boolean, yes: string, no: string, rest: string): string => `${isNegated ? no : yes} ${rest}`

/** The question in words, or its opposite. */
export const phrase = (question: Question, isNegated: boolean, wording: Wording): string => {
  const word = wordsOf(wording)
  const list = (codes: readonly string[]): string => joined(codes.map(word), 'or')
  const maybeList = (codes: readonly string[] | undefined): string | undefined => codes && list(codes)
  const are = (rest: string): string => verb(isNegated, 'are', 'are not', rest)
  const happened = (rest: string): string => verb(isNegated, 'happened', 'did not happen', rest)
  const have = (rest: string): string => verb(isNegated, 'have', 'do not have', rest)
  const a = isNegated ? 'no' : 'a'
  switch (question.op) {
    case 'id':
      return are(list(question.in))
    case 'kind':
      return are(`of the kind ${list(question.in)}`)
    case 'outcome':
    case 'status':
      return have(`the ${question.op} ${list(question.in)}`)
    case 'unit':
      return verb(isNegated, 'come', 'do not come', `from rows of the unit ${list(question.in)}`)
    case 'country':
      return happened(`in ${list(question.in)}`)
    case 'admin1':
    case 'admin2':
      return happened(`in the ${question.op === 'admin1' ? 'first' : 'second'}-order division ${joined(question.in, 'or')}`)
    case 'site':
      return happened(`${question.relation === undefined ? 'at' : list(question.relation)} ${list(question.in)} or a site inside`)
    case 'target':
      return `were aimed at ${a} target${details([
        ['of the category ', maybeList(question.category)],
        ['at ', question.site && `${list(question.site)} or a site inside`],
        ['of ', question.actor && `${list(question.actor)} or a part of it`],
        ['with the nationality ', maybeList(question.country)],
      ])}`
    case 'weapon':
      return `involved ${a} weapon${details([
        ['of the kind ', maybeList(question.category)],
        ['with the record ', maybeList(question.weapon)],
      ])}`
    case 'participant':
      return `involved ${a} participant${details([
        ['that is ', question.actor && `${list(question.actor)} or a part of it`],
        ['as ', maybeList(question.role)],
      ])}`
    case 'attribution':
      return `are the subject of ${a} statement${details([
        ['of the kind ', maybeList(question.kind)],
        ['by ', maybeList(question.by)],
        [
          question.clears === true ? 'that clears ' : 'on ',
          question.against ? list(question.against) : question.clears && 'somebody',
        ],
        ['that is at least as sure as ', question.atLeast && `${question.atLeast.value} (${question.atLeast.scale})`],
      ])}`
    case 'report':
      return `are told by ${a} report${details([
        ['of ', question.publisher && joined(question.publisher, 'or')],
        ['with at least the reliability ', question.reliability],
        ['with at least the credibility ', question.credibility],
      ])}`
    case 'casualties':
      return `had ${isNegated ? 'fewer than' : 'at least'} ${question.atLeast} people ${question.of}${details([
        ['in the role ', question.role && word(question.role)],
      ])}`
    case 'text':
      return verb(isNegated, 'hold', 'do not hold', `the text “${question.contains}” in name or description`)
    case 'during':
      return happened(`during ${extentWords(question.window)}`)
    case 'before':
    case 'after':
      return happened(`${question.op} ${extentWords(question.time)}`)
    case 'near':
      return happened(`at most ${metres(question.metres)} from ${latitude(question.point.lat)}, ${longitude(question.point.lon)}`)
    case 'box':
      return happened(
        `between ${latitude(question.south)} and ${latitude(question.north)}, ${longitude(question.west)} and ${longitude(question.east)}`,
      )
    case 'polygon':
      return happened(`inside a polygon of ${question.corners.length} corners`)
    case 'reported':
      return verb(isNegated, 'tell', 'do not tell', question.path)
    case 'own':
      return verb(
        isNegated,
        'meet',
        'do not meet',
        `a condition of the program${question.words === undefined ? '' : ` (${question.words})`}`,
      )
  }
}
