/**
 * An id for what has none: a hash of its words, 64 bits in hexadecimal.
 *
 * Two lanes of 32 bits, each a multiply-and-mix over the UTF-16 units of the text with another odd constant. It is stable: an
 * id that was given once is given for ever, on every platform. It guards against accident, not against malice.
 */
export const referenceId = (words: string): string => {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x85ebca6b)
    b = Math.imul(b ^ unit, 0xc2b2ae35)
    a ^= a >>> 15
    b ^= b >>> 13
  }
  return hex(mix(a ^ Math.imul(b, 0x27d4eb2f))) + hex(mix(b ^ words.length))
}

const mix = (lane: number): number => {
  let x = lane
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

const bytes = /* @__PURE__ */ (() => Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')))()

const hex = (lane: number): string =>
  `${bytes[lane >>> 24]}${bytes[(lane >>> 16) & 255]}${bytes[(lane >>> 8) & 255]}${bytes[lane & 255]}`
