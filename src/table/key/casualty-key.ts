/**
 * People harmed, told apart by one dimension. By this key the engine gives each incident as several, one a value: see
 * `casualty-views`. A figure such as `distinct` asks the incident itself, of which all values are those of its people.
 *
 * @internal
 */
import type { Casualties, HarmPart } from '../../schema/harm.js'
import type { Incident } from '../../schema/incident.js'
import { remainderOf } from '../casualty-views.js'
import type { KeyValue } from '../key-value.js'
import { type Membership, notTold } from '../membership.js'
import type { KeyOf, PartReader } from './key-kind.js'

/** People of one value, or people whose value is not told; perhaps there are none of them. */
interface People {
  readonly part?: HarmPart
  readonly isSure: boolean
}

const peopleOf = ({ total, parts }: Casualties, by: KeyOf<'casualties'>['by']): readonly People[] => {
  const own = parts?.filter(({ dimension }) => dimension === by) ?? []
  const told = own.map((part) => ({ part, isSure: true }))
  // Without a total nobody knows whether there are others.
  if (total === undefined) return own.length === 0 ? [] : [...told, { isSure: false }]
  // The views of an incident tell what its parts leave over by a list without parts.
  if (own.length === 0) return [{ isSure: parts === undefined || parts.length > 0 || total.min > 0 }]
  const left = remainderOf(total, own)
  return left === undefined ? told : [...told, { isSure: left.min > 0 }]
}

const everyone = ({ harm }: Incident, by: KeyOf<'casualties'>['by']): readonly People[] =>
  [harm?.killed, harm?.injured, harm?.abducted, harm?.missing].flatMap((told) => (told === undefined ? [] : peopleOf(told, by)))

const bandName = (bands: readonly number[], band: number): string => {
  const next = bands[band + 1]
  return next === undefined ? `${bands[band]}+` : `${bands[band]}-${next - 1}`
}

/** The years that an age group stands for where the source gives no others. */
const groupYears: Readonly<Record<string, { readonly from?: number; readonly to?: number }>> = {
  child: { from: 0, to: 17 },
  adult: { from: 18 },
}

/** The bands that the years of a part may lie in. Years below all bands lie in none, which is what no value says. */
const bandsOf = (part: HarmPart, bands: readonly number[]): readonly KeyValue[] => {
  if (part.dimension !== 'age') return [null]
  const years = part.years ?? groupYears[part.value]
  if (years === undefined) return [null]
  const { from = 0, to = Number.POSITIVE_INFINITY } = years
  const found: KeyValue[] = bands.flatMap((begin, band) =>
    begin <= to && (bands[band + 1] ?? Number.POSITIVE_INFINITY) > from ? [bandName(bands, band)] : [],
  )
  return from < (bands[0] ?? 0) ? [...found, null] : found
}

const valuesOf = (part: HarmPart | undefined, bands: readonly number[] | undefined): readonly KeyValue[] =>
  part === undefined ? [null] : bands !== undefined ? bandsOf(part, bands) : [part.value === 'unknown' ? null : part.value]

const membershipOf = (people: readonly People[], bands: readonly number[] | undefined): Membership => {
  const certain = new Set<KeyValue>()
  const possible = new Set<KeyValue>()
  for (const { part, isSure } of people) {
    const values = valuesOf(part, bands)
    for (const value of values) (isSure && values.length === 1 ? certain : possible).add(value)
  }
  for (const value of certain) possible.delete(value)
  return certain.size + possible.size === 0 ? notTold : { certain: [...certain], possible: [...possible] }
}

/** The value of the view's part; `null` for people whose value was not told. */
export const casualtyKey = ({ by, bands }: KeyOf<'casualties'>): PartReader => ({
  part: {
    name: `casualties ${by}`,
    told: (incident) =>
      JSON.stringify(
        everyone(incident, by).map(({ part, isSure }) => [
          isSure,
          part?.value,
          part?.dimension === 'age' ? part.years : undefined,
        ]),
      ),
  },
  membership: (incident) => membershipOf(everyone(incident, by), bands),
  isList: true,
})
