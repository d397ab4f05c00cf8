/**
 * Which fields of a record refer to other records. Worked out from the schemas, so that a field that holds an id is found
 * wherever it is added.
 *
 * @internal
 */
import type { $ZodType } from 'zod/v4/core'
import { type RecordList, recordSchemas } from './dataset.js'
import { ActorId, IncidentId, ReportId, SiteId, WeaponId } from './id.js'
import { structureOf, tagsOf, unwrap } from './introspect.js'

/** A step from a value to the values inside it. `when` keeps to one option of a union, told by a literal beside the key. */
type Step =
  | { readonly kind: 'each' }
  | { readonly kind: 'key'; readonly key: string; readonly when?: readonly [key: string, values: readonly unknown[]] }

/** A field that holds the id of a record in `list`. */
export interface Reference {
  readonly list: RecordList
  readonly steps: readonly Step[]
}

const listOfId = /* @__PURE__ */ (() =>
  new Map<$ZodType, RecordList>([
    [IncidentId, 'incidents'],
    [SiteId, 'sites'],
    [WeaponId, 'weapons'],
    [ActorId, 'actors'],
    [ReportId, 'reports'],
  ]))()

const walk = (
  schema: $ZodType,
  steps: readonly Step[],
  found: Reference[],
  when?: readonly [string, readonly unknown[]],
): void => {
  const list = listOfId.get(unwrap(schema))
  if (list !== undefined) {
    found.push({ list, steps })
    return
  }
  const structure = structureOf(schema)
  if (structure.kind === 'list') walk(structure.element, [...steps, { kind: 'each' }], found)
  else if (structure.kind === 'union') for (const option of structure.options) walk(option, steps, found, tagsOf(option)[0])
  else if (structure.kind === 'object')
    for (const [key, field] of Object.entries(structure.fields))
      walk(field, [...steps, { kind: 'key', key, ...(when && { when }) }], found)
}

/** The references of the records of a list, their own id left out. */
export const referencesOf = (list: RecordList): readonly Reference[] => {
  const found: Reference[] = []
  walk(recordSchemas[list], [], found)
  return found.filter(({ steps }) => !(steps.length === 1 && steps[0]?.kind === 'key' && steps[0].key === 'id'))
}

type Visit = (id: string, path: readonly (string | number)[]) => void

/** Calls `visit` with every id that a reference holds in a record, and where it stands. */
export const visitReference = (reference: Reference, record: unknown, visit: Visit): void => {
  const path: (string | number)[] = []
  const go = (value: unknown, depth: number): void => {
    const step = reference.steps[depth]
    if (step === undefined) {
      visit(value as string, path)
      return
    }
    if (step.kind === 'each') {
      const elements = value as readonly unknown[]
      for (let index = 0; index < elements.length; index++) {
        path.push(index)
        go(elements[index], depth + 1)
        path.pop()
      }
      return
    }
    const object = value as Readonly<Record<string, unknown>>
    const inside = object[step.key]
    if (inside === undefined || (step.when !== undefined && !step.when[1].includes(object[step.when[0]]))) return
    path.push(step.key)
    go(inside, depth + 1)
    path.pop()
  }
  go(record, 0)
}
