/**
 * People harmed, told apart by one dimension. The engine gives each incident as several, one a value: see `casualty-views`.
 *
 * @internal
 */
import type { HarmPart } from '../../schema/harm.js'
import type { Incident } from '../../schema/incident.js'
import { oneOf } from '../membership.js'
import type { KeyKind, KeyOf } from './key-kind.js'

type CasualtyKey = KeyOf<'casualties'>

/** The part that a view of {@link casualtyViews} is of. */
const partOf = ({ harm }: Incident): HarmPart | undefined =>
  [harm?.killed, harm?.injured, harm?.abducted, harm?.missing].flatMap((casualties) => casualties?.parts ?? [])[0]

const bandName = (bands: readonly number[], band: number): string => {
  const next = bands[band + 1]
  return next === undefined ? `${bands[band]}+` : `${bands[band]}-${next - 1}`
}

/** The years that an age group stands for where the source gives no others. */
const groupYears: Readonly<Record<string, { readonly from?: number; readonly to?: number }>> = {
  child: { from: 0, to: 17 },
  adult: { from: 18 },
}

/** The bands that the years of a part may lie in. */
const bandsOf = (part: HarmPart | undefined, bands: readonly number[]): readonly string[] => {
  if (part?.dimension !== 'age') return []
  const years = part.years ?? groupYears[part.value]
  if (years === undefined) return []
  const { from = 0, to = Number.POSITIVE_INFINITY } = years
  return bands.flatMap((begin, band) =>
    begin <= to && (bands[band + 1] ?? Number.POSITIVE_INFINITY) > from ? [bandName(bands, band)] : [],
  )
}

/** The value of the view's part; `null` for people whose value was not told. */
export const casualtyKey: KeyKind<CasualtyKey> = {
  part: ({ by }) => ({
    name: `casualties ${by}`,
    told: (incident) => {
      const part = partOf(incident)
      return part && JSON.stringify([part.value, part.dimension === 'age' ? part.years : undefined])
    },
  }),
  membership: ({ bands }) => {
    return (incident) => {
      const part = partOf(incident)
      if (bands !== undefined) return oneOf(bandsOf(part, bands))
      return oneOf(part === undefined || part.value === 'unknown' ? [] : [part.value])
    }
  },
  isList: () => true,
}
