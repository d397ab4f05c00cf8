/** Arbitrary datasets. */
import * as fc from 'fast-check'
import type { Attribution } from '../schema/attribution.js'
import { type Dataset, type Fragment, type RecordList, recordSchemas } from '../schema/dataset.js'
import { type ArbitraryOptions, arbitrary } from './arbitrary.js'
import { checkedFeed } from './feed-name.js'
import { resolveReferences } from './resolve-references.js'

/**
 * How datasets are made.
 *
 * @category testing
 */
export interface DatasetsOptions extends ArbitraryOptions {
  /** At least so many incidents; none when absent. */
  readonly minIncidents?: number
  /** At most so many incidents; 6 when absent. */
  readonly maxIncidents?: number
}

/** The most records of every other list. */
const MOST = 3

/** What can contradict something else, or says that something is open. */
const OPEN: ReadonlySet<RecordList> = /* @__PURE__ */ new Set<RecordList>(['accounts', 'series', 'links'])

/** Lists to which exact incidents refer. */
const REFERRED: ReadonlySet<RecordList> = /* @__PURE__ */ new Set<RecordList>(['sites', 'weapons', 'actors', 'reports'])

/** One statement for each incident, so that none contradicts another. */
const undisputed = ({ incidents = [], attributions, ...rest }: Fragment): Fragment => ({
  incidents,
  ...rest,
  ...(attributions && {
    attributions: attributions
      .slice(0, incidents.length)
      // The number in the id is the position of the incident.
      .map((one, position): Attribution => ({ ...one, about: [{ type: 'incident', id: `test:${position}` }] })),
  }),
})

/**
 * Datasets whose ids resolve: `checkDataset` finds nothing wrong with them. Sites lie in sites, statements are about incidents
 * and contradict each other, accounts supersede accounts.
 *
 * With `certainty: 'exact'` nothing is in dispute: at most one statement for each incident, no accounts, series and links beside.
 *
 * @example
 * import * as fc from 'fast-check'
 *
 * fc.assert(fc.property(datasets(), (dataset) => checkDataset(dataset).length === 0))
 * fc.assert(
 *   fc.property(datasets({ certainty: 'exact' }), (dataset) =>
 *     incidentsByMonth()(dataset.incidents ?? []).every(({ killed }) => killed.min === killed.max && killed.unreported === 0),
 *   ),
 * )
 *
 * @category testing
 */
export const datasets = (options: DatasetsOptions = {}): fc.Arbitrary<Dataset> => {
  const { minIncidents = 0, maxIncidents = Math.max(minIncidents, 6), certainty } = options
  const feed = checkedFeed(options.feed)
  const isExact = certainty === 'exact'
  const listOf = (list: RecordList): fc.Arbitrary<unknown> => {
    const records = arbitrary(recordSchemas[list], options)
    if (list === 'incidents') {
      const incidents = fc.array(records, { minLength: minIncidents, maxLength: maxIncidents })
      return isExact || minIncidents > 0 ? incidents : perhaps(incidents)
    }
    return isExact && REFERRED.has(list)
      ? fc.array(records, { minLength: 1, maxLength: MOST })
      : perhaps(fc.array(records, { maxLength: MOST }))
  }
  const lists = (Object.keys(recordSchemas) as RecordList[]).filter((list) => !(isExact && OPEN.has(list)))
  return fc
    .record(Object.fromEntries(lists.map((list) => [list, listOf(list)])), { noNullPrototype: true })
    .map((told) => Object.fromEntries(Object.entries(told).filter(([, records]) => records !== undefined)) as Fragment)
    .map((fragment) => resolveReferences(feed)(isExact ? undisputed(fragment) : fragment))
}

const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { freq: 4, nil: undefined })
