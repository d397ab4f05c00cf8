/** Builders of the keys of a rollup: what its figures are broken down by. */
import type { KeyData } from '../schema/rollup-key.js'
import type { ParticipantRole } from '../schema/vocabulary/participant-role.js'
import type { BucketUnit } from '../value/buckets.js'

type KeyOf<Of extends KeyData['of']> = Extract<KeyData, { readonly of: Of }>

/**
 * Breaks down by a field that has one value.
 *
 * @example
 * field('where.country') // => { of: 'field', path: 'where.country' }
 *
 * @category constructors
 */
export const field = (path: KeyOf<'field'>['path']): KeyOf<'field'> => ({ of: 'field', path })

/**
 * Breaks down by time, on the incident's own local calendar. Weeks are ISO weeks. With `fill`, each bucket of the window that
 * `where` asks for has a row, empty ones too.
 *
 * @example
 * bucket('quarter') // => { of: 'bucket', unit: 'quarter' }
 * bucket('month', { fill: true }) // => { of: 'bucket', unit: 'month', fill: true }
 *
 * @category constructors
 */
export const bucket = (unit: BucketUnit, options: { readonly fill?: boolean } = {}): KeyOf<'bucket'> => ({
  of: 'bucket',
  unit,
  ...(options.fill === true && { fill: true }),
})

/**
 * Breaks down by the kinds of weapons used, cut to so many steps. Rows overlap: an incident with two kinds stands in both.
 *
 * @example
 * weaponCategory(1) // => { of: 'weapon', depth: 1 }
 *
 * @category constructors
 */
export const weaponCategory = (depth?: number): KeyOf<'weapon'> => ({ of: 'weapon', ...(depth !== undefined && { depth }) })

/**
 * Breaks down by the actors that took part. Rows overlap: an incident with two actors stands in both.
 *
 * @example
 * participatingActor('attacker') // => { of: 'actor', role: 'attacker' }
 *
 * @category constructors
 */
export const participatingActor = (role?: ParticipantRole): KeyOf<'actor'> => ({
  of: 'actor',
  ...(role !== undefined && { role }),
})

/**
 * Breaks down by what was aimed at. Rows overlap: an incident with two kinds of targets stands in both.
 *
 * @example
 * targetCategory() // => { of: 'target' }
 *
 * @category constructors
 */
export const targetCategory = (): KeyOf<'target'> => ({ of: 'target' })

/**
 * Breaks down by the site where it happened, or by those that were aimed at. Level 0 is the outermost site that it lies in; with
 * `each`, every site that it lies in has the incident in its row.
 *
 * @example
 * siteKey() // => { of: 'site' }
 * siteKey({ read: 'targets', level: 'each' }) // => { of: 'site', read: 'targets', level: 'each' }
 *
 * @category constructors
 */
export const siteKey = (options: Omit<KeyOf<'site'>, 'of'> = {}): KeyOf<'site'> => ({ of: 'site', ...options })

/**
 * Breaks down by the cells of a grid of degrees. A whole number of them makes 90 degrees.
 *
 * @example
 * gridCell(0.5) // => { of: 'cell', degrees: 0.5 }
 *
 * @category constructors
 */
export const gridCell = (degrees: number): KeyOf<'cell'> => ({ of: 'cell', degrees })

/**
 * Tells people harmed apart: the figures of people harmed are then those of the row. People whose value was not told stand under
 * `null`.
 *
 * @example
 * casualtyGroup('sex') // => { of: 'casualties', by: 'sex' }
 *
 * @category constructors
 */
export const casualtyGroup = (by: KeyOf<'casualties'>['by']): KeyOf<'casualties'> => ({ of: 'casualties', by })

/**
 * Tells people harmed apart by bands of age that begin at these years.
 *
 * @example
 * ageBand([0, 18, 60]) // => { of: 'casualties', by: 'age', bands: [0, 18, 60] }
 *
 * @category constructors
 */
export const ageBand = (bands: readonly number[]): KeyOf<'casualties'> => ({ of: 'casualties', by: 'age', bands })

/**
 * Breaks down by what statements on who did it say: their kind, who says it, or who is said to have done it.
 *
 * @example
 * statement('against') // => { of: 'statement', read: 'against' }
 *
 * @category constructors
 */
export const statement = (read: KeyOf<'statement'>['read']): KeyOf<'statement'> => ({ of: 'statement', read })
