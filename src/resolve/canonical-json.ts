/**
 * An order of JSON values that does not depend on where they stood.
 *
 * @internal
 */

/** A JSON value as text. Values that say the same have one text, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const keys = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
  return `{${keys.sort().join(',')}}`
}

/** The values, each once, in the order of their ids and then of their texts. */
export const inCanonicalOrder = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] => {
  const texts = new Map<string, R>()
  for (const record of records) {
    // The id first, and a character that no id holds: ids are in order by their code units.
    const text = `${record.id}\u0000${canonicalJson(record)}`
    if (!texts.has(text)) texts.set(text, record)
  }
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
}
