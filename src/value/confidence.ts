/**
 * How sure somebody is. Values are compared on one scale only; another scale leaves the question open. "Cannot be judged"
 * (Admiralty F and 6) is no grade in the middle: it leaves every question open.
 *
 * Conversions are tables of facts, used on request. Each result says what it loses.
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Confidence } from '../schema/confidence.js'
import type { Truth } from '../schema/truth.js'
import { fromBoolean } from './truth.js'

/** Values of each scale from least to most sure. Scales that are not here have no order that we know. */
const order: Readonly<Record<string, string>> = {
  'admiralty-reliability': 'E D C B A',
  'admiralty-credibility': '5 4 3 2 1',
  'icd203-likelihood': 'almost-no-chance very-unlikely unlikely roughly-even likely very-likely almost-certain',
  'icd203-confidence': 'low moderate high',
}

/** Where a value stands on its scale; -1 where it is not on it, or we know no order of the scale. */
const rank = ({ scale, value }: Confidence): number =>
  scale === 'stix' ? value : (order[scale]?.split(' ').indexOf(String(value)) ?? -1)

/**
 * Whether somebody is at least so sure, asked on one scale.
 *
 * @example
 * isAtLeastAsSure({ scale: 'admiralty-reliability', value: 'C' })({ scale: 'admiralty-reliability', value: 'B' }) // => 'yes'
 * isAtLeastAsSure({ scale: 'admiralty-reliability', value: 'C' })({ scale: 'admiralty-reliability', value: 'F' }) // => 'maybe'
 * isAtLeastAsSure({ scale: 'stix', value: 50 })({ scale: 'icd203-confidence', value: 'high' }) // => 'maybe'
 *
 * @category predicates
 */
export const isAtLeastAsSure =
  (asked: Confidence) =>
  (confidence: Confidence): Truth => {
    const [least, found] = [rank(asked), rank(confidence)]
    return asked.scale !== confidence.scale || least < 0 || found < 0 ? 'maybe' : fromBoolean(found >= least)
  }

/**
 * What a conversion gives: the value on the other scale and what was lost, or nothing where the other scale has no such value.
 *
 * @category values
 */
export interface Conversion {
  /** The value on the other scale; a range where the table gives one. */
  readonly value: { readonly min: number; readonly max: number }
  /** The number that the table gives as the single value, where it gives one. */
  readonly single?: number
  /** What was lost, in a sentence. */
  readonly loss: string
}

type Row = readonly [min: number, max: number, single?: number]

interface Table {
  readonly from: Confidence['scale']
  readonly loss: string
  readonly rows: Readonly<Record<string, Row>>
}

/**
 * The conversions that there are, by name. Each row: the range on the other scale, and its single value where there is one.
 *
 * @category conversions
 */
export const confidenceTables = {
  /** ICD 203 bands in per cent, as the directive has them. */
  'icd203-likelihood to per cent': {
    from: 'icd203-likelihood',
    loss: 'The words become a band of per cent; neighbouring bands share their edge.',
    rows: {
      'almost-no-chance': [1, 5],
      'very-unlikely': [5, 20],
      unlikely: [20, 45],
      'roughly-even': [45, 55],
      likely: [55, 80],
      'very-likely': [80, 95],
      'almost-certain': [95, 99],
    },
  },
  /** STIX 2.1, appendix A: Admiralty credibility. 6 has no value there. */
  'admiralty-credibility to stix': {
    from: 'admiralty-credibility',
    loss: 'STIX keeps the number, not that it was judged by credibility; 6 (cannot be judged) has no value.',
    rows: { '5': [0, 19, 10], '4': [20, 39, 30], '3': [40, 59, 50], '2': [60, 79, 70], '1': [80, 100, 90] },
  },
  /** STIX 2.1, appendix A: None, Low, Med, High, for the three words of ICD 203's analytic confidence. */
  'icd203-confidence to stix': {
    from: 'icd203-confidence',
    loss: 'STIX keeps the number, not that it was analytic confidence.',
    rows: { low: [1, 29, 15], moderate: [30, 69, 50], high: [70, 100, 85] },
  },
  /** STIX 2.1, appendix A: the scale it calls DNI. Its ranges are not the bands of ICD 203. */
  'icd203-likelihood to stix': {
    from: 'icd203-likelihood',
    loss: 'The ranges of STIX are not the bands of ICD 203: "likely" is 60 to 79 there and 55 to 80 here.',
    rows: {
      'almost-no-chance': [0, 9, 5],
      'very-unlikely': [10, 19, 15],
      unlikely: [20, 39, 30],
      'roughly-even': [40, 59, 50],
      likely: [60, 79, 70],
      'very-likely': [80, 89, 85],
      'almost-certain': [90, 100, 95],
    },
  },
} as const satisfies Readonly<Record<string, Table>>

/**
 * The name of a table that {@link convertConfidence} knows.
 *
 * @category values
 */
export type ConfidenceTable = keyof typeof confidenceTables

/**
 * Converts by a named table. Undefined when the value is of another scale, or the table has no value for it.
 *
 * @example
 * convertConfidence('icd203-likelihood to per cent')({ scale: 'icd203-likelihood', value: 'likely' })?.value // => { min: 55, max: 80 }
 * convertConfidence('admiralty-credibility to stix')({ scale: 'admiralty-credibility', value: '2' })?.single // => 70
 * convertConfidence('admiralty-credibility to stix')({ scale: 'admiralty-credibility', value: '6' }) // => undefined
 *
 * @category conversions
 */
export const convertConfidence =
  (table: ConfidenceTable) =>
  (confidence: Confidence): Conversion | undefined => {
    const { from, loss, rows }: Table = confidenceTables[table]
    if (confidence.scale !== from || !Object.hasOwn(rows, confidence.value)) return undefined
    const [min, max, single] = rows[confidence.value] as Row
    return { value: { min, max }, loss, ...(single !== undefined && { single }) }
  }

/**
 * Equality of confidences: of value and scale. There is no order of all of them, for values of two scales are never compared.
 *
 * @example
 * eqConfidence.equals({ scale: 'stix', value: 50 }, { scale: 'stix', value: 50 }) // => true
 * eqConfidence.equals({ scale: 'native', scheme: 'a:b', value: 50 }, { scale: 'stix', value: 50 }) // => false
 *
 * @category instances
 */
export const eqConfidence: Eq<Confidence> = {
  equals: (a, b) => a.scale === b.scale && a.value === b.value && schemeOf(a) === schemeOf(b),
}

const schemeOf = (confidence: Confidence): string | undefined => (confidence.scale === 'native' ? confidence.scheme : undefined)
