/**
 * Uses of weapons by their kind. A use is one entry of an incident's list of weapons, and has one kind, so that rows do not overlap.
 *
 * @internal
 */
import { toIndex } from '../../../query/to-index.js'
import { indexOfElements, viewOfElement } from '../../../query/units.js'
import type { Incident } from '../../../schema/incident.js'
import type { Quantity } from '../../../schema/quantity.js'
import { weaponKey } from '../../../table/key/list-keys.js'
import type { KeyValue } from '../../../table/key-value.js'
import type { Source } from '../../../table/table.js'
import { type Aggregator, fold } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { weaponCategory } from '../../rollup-keys.js'
import { type Grouping, groupBy, valuesAlone } from '../group-by.js'
import { type Member, membersIn } from '../members.js'
import { toSelection } from '../selection.js'
import type { CategoryAnswer, WeaponOptions } from './category-answer.js'

/** Each use of a weapon as an incident with this weapon alone. */
const asUses: Grouping<unknown, object>['viewed'] = (incidents, dataset) => {
  const wholes = new Map<Incident, Incident>()
  const views = incidents.flatMap((incident) =>
    (incident.weapons ?? []).map((use) => {
      const view = viewOfElement(incident, 'weapons', use)
      wholes.set(view, incident)
      return view
    }),
  )
  return { views, index: indexOfElements(dataset && toIndex(dataset), (view) => wholes.get(view)) }
}

const categoryOf =
  (depth: number | undefined): Grouping<unknown, object>['key'] =>
  (context) =>
    valuesAlone(weaponKey(weaponCategory(depth), context))

/** Whether it may have used more weapons than it tells. */
const isSilent = ({ weapons, incomplete }: Incident): boolean => weapons === undefined || incomplete?.includes('weapons') === true

/** The figures of each kind of weapon. */
export const usesByCategory = <S, A extends object>(
  { depth, ...options }: WeaponOptions,
  figures: Aggregator<Incident, S, A>,
): ((source: Source) => CategoryAnswer<{ readonly category: KeyValue } & A>) => {
  if (depth !== undefined && (!Number.isSafeInteger(depth) || depth < 1))
    throw new RangeError(`depth is a whole number from 1, and this is ${depth}.`)
  const selection = toSelection(options)
  const grouped = groupBy('category', { key: categoryOf(depth), figures: () => figures, selection, viewed: asUses })
  const incidents = membersIn(selection)
  const howMany: (members: readonly Member[]) => Quantity = fold(countRecords)
  return (source) => ({
    rows: grouped(source).rows,
    untold: howMany(incidents(source).filter(([incident]) => isSilent(incident))),
  })
}
