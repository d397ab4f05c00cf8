/**
 * New ids that tell nothing of the old ones.
 *
 * The records of each list are sorted by what they say, ids aside; where two say the same, by what the records say that they are
 * tied to, and so on. Two that are alike in all this cannot be told apart by what is published. The order of the source, which
 * is often that of time, plays no part but among those.
 *
 * @internal
 */
import { canonicalJson } from '../../dataset/canonical-json.js'
import type { Dataset, RecordList } from '../../schema/dataset.js'
import { byText } from '../../value/by-text.js'
import type { CoarsenPolicy } from '../coarsen-policy.js'
import { keepables } from './checked-policy.js'
import { datasetRule, recordRules } from './record-rules.js'
import type { Pass } from './rule.js'

/** Keeps all, so that nothing but ids changes. */
const ALL: CoarsenPolicy = {
  place: 'keep',
  time: 'keep',
  ids: 'keep',
  keep: keepables,
  actors: 'keep',
  native: 'keep',
  extra: 'keep',
}

const passOf = (refer: Pass['refer']): Pass => ({ policy: ALL, refer, sorts: true, path: [], dropped: [] })

/** A record, or what is referred to and has none. */
interface Node {
  readonly list: RecordList
  /** What it says, ids aside. */
  readonly content: string
  /** The records that it refers to and that refer to it, each with how. */
  readonly ties: { readonly how: string; readonly node: Node }[]
  /** Its place among the nodes that are not alike, by what is known of them so far. */
  rank: number
  /** Its number in its list, from 1. 0: it has none yet. */
  number: number
}

type NodeKey = string

const keyOf = (list: RecordList, id: string): NodeKey => `${list} ${id}`

/** Every record and whatever is referred to, with what ties them. */
const nodesOf = (dataset: Dataset): ReadonlyMap<NodeKey, Node> => {
  const nodes = new Map<NodeKey, Node>()
  // Of two records with one id the first counts.
  const nodeOf = (list: RecordList, id: string, content = ''): Node => {
    const node = nodes.get(keyOf(list, id)) ?? { list, content, ties: [], rank: 0, number: 0 }
    nodes.set(keyOf(list, id), node)
    return node
  }
  type Named = readonly [list: RecordList, id: string]
  const references: { readonly from: Named; readonly to: Named; readonly how: string }[] = []
  for (const [name, rule] of Object.entries(recordRules)) {
    const list = name as RecordList
    for (const record of dataset[list] ?? []) {
      const blank = rule(
        record,
        passOf((target, id, path) => {
          const how = path.join('.')
          if (how !== 'id') references.push({ from: [list, record.id], to: [target, id], how: `${list}.${how}` })
          return ''
        }),
      )
      nodeOf(list, record.id, canonicalJson(blank))
    }
  }
  // Whatever has no record comes after all that have one.
  for (const { from, to, how } of references) {
    const [one, other] = [nodeOf(...from), nodeOf(...to)]
    one.ties.push({ how: `to ${how}`, node: other })
    other.ties.push({ how: `from ${how}`, node: one })
  }
  return nodes
}

/** How often ranks are refined. Each time, what a record is tied to counts one step further. */
const ROUNDS = 6

const tiesBy = ({ ties }: Node, nameOf: (node: Node) => string): string =>
  ties
    .map(({ how, node }) => `${how}=${nameOf(node)}`)
    .sort(byText)
    .join('|')

/** Ranks the nodes by a key, and tells how many of them differ. */
const rankBy = (nodes: readonly Node[], keyOfNode: (node: Node) => string): number => {
  const keys = nodes.map(keyOfNode)
  const order = [...new Set(keys)].sort(byText)
  const ranks = new Map(order.map((key, rank) => [key, rank]))
  nodes.forEach((node, position) => {
    node.rank = ranks.get(keys[position] ?? '') ?? 0
  })
  return order.length
}

const digits = (rank: number): string => String(rank).padStart(9, '0')

const rank = (nodes: readonly Node[]): void => {
  let distinct = rankBy(nodes, ({ list, content }) => `${list} ${content}`)
  for (let round = 0; round < ROUNDS && distinct < nodes.length; round++) {
    const before = distinct
    distinct = rankBy(nodes, (node) => `${digits(node.rank)} ${tiesBy(node, (other) => digits(other.rank))}`)
    if (distinct === before) return
  }
}

const nounOf = (list: RecordList): string => (list === 'series' ? list : list.slice(0, -1))

const newId = ({ list, number }: Node): string => `published:${nounOf(list)}/${number}`

/** Gives the nodes their numbers, list by list. Among those that are alike, what they are tied to and has a number decides. */
const number = (nodes: readonly Node[]): void => {
  for (const list of Object.keys(recordRules)) {
    const keyed = nodes
      .filter((node) => node.list === list)
      .map((node) => ({ node, key: `${digits(node.rank)} ${tiesBy(node, (other) => (other.number === 0 ? '' : newId(other)))}` }))
    // Sorting is stable, so the rest stays in its order.
    keyed.sort((a, b) => byText(a.key, b.key))
    keyed.forEach(({ node }, position) => {
      node.number = position + 1
    })
  }
}

/** A dataset with new ids, its records in the order of these. The same dataset, when it has them already. */
export const numberIds = (dataset: Dataset): Dataset => {
  const nodes = nodesOf(dataset)
  rank([...nodes.values()])
  number([...nodes.values()])
  const refer: Pass['refer'] = (list, id) => {
    const node = nodes.get(keyOf(list, id))
    return node && newId(node)
  }
  const order = (list: RecordList, id: string): number => nodes.get(keyOf(list, id))?.number ?? 0
  const sorted = Object.fromEntries(
    Object.entries(dataset).map(([key, records]) => {
      if (!Array.isArray(records)) return [key, records]
      const list = key as RecordList
      const positions = (records as readonly { readonly id: string }[]).map((record) => order(list, record.id))
      if (positions.every((position, at) => at === 0 || position >= (positions[at - 1] ?? 0))) return [key, records]
      return [key, [...records].sort((a, b) => order(list, a.id) - order(list, b.id))]
    }),
  )
  const isInOrder = Object.entries(sorted).every(([key, records]) => records === dataset[key as keyof Dataset])
  return datasetRule(isInOrder ? dataset : sorted, passOf(refer)) as Dataset
}
