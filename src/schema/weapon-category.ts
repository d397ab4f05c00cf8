/** The shape of a {@link WeaponCategory}: a path in the tree of weapons. */
import * as z from 'zod'
import type { Schema } from './schema.js'
import { type WeaponRoot, weaponRoots } from './vocabulary/weapon-root.js'

/**
 * A kind of weapon as a path from coarse to fine, such as `rocket` or `uncrewed-aircraft/one-way-attack`. The first step
 * is one of {@link weaponRoots}; the further steps are open, in kebab-case.
 *
 * @category values
 */
export type WeaponCategory = WeaponRoot | `${WeaponRoot}/${string}`

/** The schema of a {@link WeaponCategory}. */
export const WeaponCategory: Schema<WeaponCategory> = /* @__PURE__ */ (() =>
  z.string().regex(new RegExp(`^(?:${Object.keys(weaponRoots).join('|')})(?:/[a-z0-9]+(?:-[a-z0-9]+){0,9}){0,5}$`), {
    error: `A weapon category is a path such as "missile/ballistic". Its first step is one of: ${Object.keys(weaponRoots).join(', ')}.`,
  }) as z.ZodType<unknown> as Schema<WeaponCategory>)()
