/**
 * Other people's data in: what a feed is, the feeds that sitrep reads, and bytes to rows to records. Runs in a browser;
 * files and streams of Node are read by `sitrep/node`.
 *
 * @module sitrep/feeds
 */
export * from './define-feed.js'
export * from './describe-feed.js'
export * from './diff-feeds.js'
export * from './feed.js'
export * from './feed-page.js'
export * from './field-changes.js'
export { fromHxl } from './hxl/from-hxl.js'
export { type HxlIssueCode, hxlIssues } from './hxl/issues.js'
export type { HxlAggregate, HxlFeed, HxlIncident, HxlMapping } from './hxl/mapping.js'
export type { HxlPattern } from './hxl/tag-pattern.js'
export * from './known-feeds.js'
export * from './outcome.js'
export * from './own-records.js'
export type { ByteReader, ByteSource } from './read/byte-source.js'
export type { ByteText } from './read/encoding.js'
export type { FeedReport, IssueSummary } from './read/feed-report.js'
export { type FeedReading, type Host, type Progress, type ReadOptions, readBytes } from './read/read-bytes.js'
export { isReadError, type ReadError, type ReadErrorCode } from './read/read-error.js'
export type { Limits } from './read/text-row.js'
export { type Conflict, type FeedDataset, toDataset } from './read/to-dataset.js'
export * from './read-row.js'
export type { Cell } from './row/cell.js'
export type { RowCells } from './row/row-cells.js'
export type { DayOrder } from './row/written-days.js'
export { type WrittenExtent, writtenExtent } from './row/written-extent.js'
export { writtenQuantity } from './row/written-quantity.js'
export * from './to-either.js'
