/** Answers to questions about incidents of which everything is known, by plain loops. */
import type { FigureData } from '../../../src/schema/rollup-figure.js'
import type { KeyData } from '../../../src/schema/rollup-key.js'
import type { Where, WhereAtom } from '../../../src/schema/where.js'
import type { Case, Element, Facet, Fact } from './uncertain-incidents.js'

/** Which facet a question reads. */
const facetOf = (op: string): Facet | undefined =>
  (
    ({
      kind: 'kind',
      'where.country': 'country',
      country: 'country',
      site: 'site',
      during: 'when',
      before: 'when',
      after: 'when',
      bucket: 'when',
      first: 'when',
      last: 'when',
      interval: 'when',
      weapon: 'weapons',
      ratio: 'weapons',
      participant: 'participants',
      actor: 'participants',
      target: 'targets',
      casualties: 'killed',
      sum: 'killed',
      least: 'killed',
      greatest: 'killed',
      mean: 'killed',
      quantile: 'killed',
      histogram: 'killed',
    }) as Record<string, Facet>
  )[op]

const found = (op: string): readonly Facet[] => {
  const facet = facetOf(op)
  return facet === undefined ? [] : [facet]
}

/** The facets that a question reads, as often as it reads them. */
export const readByWhere = (where: Where): readonly Facet[] =>
  where.op === 'all' || where.op === 'any'
    ? where.of.flatMap(readByWhere)
    : where.op === 'not' || where.op === 'incident'
      ? readByWhere(where.of)
      : found(where.op)

export const readByKey = (key: KeyData): readonly Facet[] => found(key.of === 'field' ? key.path : key.of)

export const readByFigure = (figure: FigureData): readonly Facet[] =>
  figure.of === 'count' || figure.of === 'share'
    ? figure.where === undefined
      ? []
      : readByWhere(figure.where)
    : figure.of === 'distinct' || figure.of === 'top'
      ? readByKey(figure.key)
      : found(figure.of)

const isInside = (category: string, one: string): boolean => one === category || one.startsWith(`${category}/`)

/** The sites around each, and itself. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  'test:base': ['test:base'],
  'test:gate': ['test:base', 'test:gate'],
  'test:airport': ['test:airport'],
}

/** Whether an incident is one that is asked for. What is not told is none where `absent` says so. */
export const isAsked = (where: Where, one: Case, absent: 'maybe' | 'no', isReported: boolean): boolean => {
  /** A fact that counts as one that is not there. */
  const hidden = (isTold: boolean): boolean => absent === 'no' && !isTold
  const fact = <T>({ value, isTold }: Fact<T>, holds: (value: T) => boolean): boolean => !hidden(isTold) && holds(value)
  const some = (list: Fact<readonly Element[]>, holds: (element: Element) => boolean): boolean =>
    fact(list, (elements) => elements.some(holds))
  const atom = (asked: WhereAtom): boolean => {
    switch (asked.op) {
      case 'kind':
        return fact(one.kind, (value) => (asked.in as readonly string[]).includes(value))
      case 'country':
        return fact(one.country, (value) => (asked.in as readonly string[]).includes(value))
      case 'site':
        return fact(one.site, (value) => asked.in.some((site) => SITES[value]?.includes(site)))
      case 'weapon':
        return some(one.weapons, ({ value }) => asked.category?.some((category) => isInside(category, value)) ?? true)
      case 'participant':
        return some(
          one.participants,
          ({ value, told, role, toldRole }) =>
            (asked.actor?.includes(value) ?? true) &&
            (asked.role === undefined ||
              // Of an element that the record does not hold nothing is told or left out.
              ((asked.role as readonly string[]).includes(role ?? '') &&
                !(told !== undefined && hidden(toldRole !== undefined)))),
        )
      case 'target':
        return some(
          one.targets,
          ({ value, isSilent }) =>
            !hidden(isSilent !== true) && (asked.category as readonly string[] | undefined)?.includes(value) === true,
        )
      case 'during':
        return fact(one.when, (day) => day >= (asked.window.start ?? '') && day <= (asked.window.end ?? '9'))
      case 'before':
        return fact(one.when, (day) => day < (asked.time.start ?? ''))
      case 'after':
        return fact(one.when, (day) => day > (asked.time.end ?? ''))
      case 'casualties':
        return fact(one.killed, (value) => value >= asked.atLeast)
      case 'reported':
        return isReported
      default:
        throw new Error(`not asked here: ${asked.op}`)
    }
  }
  const holds = (asked: Where): boolean => {
    switch (asked.op) {
      case 'all':
        return asked.of.every(holds)
      case 'any':
        return asked.of.some(holds)
      case 'not':
        return !holds(asked.of)
      case 'incident':
        return holds(asked.of)
      default:
        return atom(asked)
    }
  }
  return holds(where)
}

const DAY = 86_400_000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The Thursday of a week tells its year. */
const weekOf = (day: string): string => {
  const time = timeOf(day)
  const thursday = time + (4 - (new Date(time).getUTCDay() || 7)) * DAY
  const year = new Date(thursday).getUTCFullYear()
  return `${year}-W${String(Math.floor((thursday - Date.UTC(year, 0, 1)) / DAY / 7) + 1).padStart(2, '0')}`
}

