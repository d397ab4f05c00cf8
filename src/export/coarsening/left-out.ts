/**
 * What has to be said or left out because something else was left out, so that the rest does not say more than it did.
 *
 * @internal
 */
import { isWidened } from './extent-rule.js'
import { type Fields, isFields, type Pass, type Rule } from './rule.js'

const listOf = (value: Fields, name: string): readonly unknown[] | undefined => {
  const list = value[name]
  return Array.isArray(list) ? list : undefined
}

/** Names the lists of which something was left out, as a list that is not named is whole. */
export const incompleteLists =
  (rule: Rule, names: readonly string[]): Rule =>
  (value, pass) => {
    const left = rule(value, pass)
    if (left === value || !isFields(value) || !isFields(left)) return left
    const told = listOf(left, 'incomplete') ?? []
    const shorter = names.filter((name) => {
      const [before, after] = [listOf(value, name), listOf(left, name)]
      return before && after && after.length < before.length && !told.includes(name)
    })
    if (shorter.length === 0) return left
    tell(pass, 'incomplete', 'marked')
    return { ...left, incomplete: [...told, ...shorter] }
  }

const tell = ({ path, dropped }: Pass, key: string, what: 'removed' | 'coarsened' | 'marked'): void => {
  dropped.push({ path: [...path, key], what })
}

/** A count of a time and a place is no count of a longer time or a larger place, so it goes when one of the two is widened. */
export const ofOneScope =
  (rule: Rule): Rule =>
  (value, pass) => {
    const left = rule(value, pass)
    if (!isFields(value) || !isFields(left)) return undefined
    return isWidened(value['where'], left['where']) || isWidened(value['during'], left['during']) ? undefined : left
  }

/** At least as many as were counted are in a longer time, or among all; at most so many are not. */
export const openSeries =
  (rule: Rule): Rule =>
  (value, pass) => {
    const left = rule(value, pass)
    if (!isFields(value) || !isFields(left) || !isFields(left['count'])) return left
    const isScopeGone = value['scope'] !== undefined && left['scope'] === undefined
    const { min } = left['count']
    if (!isScopeGone && !isWidened(value['during'], left['during'])) return left
    const { count: _, ...rest } = left
    tell(pass, 'count', min === 0 ? 'removed' : 'coarsened')
    return min === 0 ? rest : { ...left, count: { min } }
  }
