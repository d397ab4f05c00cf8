/** The shape of an {@link Actor}: a group, a force, a state, or a collective of them. */
import * as z from 'zod'
import { Extra } from './extra.js'
import { ActorId } from './id.js'
import { NativeCode } from './native-code.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { actorKinds } from './vocabulary/actor-kind.js'
import { CountryCode } from './vocabulary/country.js'
import { codeOf } from './vocabulary/vocabulary.js'

const actor = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Its id, `feed:native-id`, such as `ucdp:actor/118`. */
    id: ActorId,
    /** Its name, as the source has it. */
    name: z.exactOptional(Text),
    /** Other names of it. */
    aliases: z.exactOptional(listOf(Text)),
    /** What kind of actor it is. */
    kind: z.exactOptional(codeOf(actorKinds)),
    /** The actor that it is part of, or acts under. */
    parent: z.exactOptional(ActorId),
    /** It stands for several actors that were not told apart, such as "pro-Iran groups". */
    collective: z.exactOptional(z.literal(true)),
    /** The country that it belongs to, ISO 3166-1 alpha-3. */
    country: z.exactOptional(CountryCode),
    /** The feed's own codes, as they came. */
    native: z.exactOptional(listOf(NativeCode)),
    /** A description in the source's words. */
    text: z.exactOptional(Text),
    /** A user's own keys. */
    extra: z.exactOptional(Extra),
  }))()

/**
 * A group, a force, a state, or a collective of several that were not told apart.
 *
 * @category records
 */
export interface Actor extends Readonly<z.output<typeof actor>> {}

/** The schema of an {@link Actor}. */
export const Actor: Schema<Actor> = actor
