/** The shapes in which the tables of missile attacks come: five of the attacks, and the table of weapons. */
import type { Generation, Sample } from '../feed.js'
import {
  attackColumns,
  attackCore,
  type Column,
  columns8,
  columns9,
  columns17,
  columns19,
  columns22,
  columnsOfWeapons,
  weaponCore,
} from './columns.js'
import { rowOf } from './row.js'

/** The generation with exactly these of the columns that are known, in any order, with any others. */
const attacks = (id: string, title: string, names: readonly Column[]): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  detect: (sample) =>
    isTable(sample) &&
    names.every((name) => sample.columns.includes(name)) &&
    !attackColumns.some((name) => !names.includes(name) && sample.columns.includes(name)),
})

const isTable = (sample: Sample): boolean => sample.format !== 'positional'

/** The generations of the missile attacks. Later tables of attacks go by the number of their columns too. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  attacks('attacks-csv-22', 'Attacks, 22 columns (since December 2025)', columns22),
  attacks('attacks-csv-19', 'Attacks, 19 columns (May 2025)', columns19),
  attacks('attacks-csv-17', 'Attacks, 17 columns (April 2025)', columns17),
  attacks('attacks-csv-9', 'Attacks, 9 columns (November 2023)', columns9),
  attacks('attacks-csv-8', 'Attacks, 8 columns with semicolons (August 2023)', columns8),
  {
    id: 'weapons-csv',
    title: 'Weapons, 12 columns',
    row: rowOf(columnsOfWeapons),
    columns: columnsOfWeapons,
    detect: (sample) => isTable(sample) && weaponCore.every((name) => sample.columns.includes(name)),
  },
  {
    id: 'attacks-csv-part',
    title: 'Attacks, another set of columns',
    row: rowOf(attackColumns),
    detect: (sample) => isTable(sample) && attackCore.every((name) => sample.columns.includes(name)),
  },
])()
