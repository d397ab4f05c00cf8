/** Invented rows of ACLED in every generation. */
import type { FeedSample } from '../feed-sample.js'
import { deletion, event, event2017, event2018, monadic, populations, record } from './rows.js'

const { actor2: _, inter2: __, interaction: ___, ...part } = event

export const samples: readonly FeedSample[] = [
  { generation: 'csv-2023-population', rows: [{ ...event, ...populations }] },
  { generation: 'csv-2023', rows: [event] },
  { generation: 'csv-2018', rows: [event2018] },
  { generation: 'csv-2017', rows: [event2017] },
  { generation: 'csv-monadic', rows: monadic },
  { generation: 'csv-deleted', rows: [deletion] },
  { generation: 'csv-part', rows: [part] },
  { generation: 'api-json-monadic', rows: monadic },
  { generation: 'api-json-deleted', rows: [deletion] },
  { generation: 'api-json', rows: [record] },
]
