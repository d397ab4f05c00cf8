import { fc, test } from '@fast-check/vitest'
import { isRight } from 'fp-ts/lib/Either.js'
import { expect } from 'vitest'
import { Extent } from '../../src/schema/extent.js'
import { fromEdtf } from '../../src/value/edtf.js'

const digit = fc.constantFrom(...'0123456789')
/** Texts of the letters of EDTF, in shapes that are near to it. */
const date = fc
  .tuple(
    fc.constantFrom('', '-', 'Y', '?'),
    fc.array(fc.oneof({ weight: 5, arbitrary: digit }, fc.constant('X')), { minLength: 2, maxLength: 5 }),
    fc.constantFrom('', '-06', '-XX', '-02-29', '-06-06', '-06-XX', '-XX-XX', '-21', '-24', '-13', '-1X'),
    fc.constantFrom('', 'T00:15:00', 'T24:00:00', 'T23:59:59Z', 'T00:15:00.5+03:00', 'T00:15-11:30'),
    fc.constantFrom('', '?', '~', '%'),
  )
  .map(([sign, year, rest, time, hedge]) => sign + year.join('') + rest + time + hedge)
const near = fc.oneof(
  date,
  fc.tuple(fc.oneof(date, fc.constantFrom('', '..')), fc.oneof(date, fc.constantFrom('', '..'))).map((sides) => sides.join('/')),
  fc.string({ maxLength: 70 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-/.XTZ?~%:+[]{},YS'), maxLength: 70 }),
)

test.prop([near], { numRuns: 1_500 })('never throws, and what it reads is an extent of the schema', (text) => {
  const result = fromEdtf(text)
  if (!isRight(result)) {
    expect(result.left.value).toBe(text)
    return
  }
  expect(Extent.safeParse(result.right).success).toBe(true)
  // Nothing is lost: what the fields do not say is in the text.
  if (/[?~%X]|\.\.|\/$|^\/|-2[1-4]$/.test(text)) expect(result.right.text).toBe(text)
  expect(result.right.approximate === true).toBe(/[?~%]/.test(text) || /^\d{4}-2[1-4]$/.test(text))
})
