/** Invented rows of the missile attacks in every generation. */
import type { FeedSample } from '../feed-sample.js'
import { attack, attackIn, weapon, weaponRow } from './rows.js'

export const samples: readonly FeedSample[] = [
  ...Object.entries(attackIn).map(([generation, row]) => ({ generation, rows: [row] })),
  { generation: 'weapons-csv', rows: [weaponRow] },
  { generation: 'attacks-csv-part', rows: [attack] },
  { generation: 'weapons-csv', rows: [{ ...weapon, in_service: '2030' }] },
]
