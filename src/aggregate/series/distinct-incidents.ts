/**
 * How many incidents records stand for, where links judge some of them to be the same.
 *
 * @internal
 */
import { connectedIds } from '../../dataset/connected-ids.js'
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { IncidentId } from '../../schema/id.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Truth } from '../../schema/truth.js'

const pairName = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])

/**
 * Counts incidents, each with whether it belongs. Two records that are judged to be the same count once; where another link
 * says that they are not the same, they may be one or two. A link that was taken back says nothing.
 */
export const countDistinct = (members: ReadonlyMap<IncidentId, Truth>, index: DatasetIndex): Quantity => {
  const possible = [...members].flatMap(([id, truth]) => (truth === 'no' ? [] : [id]))
  const joined = new Map<string, readonly [IncidentId, IncidentId]>()
  const disputed = new Set<string>()
  for (const id of possible)
    for (const { kind, from, to, retracted } of index.linksOf(id)) {
      if (retracted !== undefined || from.type !== 'incident' || to.type !== 'incident') continue
      if (kind === 'same') joined.set(pairName(from.id, to.id), [from.id, to.id])
      if (kind === 'not-same') disputed.add(pairName(from.id, to.id))
    }
  const loose = connectedIds(joined.values())
  const strict = connectedIds([...joined].filter(([name]) => !disputed.has(name)).map(([, pair]) => pair))
  const certain = new Set(possible.filter((id) => members.get(id) === 'yes').map(loose))
  const most = new Set(possible.map(strict))
  const [min, max] = [certain.size, most.size]
  return { min, ...(min === max && { best: min }), max }
}
