/** The feeds that the laws over all feeds are tried on, each with invented rows of all its generations. */
import type { Feed, Generation, Row } from '../../../src/feeds/feed.js'
import { hapi } from '../../../src/feeds/hapi/index.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import type { FeedSample } from '../feed-sample.js'
import { samples as hapiSamples } from '../hapi/samples.js'
import { samples as ucdpSamples } from '../ucdp/samples.js'

/** A feed with rows of it. */
export interface SampledFeed {
  readonly feed: Feed
  readonly samples: readonly FeedSample[]
  /** Columns that may be emptied without a trace, each with the reason. */
  readonly mayBeEmptied?: Reasons
  /** Columns that may say something else without a trace, each with the reason. */
  readonly maySayElse?: Reasons
}

/** Columns with the reason why they are an exception. */
export type Reasons = Readonly<Record<string, string>>

export const sampledFeeds: readonly SampledFeed[] = [
  {
    feed: ucdp,
    samples: ucdpSamples,
    mayBeEmptied: {
      year: 'The two dates say it.',
      source_article: 'The lists of offices, dates and headlines say it.',
      deaths_b: 'In one-sided violence side B are the civilians, whom deaths_civilians counts. The 0 says nothing.',
    },
  },
  { feed: hapi, samples: hapiSamples },
]

/** One generation of a feed with its rows. */
export interface SampledGeneration {
  readonly name: string
  readonly feed: Feed
  readonly generation: Generation
  readonly rows: readonly Row[]
  readonly mayBeEmptied: Reasons
  readonly maySayElse: Reasons
}

/** Each generation of each feed once. Samples of one generation are put together. */
export const sampledGenerations: readonly SampledGeneration[] = sampledFeeds.flatMap(
  ({ feed, samples, mayBeEmptied = {}, maySayElse = {} }) =>
    feed.generations.map((generation) => ({
      name: `${feed.id} ${generation.id}`,
      feed,
      generation,
      rows: samples.filter((sample) => sample.generation === generation.id).flatMap(({ rows }) => rows),
      mayBeEmptied,
      maySayElse,
    })),
)
