/** Checks a whole dataset: each record by itself, and what the records say of each other. */
import * as E from 'fp-ts/lib/Either.js'
import { isA } from '../value/weapon-category.js'
import { check } from './check.js'
import { Dataset, type RecordList, recordSchemas } from './dataset.js'
import type { Incident } from './incident.js'
import type { Issue } from './issue.js'
import { nearest } from './nearest.js'
import { visitReferences } from './references.js'
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
const nounOf = (list: RecordList): string => (list === 'series' ? list : list.slice(0, -1))

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
 * | `merged-record-present` | an incident was joined from another one that stands beside it, so that it would count twice |
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
  for (const list of lists) checkReferences(index, list, issues)
  checkCategories(index, issues)
  checkMerged(index, issues)
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

/** Every id that is referred to must be that of a record; records that refer to their own kind must not come back to themselves. */
const checkReferences = (index: Index, list: RecordList, issues: Issue[]): void => {
  const visit = visitReferences(list)
  /** For each key that refers to the same list (a parent, what a report is based on): from an id to the ids it refers to. */
  const own = new Map<string, Map<string, string[]>>()
  for (const [position, record] of index.records[list])
    visit(record, (target, id, path) => {
      if (target === list) {
        const key = String(path[0])
        const next = own.get(key) ?? new Map<string, string[]>()
        own.set(key, next.set(record.id, [...(next.get(record.id) ?? []), id]))
      }
      if (!index.positions[target].has(id)) issues.push(dangling(index, target, id, [list, position, ...path], issues.length))
    })
  for (const [key, next] of own) checkCycles(index, list, key, next, issues)
}

const dangling = (index: Index, target: RecordList, id: string, path: Path, soFar: number): Issue => {
  const noun = nounOf(target)
  const other = lists.find((candidate) => index.positions[candidate].has(id))
  if (other !== undefined)
    return error('wrong-kind-of-id', path, `"${id}" is the id of a record in "${other}", and a ${noun} is needed here.`, id)
  // Suggestions cost a look at every id, so only the first faults of a small dataset get one.
  const known = index.positions[target]
  const near = known.size <= 1_000 && soFar < 100 ? nearest([...known.keys()], id) : undefined
  const remedy = near === undefined ? `Add it to "${target}".` : `Did you mean "${near}"?`
  return error('dangling-id', path, `No ${noun} has the id "${id}". ${remedy}`, id)
}

const checkCycles = (
  index: Index,
  list: RecordList,
  key: string,
  next: ReadonlyMap<string, readonly string[]>,
  issues: Issue[],
): void => {
  const done = new Set<string>()
  for (const start of next.keys()) {
    if (done.has(start)) continue
    // Depth first with an own stack, because chains may be longer than the call stack.
    const trail = new Set([start])
    const stack: { readonly id: string; at: number }[] = [{ id: start, at: 0 }]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const child = next.get(top.id)?.[top.at++]
      if (child === undefined) {
        stack.pop()
        trail.delete(top.id)
        done.add(top.id)
      } else if (trail.has(child)) {
        const path = [list, index.positions[list].get(top.id) ?? 0, key]
        issues.push(error('cycle', path, `"${child}" leads back to itself by way of "${key}". Take one of the links out.`, child))
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

/** What an incident was joined from is inside it. Beside it, or in a second joined record, it would count twice. */
const checkMerged = (index: Index, issues: Issue[]): void => {
  const joinedBy = new Map<string, string>()
  for (const [position, record] of index.records.incidents as ReadonlyMap<number, Incident>)
    record.mergedFrom?.forEach(({ id }, order) => {
      const isBeside = id !== record.id && index.positions.incidents.has(id)
      const other = joinedBy.get(id)
      joinedBy.set(id, record.id)
      if (!isBeside && (other === undefined || other === record.id)) return
      issues.push(
        error(
          'merged-record-present',
          ['incidents', position, 'mergedFrom', order, 'id'],
          `"${id}" ${isBeside ? 'stands beside this incident' : `is a part of "${other}" too`}, so that it would count twice. Take one of the two out.`,
          id,
        ),
      )
    })
}
