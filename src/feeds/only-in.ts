/**
 * In which shapes of a feed a column stands, in the fewest words.
 *
 * @internal
 */
import type { ColumnDescription, ShapeDescription } from './describe-feed.js'

/**
 * Empty for a column that every shape has which names its columns; `others` for one that none of these has. The names go through
 * `name`, which may mark them.
 */
export const onlyIn = (
  { shapes: having }: ColumnDescription,
  shapes: readonly ShapeDescription[],
  name: (id: string) => string,
): string => {
  const naming = shapes.filter(({ columns }) => columns !== null).map(({ id }) => id)
  const lacking = naming.filter((id) => !having.includes(id))
  const list = (ids: readonly string[]): string => ids.map(name).join(', ')
  if (lacking.length === 0) return ''
  if (having.length === 0) return 'others'
  return lacking.length < having.length ? `all but ${list(lacking)}` : list(having)
}
