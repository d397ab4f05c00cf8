/** Checks a whole dataset: each record by itself, and what the records say of each other. */
import * as E from 'fp-ts/lib/Either.js'
import { isA } from '../value/weapon-category.js'
import { check } from './check.js'
import { Dataset, type RecordList, recordSchemas } from './dataset.js'
import type { Incident } from './incident.js'
import type { Issue } from './issue.js'
import { nearest } from './nearest.js'
import { type Reference, referencesOf, visitReference } from './references.js'
import type { Weapon } from './weapon.js'

type Path = readonly (string | number)[]
type AnyRecord = { readonly id: string }

/** The valid records of each list with their position, and the first position of each id. */
interface Index {
  readonly records: Readonly<Record<RecordList, ReadonlyMap<number, AnyRecord>>>
  readonly positions: Readonly<Record<RecordList, ReadonlyMap<string, number>>>
}

const lists = /* @__PURE__ */ (() => Object.keys(recordSchemas) as RecordList[])()

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What one record of a list is called. */
const nounOf = (list: RecordList): string => list.slice(0, -1)

const error = (code: string, path: Path, message: string, value: unknown): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  value,
})

/**
 * Everything that is wrong with a dataset; empty when nothing is. Beside the faults of single records:
 *
 * | code | what is wrong |
 * |---|---|
 * | `duplicate-id` | two records of one list have the same id |
 * | `dangling-id` | an id is referred to, and no record has it |
 * | `wrong-kind-of-id` | an id is referred to as that of a site, say, and is that of an actor |
 * | `cycle` | a record is its own parent, by way of others |
 * | `category-mismatch` | a weapon use says another category than the record of its weapon |
 *
 * What records say of each other is checked among those that are valid by themselves.
 *
 * @example
 * checkDataset({ sitrep: 1, incidents: [{ id: 'iraq:1', reports: ['iraq:r1'] }] })[0]?.code // => 'dangling-id'
 * checkDataset({ sitrep: 1, incidents: [{ id: 'iraq:1' }] }) // => []
 *
 * @category guards
 */
export const checkDataset = (dataset: unknown): readonly Issue[] => {
  const issues: Issue[] = []
  const index = checkRecords(dataset, issues)
  for (const list of lists)
    for (const reference of referencesOf(list)) {
      checkTargets(index, list, reference, issues)
      if (reference.list === list) checkCycles(index, list, reference, issues)
    }
  checkCategories(index, issues)
  return issues
}

/** Checks the document without its records, then each record. Compiled checks stay small that way, and faults stay apart. */
const checkRecords = (dataset: unknown, issues: Issue[]): Index => {
  const records = {} as Record<RecordList, Map<number, AnyRecord>>
  const positions = {} as Record<RecordList, Map<string, number>>
  const source: Readonly<Record<string, unknown>> = isPlainObject(dataset) ? dataset : {}
  const withoutRecords = Object.fromEntries(lists.flatMap((list) => (Array.isArray(source[list]) ? [[list, []]] : [])))
  const frame = check(Dataset)(isPlainObject(dataset) ? { ...dataset, ...withoutRecords } : dataset)
  if (E.isLeft(frame)) issues.push(...frame.left)
  for (const list of lists) {
    records[list] = new Map()
    positions[list] = new Map()
    const values: unknown = source[list]
    if (!Array.isArray(values)) continue
    const checkRecord = check<AnyRecord>(recordSchemas[list] as never)
    for (let position = 0; position < values.length; position++) {
      const checked = checkRecord(values[position])
      if (E.isLeft(checked)) {
        for (const issue of checked.left) issues.push({ ...issue, path: [list, position, ...issue.path] })
        // It can be referred to all the same: its own faults are told already.
        const id: unknown = values[position]?.id
        if (typeof id === 'string' && !positions[list].has(id)) positions[list].set(id, position)
        continue
      }
      const record = checked.right
      const first = positions[list].get(record.id)
      if (first === undefined) positions[list].set(record.id, position)
      else
        issues.push(
          error(
            'duplicate-id',
            [list, position, 'id'],
            `${list}[${first}] has the same id. Give one of them another id, or join them.`,
            record.id,
          ),
        )
      records[list].set(position, record)
    }
  }
  return { records, positions }
}

const checkTargets = (index: Index, list: RecordList, reference: Reference, issues: Issue[]): void => {
  const known = index.positions[reference.list]
  const noun = nounOf(reference.list)
  for (const [position, record] of index.records[list])
    visitReference(reference, record, (id, path) => {
      if (known.has(id)) return
      const place = [list, position, ...path]
      const other = lists.find((candidate) => index.positions[candidate].has(id))
      if (other !== undefined)
        issues.push(
          error('wrong-kind-of-id', place, `"${id}" is the id of a record in "${other}", and a ${noun} is needed here.`, id),
        )
      else {
        // Suggestions cost a look at every id, so only the first faults of a small dataset get one.
        const near = known.size <= 1_000 && issues.length < 100 ? nearest([...known.keys()], id) : undefined
        const remedy = near === undefined ? `Add it to "${reference.list}".` : `Did you mean "${near}"?`
        issues.push(error('dangling-id', place, `No ${noun} has the id "${id}". ${remedy}`, id))
      }
    })
}

/** Records that refer to their own kind (a parent, the reports that a report is based on) must not come back to themselves. */
const checkCycles = (index: Index, list: RecordList, reference: Reference, issues: Issue[]): void => {
  const next = new Map<string, string[]>()
  for (const record of index.records[list].values()) {
    const ids: string[] = []
    visitReference(reference, record, (id) => void ids.push(id))
    if (ids.length > 0) next.set(record.id, ids)
  }
  const done = new Set<string>()
  for (const start of next.keys()) {
    if (done.has(start)) continue
    // Depth first with an own stack, because chains may be longer than the call stack.
    const trail = new Set<string>()
    const stack: { readonly id: string; at: number }[] = [{ id: start, at: 0 }]
    trail.add(start)
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as { readonly id: string; at: number }
      const child = next.get(top.id)?.[top.at++]
      if (child === undefined) {
        stack.pop()
        trail.delete(top.id)
        done.add(top.id)
      } else if (trail.has(child)) {
        const position = index.positions[list].get(top.id) ?? 0
        const key = reference.steps.find((step) => step.kind === 'key')?.key ?? ''
        issues.push(
          error(
            'cycle',
            [list, position, key],
            `"${child}" leads back to itself by way of "${key}". Take one of the links out.`,
            child,
          ),
        )
      } else if (!done.has(child)) {
        stack.push({ id: child, at: 0 })
        trail.add(child)
      }
    }
  }
}

/** A weapon use that names its weapon may say the category more coarsely or more finely, but not another one. */
const checkCategories = (index: Index, issues: Issue[]): void => {
  const weapons = index.records.weapons as ReadonlyMap<number, Weapon>
  for (const [position, record] of index.records.incidents as ReadonlyMap<number, Incident>)
    record.weapons?.forEach((use, order) => {
      const weaponPosition = use.weapon === undefined ? undefined : index.positions.weapons.get(use.weapon)
      const weapon = weaponPosition === undefined ? undefined : weapons.get(weaponPosition)
      if (weapon === undefined || use.category === undefined) return
      if (isA(weapon.category)(use.category) === 'no' && isA(use.category)(weapon.category) === 'no')
        issues.push(
          error(
            'category-mismatch',
            ['incidents', position, 'weapons', order, 'category'],
            `The weapon "${weapon.id}" is a ${weapon.category}. Leave the category out, or mend one of the two.`,
            use.category,
          ),
        )
    })
}
