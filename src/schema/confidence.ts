/** The shape of a {@link Confidence}: how sure somebody is, on the scale that they used. */
import * as z from 'zod'
import type { Schema } from './schema.js'
import { Text } from './text.js'
import { admiraltyCredibilities, admiraltyReliabilities } from './vocabulary/admiralty.js'
import { analyticConfidences, likelihoods } from './vocabulary/icd203.js'
import { codeOf } from './vocabulary/vocabulary.js'

const confidence = /* @__PURE__ */ (() =>
  z.discriminatedUnion('scale', [
    z.strictObject({
      /** NATO Admiralty code: how reliable the source is. */
      scale: z.literal('admiralty-reliability'),
      /** A (completely reliable) to E (unreliable); F says that it cannot be judged. */
      value: codeOf(admiraltyReliabilities),
    }),
    z.strictObject({
      /** NATO Admiralty code: how credible the information is. */
      scale: z.literal('admiralty-credibility'),
      /** 1 (confirmed by other sources) to 5 (improbable); 6 says that it cannot be judged. */
      value: codeOf(admiraltyCredibilities),
    }),
    z.strictObject({
      /** ICD 203: how likely the statement is. */
      scale: z.literal('icd203-likelihood'),
      /** One of the seven bands. */
      value: codeOf(likelihoods),
    }),
    z.strictObject({
      /** ICD 203: how well founded the judgement is. Another axis than likelihood. */
      scale: z.literal('icd203-confidence'),
      /** low, moderate or high. */
      value: codeOf(analyticConfidences),
    }),
    z.strictObject({
      /** STIX 2.1 confidence. */
      scale: z.literal('stix'),
      /** A whole number from 0 to 100. */
      value: z.int().min(0).max(100),
    }),
    z.strictObject({
      /** A feed's own scale, kept as it came. */
      scale: z.literal('native'),
      /** Name of the scale, such as `ucdp:event_clarity`. */
      scheme: Text,
      /** The value on it, as it came. */
      value: z.union([Text, z.number()]),
    }),
  ]))()

/**
 * How sure somebody is, kept on the scale that they used. Values of two scales are never compared; `convertConfidence`
 * turns one into another on request, by a named table that says what it loses.
 *
 * @category values
 */
export type Confidence = Readonly<z.output<typeof confidence>>

/** The schema of a {@link Confidence}. */
export const Confidence: Schema<Confidence> = confidence
