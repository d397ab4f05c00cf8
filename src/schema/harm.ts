/** The shape of {@link Harm}: who was hurt and what was broken in an incident. */
import * as z from 'zod'
import { fault } from './fault.js'
import { ActorId } from './id.js'
import { Quantity } from './quantity.js'
import { listOf, type Schema } from './schema.js'
import { Text } from './text.js'
import { ageGroups } from './vocabulary/age-group.js'
import { CountryCode } from './vocabulary/country.js'
import { damages } from './vocabulary/damage.js'
import { personRoles } from './vocabulary/person-role.js'
import { sexes } from './vocabulary/sex.js'
import { codeOf } from './vocabulary/vocabulary.js'

const harmPart = /* @__PURE__ */ (() => {
  /** How many people of this part. */
  const count = Quantity
  const years = z.int().min(0).max(150)
  return z.discriminatedUnion('dimension', [
    z.strictObject({
      /** Counted by role: civilians, combatants, aid workers. */
      dimension: z.literal('role'),
      /** The role. */
      value: codeOf(personRoles),
      /** How many people. */
      count,
    }),
    z.strictObject({
      /** Counted by the actor that they belong to. */
      dimension: z.literal('actor'),
      /** The actor. */
      value: ActorId,
      /** How many people. */
      count,
    }),
    z.strictObject({
      /** Counted by nationality. */
      dimension: z.literal('nationality'),
      /** Country (ISO 3166-1 alpha-3), or only whether they are nationals of the country of the incident. */
      value: z.union([z.enum(['national', 'international']), CountryCode]),
      /** How many people. */
      count,
    }),
    z.strictObject({
      /** Counted by sex. */
      dimension: z.literal('sex'),
      /** The sex. */
      value: codeOf(sexes),
      /** How many people. */
      count,
    }),
    z.strictObject({
      /** Counted by age. */
      dimension: z.literal('age'),
      /** The age group. */
      value: codeOf(ageGroups),
      /** The source's own lower and upper limit, in whole years, where it tells them. */
      years: z.exactOptional(
        z.strictObject({
          /** Lower limit, in whole years. */
          from: z.exactOptional(years),
          /** Upper limit, in whole years. */
          to: z.exactOptional(years),
        }),
      ),
      /** How many people. */
      count,
    }),
    z.strictObject({
      /** Counted by the organisation that they work for. */
      dimension: z.literal('organisation'),
      /** The organisation, or a kind of organisation, in the source's words. */
      value: Text,
      /** How many people. */
      count,
    }),
  ])
})()

/**
 * A part of a number of people: those of one role, actor, nationality, sex, age or organisation. Parts of different
 * dimensions count the same people again, so they are never summed.
 *
 * @category records
 */
export type HarmPart = Readonly<z.output<typeof harmPart>>

/** The schema of a {@link HarmPart}. */
export const HarmPart: Schema<HarmPart> = harmPart

const casualties = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** All of them, as the source counts them. It is never worked out from the parts. */
      total: z.exactOptional(Quantity),
      /** Parts of them, each by one dimension. */
      parts: z.exactOptional(listOf(HarmPart)),
    })
    .check(({ value, issues }) => {
      const most = value.total?.max
      if (most === undefined) return
      value.parts?.forEach((part, position) => {
        if (part.count.min <= most) return
        issues.push(
          fault(
            part.count,
            'part-above-total',
            `This part is at least ${part.count.min}, and the total is at most ${most}. Mend one of the two.`,
            ['parts', position, 'count'],
          ),
        )
      })
    }))()

/**
 * How many people were killed (or injured, abducted, missing).
 *
 * @category records
 */
export interface Casualties extends Readonly<z.output<typeof casualties>> {}

/** The schema of {@link Casualties}. */
export const Casualties: Schema<Casualties> = casualties

const harm = /* @__PURE__ */ (() =>
  z.strictObject({
    /** People killed. Absent: not reported. */
    killed: z.exactOptional(Casualties),
    /** People injured. Absent: not reported. */
    injured: z.exactOptional(Casualties),
    /** People abducted, detained or held hostage. Absent: not reported. */
    abducted: z.exactOptional(Casualties),
    /** People missing. Absent: not reported. */
    missing: z.exactOptional(Casualties),
    /** How much was broken. Absent: not reported. */
    damage: z.exactOptional(codeOf(damages)),
  }))()

/**
 * Who was hurt and what was broken in an incident.
 *
 * @category records
 */
export interface Harm extends Readonly<z.output<typeof harm>> {}

/** The schema of {@link Harm}. */
export const Harm: Schema<Harm> = harm
