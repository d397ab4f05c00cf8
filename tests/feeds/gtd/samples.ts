/** Invented rows of GTD in every generation. */
import { core } from '../../../src/feeds/gtd/columns.js'
import type { FeedSample } from '../feed-sample.js'
import { asJson, bombing, rowOf, shooting, written123, written135 } from './rows.js'

export const samples: readonly FeedSample[] = [
  { generation: 'csv-135', rows: [written135(bombing), written135(shooting)] },
  { generation: 'csv-123', rows: [written123(bombing), written123(shooting)] },
  { generation: 'csv-part', rows: [rowOf([...core, 'nkill', 'latitude', 'longitude'], bombing), rowOf(core, shooting)] },
  { generation: 'json', rows: [asJson(bombing), asJson(shooting)] },
]
