/**
 * Pieces of bytes as one.
 *
 * @internal
 */

/** Two pieces of bytes as one. */
export const joinBytes = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
