/**
 * Incidents in the order of their time.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import { dictionaryOf } from './dictionary.js'
import { whenPart } from './part.js'

/**
 * Sorted by the beginning of their time, those without one first; incidents that tell the same time stand together, in the order
 * that they came. Times that differ are few, so they are sorted and the incidents are counted into their places.
 */
export const byTime = (incidents: readonly Incident[]): readonly Incident[] => {
  const { codes, specimens } = dictionaryOf(incidents, whenPart)
  const starts = specimens.map(({ when }) => when?.start ?? '')
  const order = Uint32Array.from(starts.keys()).sort((a, b) => {
    const [left, right] = [starts[a] as string, starts[b] as string]
    return left < right ? -1 : left > right ? 1 : a - b
  })
  const next = new Uint32Array(specimens.length)
  for (const code of codes) next[code] = (next[code] as number) + 1
  let before = 0
  for (const code of order) {
    const count = next[code] as number
    next[code] = before
    before += count
  }
  const sorted: Incident[] = Array.from(incidents)
  for (let row = 0; row < incidents.length; row++) {
    const code = codes[row] as number
    sorted[next[code] as number] = incidents[row] as Incident
    next[code] = (next[code] as number) + 1
  }
  return sorted
}
