/** The feeds that the laws over all feeds are tried on, each with invented rows of all its generations. */
import { acled } from '../../../src/feeds/acled/index.js'
import { awsd } from '../../../src/feeds/awsd/index.js'
import type { Feed, Generation, Row } from '../../../src/feeds/feed.js'
import { gdelt } from '../../../src/feeds/gdelt/index.js'
import { gtd } from '../../../src/feeds/gtd/index.js'
import { hapi } from '../../../src/feeds/hapi/index.js'
import { missileAttacks } from '../../../src/feeds/missile-attacks/index.js'
import { sind } from '../../../src/feeds/sind/index.js'
import { timemap } from '../../../src/feeds/timemap/index.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { samples as acledSamples } from '../acled/samples.js'
import { samples as awsdSamples } from '../awsd/samples.js'
import type { FeedSample } from '../feed-sample.js'
import { samples as gdeltSamples } from '../gdelt/samples.js'
import { samples as gtdSamples } from '../gtd/samples.js'
import { samples as hapiSamples } from '../hapi/samples.js'
import { samples as missileAttacksSamples } from '../missile-attacks/samples.js'
import { samples as sindSamples } from '../sind/samples.js'
import { samples as timemapSamples } from '../timemap/samples.js'
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
  { feed: acled, samples: acledSamples, mayBeEmptied: { YEAR: 'It is compared with the date.' } },
  { feed: awsd, samples: awsdSamples },
  { feed: missileAttacks, samples: missileAttacksSamples },
  { feed: sind, samples: sindSamples },
  { feed: gdelt, samples: gdeltSamples },
  { feed: timemap, samples: timemapSamples },
  { feed: gtd, samples: gtdSamples },
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
