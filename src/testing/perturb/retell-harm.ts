/**
 * How many were killed and injured, as another feed tells it.
 *
 * @internal
 */
import type { Casualties, Harm } from '../../schema/harm.js'
import type { Quantity } from '../../schema/quantity.js'
import { exactly, MAX_AMOUNT } from '../../value/quantity.js'
import type { NoiseOptions } from './noise.js'
import { draw, type Random } from './random.js'

/** The number that a figure stands for: its best, else the middle of its bounds, else its lower bound. */
export const middleOf = ({ min, best, max }: Quantity): number => best ?? (max === undefined ? min : Math.round((min + max) / 2))

const differing = (random: Random, figure: number, spread: number): number => {
  // Nobody may become somebody: a count of 0 has no ratio. Small counts mostly differ by one or two.
  const other = (figure + 0.5) * Math.exp(spread * random.normal()) - 0.5
  const told = Math.max(0, Math.round(other))
  return Math.min(MAX_AMOUNT, told === figure ? (figure > 0 && random.chance(0.5) ? figure - 1 : figure + 1) : told)
}

/** A number of people in the ways of feeds. */
const retellFigure = (random: Random, number: number, noise: NoiseOptions['casualties']): Quantity | undefined => {
  const best = random.chance(noise.differ) ? differing(random, number, noise.spread) : number
  const { untold, range, atLeast } = noise
  const way = draw(random, { untold, range, atLeast })
  if (way === 'untold') return undefined
  if (best === 0 && noise.zeroIsNoneReported) return { min: 0 }
  if (way === 'atLeast') return { min: best }
  if (way === 'range')
    return {
      min: Math.floor(best * (0.5 + random.next() / 2)),
      best,
      max: Math.min(MAX_AMOUNT, best + 1 + Math.floor(best * random.next())),
    }
  return exactly(best)
}

/** Totals alone: parts by role or side are left out, as feeds count by other ones. Divided, where an incident is told as several. */
export const retellHarm = (
  random: Random,
  harm: Harm | undefined,
  noise: NoiseOptions['casualties'],
  share: (figure: number) => number,
): Harm | undefined => {
  if (harm === undefined) return undefined
  const of = (told: Casualties | undefined): Casualties | undefined => {
    const total = told?.total && retellFigure(random, share(middleOf(told.total)), noise)
    return total && { total }
  }
  const [killed, injured, abducted] = [of(harm.killed), of(harm.injured), of(harm.abducted)]
  const told: Harm = { ...(killed && { killed }), ...(injured && { injured }), ...(abducted && { abducted }) }
  return Object.keys(told).length === 0 ? undefined : told
}
