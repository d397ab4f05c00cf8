/**
 * Judgements that nobody took back.
 *
 * @internal
 */
import type { Link } from '../../schema/link.js'

/** The links that were not taken back. One that is there twice, once taken back, is taken back, whichever comes first. */
export const notTakenBack = (links: readonly Link[]): readonly Link[] => {
  const takenBack = new Set(links.filter(({ retracted }) => retracted !== undefined).map(({ id }) => id))
  return links.filter(({ id }) => !takenBack.has(id))
}
