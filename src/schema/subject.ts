/** The shape of a {@link Subject}: what a statement or a link is about. */
import * as z from 'zod'
import { IncidentId, SeriesId } from './id.js'
import type { Schema } from './schema.js'

const subject = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      /** One incident. */
      type: z.literal('incident'),
      /** The incident. */
      id: IncidentId,
    }),
    z.strictObject({
      /** A series of incidents that are counted and not listed. */
      type: z.literal('series'),
      /** The series. */
      id: SeriesId,
    }),
  ]))()

/**
 * What a statement or a link is about: an incident, or a series of incidents that are counted and not listed.
 *
 * @category records
 */
export type Subject = Readonly<z.output<typeof subject>>

/** The schema of a {@link Subject}. */
export const Subject: Schema<Subject> = subject
