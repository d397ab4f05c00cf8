/**
 * Which judgements lie on a way from one incident to another, no incident passed twice.
 *
 * Judgements that join incidents are the edges of a graph. It falls into blocks: two edges are in one block when a circle goes through
 * both. Blocks hang together at single incidents as a tree, so that all ways between two incidents go through the blocks between
 * them, and there is a way through every edge of those.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Judgement } from './standing-judgements.js'

interface Vertex {
  readonly edges: Edge[]
  /** When the walk came here, from 0; undefined before. */
  came: number | undefined
  /** The earliest time of coming of what an edge leads back to, from here or from below. */
  earliest: number
  /** The block through which the walk came here. Undefined: it began here. */
  above: Block | undefined
  /** How many blocks lie between here and where the walk began. */
  depth: number
  /** Where the walk began. */
  start: Vertex | undefined
}

interface Edge {
  readonly judgement: Judgement
  readonly ends: readonly [Vertex, Vertex]
}

interface Block {
  /** Where the walk came into it. */
  readonly head: Vertex
  readonly edges: readonly Edge[]
}

const graphOf = (judgements: readonly Judgement[]): ReadonlyMap<IncidentId, Vertex> => {
  const vertices = new Map<IncidentId, Vertex>()
  const at = (id: IncidentId): Vertex => {
    const vertex = vertices.get(id) ?? { edges: [], came: undefined, earliest: 0, above: undefined, depth: 0, start: undefined }
    vertices.set(id, vertex)
    return vertex
  }
  for (const judgement of judgements) {
    const ends = [at(judgement.from), at(judgement.to)] as const
    const edge = { judgement, ends }
    for (const end of ends) end.edges.push(edge)
  }
  return vertices
}

/** Hopcroft and Tarjan's walk in depth, with a stack of its own because chains may be longer than the call stack. */
const findBlocks = (vertices: Iterable<Vertex>): void => {
  const walked: Vertex[] = []
  /** Edges that were gone through and are in no block yet. */
  const open: Edge[] = []
  const enter = (vertex: Vertex): void => {
    vertex.came = vertex.earliest = walked.length
    walked.push(vertex)
  }
  const close = (head: Vertex, by: Edge): void => {
    const edges = open.splice(open.lastIndexOf(by))
    const block = { head, edges }
    for (const { ends } of edges) for (const end of ends) if (end !== head) end.above ??= block
  }
  for (const start of vertices) {
    if (start.came !== undefined) continue
    enter(start)
    const stack: { readonly vertex: Vertex; readonly by?: Edge; next: number }[] = [{ vertex: start, next: 0 }]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { vertex, by } = top
      const edge = vertex.edges[top.next++]
      if (edge === undefined) {
        stack.pop()
        const parent = stack.at(-1)?.vertex
        if (parent === undefined || by === undefined) continue
        parent.earliest = Math.min(parent.earliest, vertex.earliest)
        // From below nothing leads past the parent, so the ways from there to the rest all pass it.
        if (parent.came !== undefined && vertex.earliest >= parent.came) close(parent, by)
        continue
      }
      if (edge === by) continue
      const other = edge.ends[0] === vertex ? edge.ends[1] : edge.ends[0]
      if (other.came === undefined) {
        open.push(edge)
        enter(other)
        stack.push({ vertex: other, by: edge, next: 0 })
      } else if (other.came < (vertex.came ?? 0)) {
        open.push(edge)
        vertex.earliest = Math.min(vertex.earliest, other.came)
      }
    }
  }
  // A head was come to before what is below it.
  for (const vertex of walked) {
    const head = vertex.above?.head
    vertex.start = head === undefined ? vertex : head.start
    vertex.depth = head === undefined ? 0 : head.depth + 1
  }
}

/** The blocks on the way between two vertices of one tree: the deeper of the two goes up, until they meet. */
const blocksBetween = (one: Vertex, other: Vertex): ReadonlySet<Block> => {
  const found = new Set<Block>()
  let [a, b] = [one, other]
  while (a !== b) {
    const [deep, high] = a.depth >= b.depth ? [a, b] : [b, a]
    if (deep.above === undefined) break
    found.add(deep.above)
    a = deep.above.head
    b = high
  }
  return found
}

/** Makes the question ready. Incidents that no chain of judgements joins have none between them. */
export const judgementsBetween = (
  judgements: readonly Judgement[],
): ((one: IncidentId, other: IncidentId) => readonly Judgement[]) => {
  const vertices = graphOf(judgements)
  findBlocks(vertices.values())
  return (one, other) => {
    const [from, to] = [vertices.get(one), vertices.get(other)]
    if (from === undefined || to === undefined || from.start !== to.start) return []
    return [...blocksBetween(from, to)].flatMap(({ edges }) => edges.map(({ judgement }) => judgement))
  }
}
