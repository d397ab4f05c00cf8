/** The shape of a {@link NativeCode}: a feed's own code, kept as it came. */
import * as z from 'zod'
import { fault } from './fault.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'

const nativeCode = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** What kind of code it is: the feed and its column, such as `ucdp:type_of_violence`. */
      scheme: Text,
      /** The code as it came. */
      code: z.exactOptional(Text),
      /** The feed's own words for it. */
      label: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      if (value.code !== undefined || value.label !== undefined) return
      issues.push(
        fault(
          value,
          'native-code-empty',
          'A native code needs a code or a label. Leave the whole entry out when the feed gave neither.',
        ),
      )
    }))()

/**
 * A feed's own code, kept as it came, so that nothing is lost where our lists are coarser than theirs.
 *
 * @category records
 */
export interface NativeCode extends Readonly<z.output<typeof nativeCode>> {}

/** The schema of a {@link NativeCode}. */
export const NativeCode: Schema<NativeCode> = nativeCode
