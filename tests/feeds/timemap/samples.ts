/** Invented events of timemap in every generation. */
import type { FeedSample } from '../feed-sample.js'
import { event, eventInCsv, eventOfServer } from './rows.js'

export const samples: readonly FeedSample[] = [
  { generation: 'export-json', rows: [event] },
  { generation: 'export-csv', rows: [eventInCsv] },
  { generation: 'server-json', rows: [eventOfServer] },
]
