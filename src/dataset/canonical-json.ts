/**
 * An order of JSON values that does not depend on where they stood.
 *
 * @internal
 */
import { byText } from '../value/by-text.js'

/** A JSON value as text. Values that say the same have one text, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const keys = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
  return `{${keys.sort().join(',')}}`
}

/** The values, each once, by their texts. */
export const eachOnce = <V>(values: readonly V[]): ReadonlyMap<string, V> =>
  new Map(values.map((value) => [canonicalJson(value), value]))

/** The records, each once, in the order of their ids, and those of one id in the order of their texts. */
export const inCanonicalOrder = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] => {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(record.id)
    if (group === undefined) groups.set(record.id, [record])
    else group.push(record)
  }
  const byName = <V>([a]: readonly [string, V], [b]: readonly [string, V]): number => byText(a, b)
  return [...groups].sort(byName).flatMap(([, group]) =>
    // To write a record as text costs time, and few have the id of another one.
    group.length === 1 ? group : [...eachOnce(group)].sort(byName).map(([, record]) => record),
  )
}
