/** Patterns of HXL hashtags, as libhxl has them: a tag, attributes that must be there, and attributes that must not. */

/**
 * Which column is meant: a tag pattern such as `#adm1+name` or `#affected+killed-f`, or the header of a column without a tag.
 *
 * @category feeds
 */
export type HxlPattern = string

const PATTERN = /^#[a-z][a-z0-9_]*(?:[+-][a-z][a-z0-9_]*)*$/
const ATTRIBUTE = /[+-][a-z0-9_]+/g

/**
 * Whether a column is meant by a pattern, by its name: its tag in normal spelling or, where it has none, its header. The tag must
 * be the same, all attributes after a `+` of the pattern must be there, and none after a `-`.
 *
 * Throws a RangeError when the pattern begins with `#` and is none.
 *
 * @example
 * tagPattern('#adm1 +name')('#adm1+name+provider') // => true
 * tagPattern('#adm1+name-provider')('#adm1+name+provider') // => false
 * tagPattern('Remarks')('Remarks') // => true
 *
 * @category predicates
 */
export const tagPattern = (pattern: HxlPattern): ((name: string) => boolean) => {
  if (!pattern.trim().startsWith('#')) {
    if (pattern.trim() === '') throw new RangeError('An empty text means no column. Leave the key out of the mapping.')
    return (name) => name === pattern
  }
  const normal = pattern.toLowerCase().replace(/\s+/g, '')
  if (!PATTERN.test(normal))
    throw new RangeError(`"${pattern}" is no pattern of HXL tags. It looks like #adm1+name, or #affected+killed-f.`)
  const tag = /^#[a-z0-9_]+/.exec(normal)?.[0] ?? ''
  const asked = normal.slice(tag.length).match(ATTRIBUTE) ?? []
  return (name) => {
    const [found, ...attributes] = name.split('+')
    return found === tag && asked.every((one) => attributes.includes(one.slice(1)) === one.startsWith('+'))
  }
}
