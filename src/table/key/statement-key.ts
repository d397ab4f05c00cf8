/**
 * What statements on who did it say: those on an incident, or one statement alone.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Incident } from '../../schema/incident.js'
import type { KeyValue } from '../key-value.js'
import { type Element, listMembership } from '../membership.js'
import type { KeyKind, KeyOf } from './key-kind.js'

const statementsOf = (index: DatasetIndex | undefined, { id }: Incident): readonly Attribution[] | undefined =>
  index?.attributionsOf(id).filter(({ retracted }) => retracted === undefined)

const elementOf = (read: KeyOf<'statement'>['read'], { kind, by, against = [] }: Attribution): Element | undefined => {
  const values = (found: readonly KeyValue[]): Element => ({ values: found, isSure: true })
  if (read === 'kind') return values([kind])
  // That nobody claims it is said by nobody in particular, and accuses nobody.
  if (kind === 'no-claim') return undefined
  if (read === 'by' || kind === 'claim') return values([by ?? null])
  // A denial says who did not do it.
  return kind === 'denial' ? undefined : values(against.length === 0 ? [null] : against)
}

/** Statements that were taken back do not count. Without a dataset nothing is known of them. */
export const statementKey: KeyKind<KeyOf<'statement'>> = {
  part: (_, { index }) => ({
    name: 'statements',
    told: (incident) => {
      const statements = statementsOf(index, incident)
      return statements === undefined || statements.length === 0 ? undefined : JSON.stringify(statements.map(({ id }) => id))
    },
  }),
  membership:
    ({ read }, { index }) =>
    (incident) =>
      listMembership(
        statementsOf(index, incident)?.map((statement) => elementOf(read, statement)),
        true,
      ),
  isList: () => true,
}
