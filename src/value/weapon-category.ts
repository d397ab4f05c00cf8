/**
 * The tree of weapon categories: a path from coarse to fine, such as `missile/ballistic`.
 *
 * Laws of {@link isA}: every category is one of its own and of its ancestors; for a category and an ancestor that are not the same,
 * the ancestor asked for the category answers maybe; `unknown` and `other` answer maybe to whatever is not of their own branch.
 */
import type { Truth } from '../schema/truth.js'
import type { WeaponCategory } from '../schema/weapon-category.js'
import { fromCases } from './truth.js'

const covers = (ancestor: string, category: string): boolean => `${category}/`.startsWith(`${ancestor}/`)

/**
 * Whether a weapon of this category is of the category asked for. A coarser word than the one asked for leaves it open.
 *
 * @example
 * isA('missile')('missile/ballistic') // => 'yes'
 * isA('missile/ballistic')('missile') // => 'maybe'
 * isA('rocket')('unknown') // => 'maybe'
 * isA('rocket')('firearm') // => 'no'
 *
 * @category predicates
 */
export const isA =
  (asked: WeaponCategory) =>
  (category: WeaponCategory): Truth =>
    fromCases({
      all: covers(asked, category),
      // A weapon whose kind is not known may be anything; one that is not in our list may be a kind of it that we do not list.
      some: covers(category, asked) || covers('unknown', category) || covers('other', category),
    })

/**
 * The category cut to so many steps.
 *
 * @example
 * toDepth(1)('missile/ballistic') // => 'missile'
 *
 * @category conversions
 */
export const toDepth =
  (steps: number) =>
  (category: WeaponCategory): WeaponCategory =>
    category.split('/').slice(0, Math.max(1, steps)).join('/') as WeaponCategory
