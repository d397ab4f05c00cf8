/**
 * What has to be said or left out because something else was left out, so that the rest does not say more than it did.
 *
 * @internal
 */
import { isWidened } from './extent-rule.js'
import { type Fields, isFields, type Rule, tellChanges } from './rule.js'

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
    pass.dropped.push({ path: [...pass.path, 'incomplete'], what: 'marked' })
    return { ...left, incomplete: [...told, ...shorter] }
  }

/** A count of a time and a place is no count of a longer time or a larger place, so it goes when one of the two is widened. */
export const ofOneScope =
  (rule: Rule): Rule =>
  (value, pass) => {
    const left = rule(value, pass)
    if (!isFields(value) || !isFields(left)) return undefined
    return isWidened(value['where'], left['where']) || isWidened(value['during'], left['during']) ? undefined : left
  }

/**
 * At least as many as were counted are in a longer time, or among all. That it is at most so many, or about so many, does not hold
 * there.
 */
export const openSeries =
  (rule: Rule): Rule =>
  (value, pass) => {
    const { path, dropped } = pass
    const soFar = dropped.length
    const left = rule(value, pass)
    if (!isFields(value) || !isFields(left)) return left
    const { count, ...rest } = left
    const isOpened = value['scope'] !== left['scope'] && left['scope'] === undefined
    if (!isFields(count) || !(isOpened || isWidened(value['during'], left['during']))) return left
    const { min } = count
    if (min === 0) {
      // What was told of its parts is no news any more.
      for (const entry of dropped.splice(soFar)) if (entry.path[path.length] !== 'count') dropped.push(entry)
      dropped.push({ path: [...path, 'count'], what: 'removed' })
      return rest
    }
    if (Object.keys(count).length === 1) return left
    path.push('count')
    tellChanges(count, { min }, pass)
    path.pop()
    return { ...left, count: { min } }
  }
