/** The single values of a JSON document, by their paths. */

/** Every string, number and true or false of a value, with its path. */
export const leaves = (value: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === '' ? key : `${path}.${key}`))
    : [[path, value]]
