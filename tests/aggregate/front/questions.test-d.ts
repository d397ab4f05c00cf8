import { expectTypeOf, test } from 'vitest'
import { deadliestIncidents } from '../../../src/aggregate/front/incidents/deadliest-incidents.js'
import { incidentsByMonth } from '../../../src/aggregate/front/incidents/incident-counts.js'
import { timeline } from '../../../src/aggregate/front/incidents/timeline.js'
import { daysSinceLastAttack } from '../../../src/aggregate/front/sites/days-since-last-attack.js'
import { timesAttacked } from '../../../src/aggregate/front/sites/times-attacked.js'
import { weaponUsesByCategory } from '../../../src/aggregate/front/weapons/weapon-uses.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { Tally } from '../../../src/schema/tally.js'
import type { Table } from '../../../src/table/table.js'

declare const dataset: Dataset
declare const incidents: readonly Incident[]
declare const table: Table

test('rows have the key by its name, and figures with bounds', () => {
  const [row] = incidentsByMonth({ during: '2021' })(dataset)
  expectTypeOf(row?.month).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(row?.incidents).toEqualTypeOf<Quantity | undefined>()
  expectTypeOf(row?.killed).toEqualTypeOf<Tally | undefined>()
  expectTypeOf(timeline('day', '2021-06')(incidents)[0]?.time).toEqualTypeOf<string | null | undefined>()
  expectTypeOf(weaponUsesByCategory()(table).rows[0]?.hit).toEqualTypeOf<Tally | undefined>()
  expectTypeOf(deadliestIncidents(3)(incidents).rows[0]?.incident).toEqualTypeOf<Incident | undefined>()
})

test('a question refuses what it is not asked with', () => {
  // @ts-expect-error a key that there is none of
  incidentsByMonth()(dataset)[0]?.year
  // @ts-expect-error the window is what a timeline runs over, and stands apart
  timeline('month', '2021', { during: '2021' })
  // @ts-expect-error the day is needed
  daysSinceLastAttack('test:camp', {})
  // @ts-expect-error a unit that the calendar does not have
  timeline('decade', '2021')
  expectTypeOf(timesAttacked('test:camp')(dataset)).toEqualTypeOf<Quantity>()
})
