/** Free text and names. */
import * as z from 'zod'
import type { Schema } from './schema.js'

/** A name or a text that says something: not empty. */
export const Text: Schema<string> = /* @__PURE__ */ (() =>
  z.string().min(1, { error: 'Text must not be empty. Leave the key out when nothing was said.' }))()
