/** What differs between two versions of one record, field by field. */

/**
 * A field that two versions of a record tell differently.
 *
 * @category feeds
 */
export interface FieldChange {
  /** Where it stands in the record. A list that has got longer or shorter is one field. */
  readonly path: readonly (string | number)[]
  /** What the first version says. Absent: it does not tell the field. */
  readonly before?: unknown
  /** What the second version says. Absent: it does not tell the field. */
  readonly after?: unknown
}

/** Where the comparison is. It changes while it goes on, and is copied into what is found. */
type Path = (string | number)[]
type Keyed = Readonly<Record<string, unknown>>

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null && !Array.isArray(value)

/** How a record was read is no change of what it tells. */
const isHowRead = (path: Path, key: string): boolean =>
  (key === 'generation' || key === 'release') && path.length === 1 && path[0] === 'origin'

const compare = (before: unknown, after: unknown, path: Path, found: FieldChange[]): void => {
  if (before === after || Object.is(before, after)) return
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (let i = 0; i < before.length; i++) compareAt(i, before[i], after[i], path, found)
  } else if (isKeyed(before) && isKeyed(after)) {
    for (const key of Object.keys(before))
      if (!isHowRead(path, key)) compareAt(key, before[key], Object.hasOwn(after, key) ? after[key] : undefined, path, found)
    for (const key of Object.keys(after))
      if (!isHowRead(path, key) && !Object.hasOwn(before, key)) compareAt(key, undefined, after[key], path, found)
  } else found.push({ path: [...path], ...(before !== undefined && { before }), ...(after !== undefined && { after }) })
}

const compareAt = (key: string | number, before: unknown, after: unknown, path: Path, found: FieldChange[]): void => {
  if (before === after) return
  path.push(key)
  compare(before, after, path, found)
  path.pop()
}

/**
 * The fields that two versions of a record tell differently. The order of keys is no difference, and `origin.generation` and
 * `origin.release` are none: they tell how the record was read.
 *
 * @example
 * fieldChanges({ id: 'test:1', name: 'a' }, { id: 'test:1', name: 'b' }) // => [{ path: ['name'], before: 'a', after: 'b' }]
 *
 * @category feeds
 */
export const fieldChanges = (before: object, after: object): readonly FieldChange[] => {
  const found: FieldChange[] = []
  compare(before, after, [], found)
  return found
}
