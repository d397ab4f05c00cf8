/** The words in AWSD's columns of words: its lists, its codes of 2016, and how both are spelled. */
import type { Column } from './columns.js'
import { actorTypes, attackContexts, locations, meansOfAttack, motives, verifications } from './crosswalk.js'
import { type Draft, keep, raise, wordsOf } from './draft.js'

/** A column of words of one list. */
export type ListColumn = 'Means of attack' | 'Attack context' | 'Location' | 'Motive' | 'Actor type' | 'Verified' | 'Source'

interface List {
  /** The words of the list, as they are written here. */
  readonly labels: readonly string[]
  /** Other right ways to write them: AWSD's own dictionary differs from its data. */
  readonly also?: Readonly<Record<string, string>>
  /** Wrong ways that occur. */
  readonly wrong?: Readonly<Record<string, string>>
  /** The codes of 2016. */
  readonly codes?: Readonly<Record<string, string>>
}

/** The lists. `R` and `C` mean other things in Location and in Attack context. */
export const lists: Readonly<Record<ListColumn, List>> = {
  'Means of attack': {
    labels: Object.keys(meansOfAttack),
    also: { 'vehicle-borne ied': 'Vehicle-born IED', 'rape or serious sexual assault': 'Rape/sexual assault' },
    codes: {
      ...{ S: 'Shooting', K: 'Kidnapping', KK: 'Kidnap-killing', BA: 'Bodily assault', AB: 'Aerial bombardment' },
      ...{ B: 'Other Explosives', CX: 'Complex attack', RIED: 'Roadside IED', BBIED: 'Body-borne IED', LM: 'Landmine' },
      ...{ VBIED: 'Vehicle-born IED', 'VBIED-RC': 'Vehicle-born IED', 'VBIED-S': 'Vehicle-born IED' },
      ...{ RSA: 'Rape/sexual assault', U: 'Unknown' },
    },
  },
  'Attack context': {
    labels: Object.keys(attackContexts),
    also: { 'combat / crossfire': 'Combat/Crossfire', 'individual attack or assassination': 'Individual attack' },
    codes: {
      ...{ Am: 'Ambush', C: 'Combat/Crossfire', IA: 'Individual attack', MV: 'Mob violence', R: 'Raid' },
      ...{ D: 'Detention', U: 'Unknown' },
    },
  },
  Location: {
    labels: Object.keys(locations),
    codes: {
      ...{ H: 'Home', OC: 'Office/compound', PS: 'Project site', P: 'Public location', R: 'Road', C: 'Custody' },
      ...{ U: 'Unknown' },
    },
  },
  Motive: { labels: Object.keys(motives) },
  'Actor type': { labels: Object.keys(actorTypes) },
  Verified: { labels: Object.keys(verifications), also: { verified: 'Yes' } },
  Source: {
    labels: ['Official Report', 'Focal Point', 'Media', 'ACLED', 'Archived'],
    wrong: { 'offiicial report': 'Official Report', 'offial report': 'Official Report' },
  },
}

interface Found {
  readonly label: string
  readonly as: 'label' | 'code' | 'wrong'
}

const spelled = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** What each spelling stands for. A code is the same word in lower case as no label of its list. */
const indexOf = ({ labels, also = {}, wrong = {}, codes = {} }: List): ReadonlyMap<string, Found> =>
  new Map<string, Found>([
    ...labels.map((label): [string, Found] => [spelled(label), { label, as: 'label' }]),
    ...Object.entries(also).map(([words, label]): [string, Found] => [words, { label, as: 'label' }]),
    ...Object.entries(wrong).map(([words, label]): [string, Found] => [words, { label, as: 'wrong' }]),
    ...Object.entries(codes).map(([code, label]): [string, Found] => [spelled(code), { label, as: 'code' }]),
  ])

const indexes = /* @__PURE__ */ (() =>
  new Map(Object.entries(lists).map(([column, list]) => [column as Column, indexOf(list)])))()

const LONGEST = 60

/** What a cell of a column of words says. */
export interface Told {
  /** The word of AWSD's list. */
  readonly label: string
  /** The code of 2016 that it was written as, in capitals. */
  readonly code?: string
}

/** Reads a word of a list. It is kept as it came; one that is not in the list makes nothing. */
export const readLabel = (draft: Draft, column: ListColumn): Told | undefined => {
  const words = wordsOf(draft, column)
  if (words === undefined) return undefined
  const found = words.length > LONGEST ? undefined : indexes.get(column)?.get(spelled(words))
  if (found?.as === 'code') {
    keep(draft, column, words, found.label)
    return { label: found.label, code: words.toUpperCase() }
  }
  keep(draft, column, undefined, words)
  if (found === undefined) {
    raise(draft, 'unknown-label', column, `AWSD’s list of ${column} has no such word. Look at the row: nothing was made of it.`)
    return undefined
  }
  if (found.as === 'wrong') raise(draft, 'label-spelling', column, `This was read as ${found.label}.`)
  return { label: found.label }
}
