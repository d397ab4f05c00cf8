/** The shape of a {@link Weapon}: a kind of weapon. */
import * as z from 'zod'
import { Extra } from './extra.js'
import { WeaponId } from './id.js'
import { NativeCode } from './native-code.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { WeaponCategory } from './weapon-category.js'

const weapon = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`. */
    id: WeaponId,
    /** Its name or model, as the source has it. */
    name: z.exactOptional(Text),
    /** Other names of it. */
    aliases: z.exactOptional(listOf(Text)),
    /** What kind of weapon it is, such as `missile/ballistic`. */
    category: WeaponCategory,
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** A description in the source's words. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * A kind of weapon, such as a model of rocket. How many were used is told by the incident.
 *
 * @category records
 */
export interface Weapon extends Readonly<z.output<typeof weapon>> {}

/** The schema of a {@link Weapon}. */
export const Weapon: Schema<Weapon> = weapon
