/**
 * Which option of a union a fault stands in. zod follows one option silently where a tag, or the shape of the value, tells which one
 * is meant; io-ts names it.
 *
 * @internal
 */
import { type $ZodType, util } from 'zod/v4/core'
import type { Union } from './schema-parts.js'

/** Which way a schema was gone: decoding or encoding. */
export type Direction = 'forward' | 'backward'

/** What an option says of a value. */
interface Verdict {
  /** The places of its faults. */
  readonly places: ReadonlySet<string>
  /** It goes no further, as the value is none of its kind at all. */
  readonly isOff: boolean
}

/** A place, as a text. */
const placeOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String))

const verdictOf = (option: $ZodType, value: unknown, direction: Direction): Verdict => {
  const payload = option._zod.run({ value, issues: [] }, { async: false, direction })
  // What was asked before without a promise gives none now.
  if (payload instanceof Promise) return { places: new Set(), isOff: true }
  return { places: new Set(payload.issues.map(({ path }) => placeOf(path ?? []))), isOff: util.aborted(payload) }
}

/** Finds the position of the option. Undefined: it cannot be told. */
export type FindOption = (union: Union, value: unknown, path: readonly PropertyKey[]) => number | undefined

/** A finder for the faults of one value. Each option is asked once for each part of the value, however many faults there are. */
export const optionFinder = (direction: Direction): FindOption => {
  const asked = new Map<$ZodType, Map<unknown, Verdict>>()
  const ask = (option: $ZodType, value: unknown): Verdict => {
    const known = asked.get(option) ?? new Map<unknown, Verdict>()
    const verdict = known.get(value) ?? verdictOf(option, value, direction)
    asked.set(option, known.set(value, verdict))
    return verdict
  }
  return ({ options, discriminator }, value, path) => {
    const place = placeOf(path)
    const verdicts = options.map((option) => ask(option, value))
    const isMeant = ({ places, isOff }: Verdict): boolean =>
      discriminator === undefined ? !isOff : !places.has(placeOf([discriminator]))
    const meant = verdicts.findIndex((verdict) => verdict.places.has(place) && isMeant(verdict))
    const position = meant >= 0 ? meant : verdicts.findIndex(({ places }) => places.has(place))
    return position >= 0 ? position : undefined
  }
}
