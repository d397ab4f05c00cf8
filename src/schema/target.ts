/** The shape of a {@link Target}: what an incident was aimed at. */
import * as z from 'zod'
import { fault } from './fault.js'
import { ActorId, SiteId } from './id.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'
import { CountryCode } from './vocabulary/country.js'
import { targetCategories } from './vocabulary/target-category.js'
import { codeOf } from './vocabulary/vocabulary.js'

const target = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Whom or what the target serves. */
      category: z.exactOptional(codeOf(targetCategories)),
      /** The site that was aimed at. */
      site: z.exactOptional(SiteId),
      /** The actor that was aimed at. */
      actor: z.exactOptional(ActorId),
      /** Nationality of the target, ISO 3166-1 alpha-3. */
      country: z.exactOptional(CountryCode),
      /** Name of the target, as the source has it. */
      name: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      if (Object.keys(value).length > 0) return
      issues.push(
        fault(
          value,
          'target-empty',
          'A target needs at least one key. If the source says that it is not known, the category is "unknown".',
        ),
      )
    }))()

/**
 * What an incident was aimed at. It need not be what was hit, nor lie where the incident happened.
 *
 * @category records
 */
export interface Target extends Readonly<z.output<typeof target>> {}

/** The schema of a {@link Target}. */
export const Target: Schema<Target> = target
