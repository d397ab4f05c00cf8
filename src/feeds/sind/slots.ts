/** Which columns count which people: the places that a count has in the harm of an incident. */
import type { Harm, HarmPart } from '../../schema/harm.js'
import type { Column } from './columns.js'
import { roles } from './crosswalk.js'
import type { Topic } from './topics.js'

/** A kind of harm that SiND counts. */
export type HarmName = 'killed' | 'injured' | 'abducted'

/** Which people a part counts. */
export type People = HarmPart extends infer P ? (P extends HarmPart ? Omit<P, 'count' | 'years'> : never) : never

/** A place in the harm, and the columns that count for it. */
export interface Slot {
  readonly harm: HarmName & keyof Harm
  /** The people. Absent: all that the topic counts. */
  readonly people?: People
  /** It is all that this topic counts, so the total too. */
  readonly totalOf?: Topic
  /** The count, or those of the kidnapped and of the arrested. */
  readonly columns: readonly Column[]
}

const role = (who: keyof typeof roles & string): People => ({ dimension: 'role', value: roles[who]?.to ?? 'other' })

type Group = Exclude<People, { readonly dimension: 'role' | 'actor' | 'age' | 'organisation' }>

const groups: readonly (readonly ['International' | 'National' | 'Female' | 'Male', Group])[] = [
  ['International', { dimension: 'nationality', value: 'international' }],
  ['National', { dimension: 'nationality', value: 'national' }],
  ['Female', { dimension: 'sex', value: 'female' }],
  ['Male', { dimension: 'sex', value: 'male' }],
]

const everybody = (who: 'Aid Workers' | 'Health Workers' | 'Educators' | 'Students', totalOf?: Topic): readonly Slot[] => {
  const people = role(who)
  const total = totalOf === undefined ? {} : { totalOf }
  return [
    { harm: 'killed', people, ...total, columns: [`${who} Killed`] },
    { harm: 'injured', people, ...total, columns: [`${who} Injured`] },
    { harm: 'abducted', people, ...total, columns: [`${who} Kidnapped`, `${who} Arrested`] },
  ]
}

const all: readonly Slot[] = /* @__PURE__ */ (() => [
  ...everybody('Aid Workers', 'aid-workers'),
  ...everybody('Health Workers', 'health-care'),
  ...everybody('Educators'),
  ...everybody('Students'),
  { harm: 'killed', people: role('Aid Health Workers'), columns: ['Aid Health Workers Killed'] },
  { harm: 'killed', people: role('Camp Residents'), columns: ['Camp Resident Killed'] },
  { harm: 'injured', people: role('Camp Residents'), columns: ['Camp Resident Injured'] },
  { harm: 'abducted', people: role('Camp Residents'), columns: ['Camp Residents Kidnapped', 'Camp Residents Arrested'] },
  { harm: 'killed', people: role('Service Providers'), columns: ['Service Provider Killed'] },
  { harm: 'abducted', people: role('Service Providers'), columns: ['Service Provider Kidnapped', 'Service Provider Arrested'] },
  { harm: 'killed', totalOf: 'sexual-violence', columns: ['Reported Deaths Following the Sexual Violence'] },
  ...groups.flatMap(([group, people]): readonly Slot[] => [
    { harm: 'killed', people, columns: [`${group} Aid Workers Killed`] },
    { harm: 'injured', people, columns: [`${group} Aid Workers Injured`] },
    { harm: 'abducted', people, columns: [`${group} Aid Workers Kidnapped`, `${group} Aid Workers Arrested`] },
  ]),
])()

/** All places by the kind of harm, those of everybody before those of groups of them. */
export const slots: Readonly<Record<HarmName, readonly Slot[]>> = /* @__PURE__ */ (() => ({
  killed: all.filter(({ harm }) => harm === 'killed'),
  injured: all.filter(({ harm }) => harm === 'injured'),
  abducted: all.filter(({ harm }) => harm === 'abducted'),
}))()
