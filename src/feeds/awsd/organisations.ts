/** For whom those worked who were affected. */
import type { Actor } from '../../schema/actor.js'
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { FigureColumn, Figures } from './figures.js'
import { slugOf } from './slug.js'

interface Organisation {
  readonly column: FigureColumn
  readonly kind: ActorKind
  /** It is one organisation, and not several that AWSD does not tell apart. */
  readonly isOne?: true
}

/** What AWSD divides organisations into. */
const organisations: readonly Organisation[] = [
  { column: 'UN', kind: 'international-organisation', isOne: true },
  { column: 'INGO', kind: 'organisation' },
  { column: 'ICRC', kind: 'organisation', isOne: true },
  { column: 'NRCS and IFRC', kind: 'organisation' },
  { column: 'LNGO/NRCS', kind: 'organisation' },
  { column: 'IFRC', kind: 'organisation', isOne: true },
  { column: 'NNGO', kind: 'organisation' },
  { column: 'Other', kind: 'organisation' },
]

/** The organisations whose staff were affected, one actor for each kind that AWSD tells apart. */
export const affectedOrganisations = (figures: Figures): readonly Actor[] =>
  organisations
    .filter(({ column }) => (figures[column] ?? 0) > 0)
    .map(({ column, kind, isOne }) => ({
      id: `awsd:actor/organisation/${slugOf(column)}`,
      name: column,
      kind,
      ...(isOne === undefined && { collective: true as const }),
    }))
