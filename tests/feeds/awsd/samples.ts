/** Invented rows of AWSD in every generation. */
import { core } from '../../../src/feeds/awsd/columns.js'
import type { FeedSample } from '../feed-sample.js'
import { coded, incident, mixed, mixed41, rowOf, throughDatabase, throughR, written35, written41, written44 } from './rows.js'

export const samples: readonly FeedSample[] = [
  { generation: 'csv-44', rows: [written44(incident), written44(mixed)] },
  { generation: 'csv-41', rows: [written41(incident), written41(mixed41)] },
  {
    generation: 'csv-35',
    rows: [written35(coded), written35({ ...coded, 'Incident ID': '9900105', IFRC: '2', 'LNGO/NRCS': '0' })],
  },
  { generation: 'csv-part', rows: [rowOf(incident, core), rowOf(mixed41, core)] },
  { generation: 'csv-renamed', rows: [throughR(written44(incident)), throughR(written44(mixed))] },
  { generation: 'json', rows: [throughDatabase(written44(incident)), throughDatabase(written44(mixed))] },
]