const bucketNameOf = (unit: string, day: string): string => {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return weekOf(day)
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    default:
      return day.slice(0, 4)
  }
}

const valuesOfList = (
  { value, isTold }: Fact<readonly Element[]>,
  read: (element: Element) => string | null | undefined,
): readonly (string | null)[] => {
  if (!isTold) return [null]
  const values = new Set(value.map(read).filter((one) => one !== undefined))
  return values.size === 0 ? ['none'] : [...values]
}

/** The values that the record tells: the rows of a breakdown. An element that is not told stands under `null`. */
export const valuesOf = (key: KeyData, one: Case): readonly (string | null)[] => {
  const fact = <T>({ value, isTold }: Fact<T>, values: (value: T) => readonly string[]): readonly (string | null)[] =>
    isTold ? values(value) : [null]
  switch (key.of) {
    case 'field':
      return fact(key.path === 'kind' ? one.kind : one.country, (value) => [value])
    case 'site':
      return fact(one.site, (value) => {
        const path = SITES[value] as readonly string[]
        return key.level === 'each' ? path : key.level === 0 ? path.slice(0, 1) : path.slice(-1)
      })
    case 'bucket':
      return fact(one.when, (day) => [bucketNameOf(key.unit, day)])
    case 'weapon':
      return valuesOfList(one.weapons, ({ told = null }) => (key.depth === undefined ? told : (told?.split('/')[0] ?? null)))
    case 'actor':
      return valuesOfList(one.participants, ({ told = null, role }) =>
        key.role === undefined || key.role === role ? told : undefined,
      )
    case 'target':
      return valuesOfList(one.targets, ({ told = null }) => told)
    default:
      throw new Error(`not asked here: ${key.of}`)
  }
}

/** The values that an incident really has. */
export const realValuesOf = (key: KeyData, one: Case): readonly (string | null)[] => {
  const known = <T>({ value }: Fact<T>): Fact<T> => ({ value, isTold: true })
  const list = ({ value }: Fact<readonly Element[]>): Fact<readonly Element[]> =>
    // What a record tells coarsely has the coarse value.
    known({ value: value.map((element) => ({ ...element, told: element.told ?? element.value })), isTold: true })
  return valuesOf(key, {
    ...one,
    kind: known(one.kind),
    country: known(one.country),
    site: known(one.site),
    when: known(one.when),
    weapons: list(one.weapons),
    participants: list(one.participants),
    targets: list(one.targets),
  }).filter((value) => value !== 'none')
}

/** What an incident adds to a figure. */
export interface Part {
  readonly amount?: number | undefined
  readonly whole?: number
  readonly isAsked?: boolean
  readonly values?: readonly (string | null)[]
}

/** What an incident that belongs adds to a figure. */
export const partOf = (figure: FigureData, one: Case, absent: 'maybe' | 'no', isReported: boolean): Part => {
  switch (figure.of) {
    case 'count':
    case 'share':
      return { isAsked: figure.where === undefined || isAsked(figure.where, one, absent, isReported) }
    case 'first':
    case 'last':
    case 'interval':
      return { amount: one.when.isTold ? timeOf(one.when.value) / DAY : undefined }
    case 'ratio':
      return one.counts === undefined ? {} : { amount: one.counts.intercepted, whole: one.counts.launched }
    case 'distinct':
    case 'top':
      return { values: realValuesOf(figure.key, one) }
    default:
      return { amount: one.killed.isTold ? one.killed.value : undefined }
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/** By the book: the amounts in order, and the place so far from the first to the last. */
const quantile = (at: number, amounts: readonly number[]): number => {
  const sorted = [...amounts].sort((a, b) => a - b)
  const place = at * (sorted.length - 1)
  const below = sorted[Math.floor(place + 1e-12)] as number
  return below + ((sorted[Math.ceil(place - 1e-12)] as number) - below) * (place - Math.floor(place + 1e-12))
}

/** A figure of one number, of the incidents that belong. Undefined: there is none. */
export const plainFigure = (figure: FigureData, parts: readonly Part[]): number | undefined => {
  const amounts = parts.flatMap(({ amount }) => amount ?? [])
  const orNone = (answer: () => number): number | undefined => (amounts.length === 0 ? undefined : answer())
  switch (figure.of) {
    case 'count':
      return parts.filter((part) => part.isAsked).length
    case 'share':
      return parts.length === 0 ? undefined : parts.filter((part) => part.isAsked).length / parts.length
    case 'sum':
      return sum(amounts)
    case 'least':
    case 'first':
      return orNone(() => Math.min(...amounts))
    case 'greatest':
    case 'last':
      return orNone(() => Math.max(...amounts))
    case 'mean':
      return orNone(() => sum(amounts) / amounts.length)
    case 'quantile':
      return orNone(() => quantile(figure.at, amounts))
    case 'interval':
      return amounts.length < 2 ? undefined : (Math.max(...amounts) - Math.min(...amounts)) / (amounts.length - 1)
    case 'ratio': {
      const whole = sum(parts.flatMap((part) => part.whole ?? []))
      return whole === 0 ? undefined : sum(amounts) / whole
    }
    case 'distinct':
      return new Set(parts.flatMap(({ values = [] }) => values)).size
    default:
      throw new Error(`no figure of one number: ${figure.of}`)
  }
}
