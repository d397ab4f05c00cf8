/**
 * What statements on who did it say: those on an incident, or one statement alone.
 *
 * @internal
 */
import type { Attribution } from '../../schema/attribution.js'
import type { KeyValue } from '../key-value.js'
import type { Element, KeyContext, KeyOf, ListReader } from './key-kind.js'

const values = (found: readonly KeyValue[]): Element => ({ values: found, isSure: true })

/** Statements that were taken back do not count. Without a dataset nothing is known of them. */
export const statementKey = ({ read }: KeyOf<'statement'>, { index }: KeyContext): ListReader<Attribution> => ({
  listOf: ({ id }) => index?.attributionsOf(id).filter(({ retracted }) => retracted === undefined),
  isWhole: () => true,
  text: ({ id }) => id,
  element: ({ kind, by, against = [], clears }) => {
    if (read === 'kind') return values([kind])
    // That nobody claims it is said by nobody in particular, and accuses nobody.
    if (kind === 'no-claim') return undefined
    if (read === 'by' || kind === 'claim') return values([by ?? null])
    // Who is cleared is not accused.
    return kind === 'denial' || clears === true ? undefined : values(against.length === 0 ? [null] : against)
  },
})
