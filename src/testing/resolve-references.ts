/**
 * Records that refer to each other: ids that lead nowhere become ids of records that are there.
 *
 * @internal
 */
import { type Dataset, FORMAT_VERSION, type Fragment, type RecordList, recordSchemas } from '../schema/dataset.js'
import { type VisitReference, visitReferences } from '../schema/references.js'
import type { WeaponCategory } from '../schema/weapon-category.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import { isA, toDepth } from '../value/weapon-category.js'
import { ownParts } from './merged-records.js'

type Path = readonly (string | number)[]
type AnyRecord = { readonly id: string }
type Lists = Partial<Record<RecordList, readonly AnyRecord[]>>

const LISTS = /* @__PURE__ */ (() => Object.keys(recordSchemas) as RecordList[])()

/** What stands in the id of a record of each list. */
const nounOf = (list: RecordList): string => (list === 'incidents' ? '' : list === 'series' ? 'series/' : `${list.slice(0, -1)}/`)

/** A number that an id stands for while records are made. */
const numberIn = (id: string): number => Number(/\d{1,6}$/.exec(id)?.[0] ?? id.length)

/** A record to refer to, where there is no other. */
const bare = (list: RecordList): readonly AnyRecord[] => [
  list === 'weapons' ? ({ id: '', category: 'unknown' } as AnyRecord) : { id: '' },
]

/** The value with another id at a path, in a copy. Without an id, the key or the element is left out. */
const replaced = (value: unknown, [key, ...rest]: Path, id: string | undefined): unknown => {
  if (key === undefined) return id
  if (Array.isArray(value)) {
    const inside = rest.length === 0 ? id : replaced(value[Number(key)], rest, id)
    return value.flatMap((element, at) => (at !== key ? [element] : inside === undefined ? [] : [inside]))
  }
  const { [key]: old, ...others } = value as Readonly<Record<string | number, unknown>>
  if (rest.length === 0 && id === undefined) return others
  return { ...(value as object), [key]: rest.length === 0 ? id : replaced(old, rest, id) }
}

/** The lists with at least one record in each that is referred to. A link needs something else to join, whatever it joins. */
const withReferred = (lists: Lists): Lists => {
  const wanted = new Set<RecordList>((lists.links ?? []).length > 0 ? ['incidents', 'series'] : [])
  for (const list of LISTS) {
    const visit = visitReferences(list)
    for (const record of lists[list] ?? []) visit(record, (target) => void (target !== list && wanted.add(target)))
  }
  const missing = [...wanted].filter((list) => (lists[list] ?? []).length === 0)
  return { ...lists, ...Object.fromEntries(missing.map((list) => [list, bare(list)])) }
}

/** The category of the weapon, as coarse as can be, where the use says that it was another one. */
const agreed = (use: WeaponUse, category: WeaponCategory | undefined): WeaponUse =>
  use.category === undefined ||
  category === undefined ||
  isA(category)(use.category) !== 'no' ||
  isA(use.category)(category) !== 'no'
    ? use
    : { ...use, category: toDepth(1)(category) }

type Subject = { readonly type: string; readonly id: string }

/**
 * A dataset of records whose ids lead nowhere yet: each record gets an id of its own, and each reference leads to some record. A record
 * refers only to earlier ones of its own list, so that nothing is its own parent.
 */
export const resolveReferences =
  (feed: string) =>
  (fragment: Fragment): Dataset => {
    const lists = withReferred(fragment as Lists)
    const idOf = (list: RecordList, position: number): string => `${feed}:${nounOf(list)}${position + 1}`

    const resolved = (list: RecordList, record: AnyRecord, position: number): AnyRecord => {
      const edits: { readonly path: Path; readonly id: string | undefined }[] = []
      const note: VisitReference = (target, id, path) => {
        const count = target === list ? position : (lists[target]?.length ?? 0)
        edits.push({ path: [...path], id: count === 0 ? undefined : idOf(target, numberIn(id) % count) })
      }
      visitReferences(list)(record, note)
      // From the last to the first, so that an element that is left out moves none that is still to be found.
      const edited = edits.reduceRight<unknown>((value, { path, id }) => replaced(value, path, id), record)
      return { ...(edited as AnyRecord), id: idOf(list, position) }
    }

    const whole: Lists = Object.fromEntries(
      LISTS.flatMap((list) => {
        const records = lists[list]
        return records === undefined ? [] : [[list, records.map((record, position) => resolved(list, record, position))]]
      }),
    )
    return { sitrep: FORMAT_VERSION, ...settled(whole, idOf) } as Dataset
  }

/** What records say of each other, put right: categories of weapons, parts of incidents, and links that join a thing with itself. */
const settled = (lists: Lists, idOf: (list: RecordList, position: number) => string): Lists => {
  const { weapons = [], incidents, links } = lists as Fragment
  const categoryOf = new Map(weapons.map(({ id, category }) => [id, category]))
  return {
    ...lists,
    ...(incidents && {
      incidents: incidents.map(ownParts).map((incident) =>
        incident.weapons === undefined
          ? incident
          : {
              ...incident,
              weapons: incident.weapons.map((use) =>
                agreed(use, use.weapon === undefined ? undefined : categoryOf.get(use.weapon)),
              ),
            },
      ),
    }),
    ...(links && {
      links: links.map((link) => {
        const { from, to } = link as { readonly from: Subject; readonly to: Subject }
        if (from.type !== to.type || from.id !== to.id) return link
        return from.type === 'incident'
          ? { ...link, to: { type: 'series', id: idOf('series', 0) } }
          : { ...link, to: { type: 'incident', id: idOf('incidents', 0) } }
      }),
    }),
  }
}
