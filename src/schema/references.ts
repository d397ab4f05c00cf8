/**
 * Which fields of a record refer to other records. Worked out from the schemas, so that a field that holds an id is found
 * wherever it is added.
 *
 * @internal
 */
import type { $ZodType } from 'zod/v4/core'
import { type RecordList, recordSchemas } from './dataset.js'
import { AccountId, ActorId, AggregateId, AttributionId, IncidentId, LinkId, ReportId, SeriesId, SiteId, WeaponId } from './id.js'
import { structureOf, tagsOf, unwrap } from './introspect.js'
import { MergedRecord } from './merged-record.js'

/** What of a schema leads to ids. Parts that lead to none are left out. */
type Trail =
  | { readonly kind: 'id'; readonly list: RecordList }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [key: string, trail: Trail])[] }
  | { readonly kind: 'list'; readonly element: Trail }
  | { readonly kind: 'union'; readonly tag: string; readonly options: ReadonlyMap<unknown, Trail> }
  | { readonly kind: 'lazy'; readonly get: () => Trail | undefined }

const idSchemas = /* @__PURE__ */ (() =>
  new Map<$ZodType, RecordList>([
    [IncidentId, 'incidents'],
    [SiteId, 'sites'],
    [WeaponId, 'weapons'],
    [ActorId, 'actors'],
    [ReportId, 'reports'],
    [AttributionId, 'attributions'],
    [AccountId, 'accounts'],
    [SeriesId, 'series'],
    [LinkId, 'links'],
    [AggregateId, 'aggregates'],
  ]))()

const trails = /* @__PURE__ */ new WeakMap<$ZodType, Trail | { readonly kind: 'none' }>()

const trailOf = (schema: $ZodType): Trail | undefined => {
  const known = trails.get(schema)
  if (known !== undefined) return known.kind === 'none' ? undefined : known
  const trail = findTrail(schema)
  trails.set(schema, trail ?? { kind: 'none' })
  return trail
}

const findTrail = (schema: $ZodType): Trail | undefined => {
  // What a record was joined from is named, and is not in the dataset.
  if (unwrap(schema) === MergedRecord) return undefined
  const list = idSchemas.get(unwrap(schema))
  if (list !== undefined) return { kind: 'id', list }
  const structure = structureOf(schema)
  switch (structure.kind) {
    case 'object': {
      const fields = Object.entries(structure.fields).flatMap(([key, field]) => {
        const trail = trailOf(field)
        return trail === undefined ? [] : [[key, trail] as const]
      })
      return fields.length === 0 ? undefined : { kind: 'object', fields }
    }
    case 'list': {
      const element = trailOf(structure.element)
      return element && { kind: 'list', element }
    }
    case 'union': {
      const tagged = structure.options.flatMap((option) => {
        const [tag] = tagsOf(option)
        const trail = trailOf(option)
        return tag === undefined || trail === undefined ? [] : tag[1].map((value) => [tag[0], value, trail] as const)
      })
      const [first] = tagged
      return first && { kind: 'union', tag: first[0], options: new Map(tagged.map(([, value, trail]) => [value, trail])) }
    }
    case 'lazy':
      // A shape that holds itself. Its trail is asked for when a value is there, and a value ends somewhere.
      return { kind: 'lazy', get: () => trailOf(structure.get()) }
    default:
      return undefined
  }
}

type Path = readonly (string | number)[]

/** What is told of each id that a record refers to: the list that it should be in, and where it stands in the record. */
export type VisitReference = (list: RecordList, id: string, path: Path) => void

const follow = (trail: Trail, value: unknown, path: (string | number)[], visit: VisitReference): void => {
  switch (trail.kind) {
    case 'id':
      visit(trail.list, value as string, path)
      return
    case 'list': {
      const elements = value as readonly unknown[]
      for (let position = 0; position < elements.length; position++) {
        path.push(position)
        follow(trail.element, elements[position], path, visit)
        path.pop()
      }
      return
    }
    case 'object':
      for (const [key, inner] of trail.fields) {
        const inside = (value as Readonly<Record<string, unknown>>)[key]
        if (inside === undefined) continue
        path.push(key)
        follow(inner, inside, path, visit)
        path.pop()
      }
      return
    case 'union': {
      const option = trail.options.get((value as Readonly<Record<string, unknown>>)[trail.tag])
      if (option !== undefined) follow(option, value, path, visit)
      return
    }
    case 'lazy': {
      const inner = trail.get()
      if (inner !== undefined) follow(inner, value, path, visit)
    }
  }
}

/**
 * Visits every id that the records of a list refer to, their own id left out. The path that is handed to `visit` changes
 * afterwards: copy it to keep it.
 */
export const visitReferences = (list: RecordList): ((record: unknown, visit: VisitReference) => void) => {
  const trail = trailOf(recordSchemas[list])
  if (trail?.kind !== 'object') return () => undefined
  const fields = trail.fields.filter(([key]) => key !== 'id')
  return (record, visit) => follow({ kind: 'object', fields }, record, [], visit)
}
