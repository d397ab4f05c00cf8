/** Who may import whom. The first row whose `files` fit a file is the one that counts for it. */

export interface Rule {
  /** The files that the row is about. */
  readonly files: RegExp
  /** Source files and packages that they may import. */
  readonly may: readonly RegExp[]
  /** Source files that they may import with `import type` alone. */
  readonly types?: readonly RegExp[]
  /** They may import a barrel. */
  readonly barrels?: true
}

const folder = (name: string): RegExp => new RegExp(`^src/${name}/`)

const value = folder('value')
const schema = folder('schema')
const codecs = folder('codecs')
const aggregate = folder('aggregate')
const dataset = folder('dataset')
const query = folder('query')
const resolve = folder('resolve')
const table = folder('table')
const fpTs = /^fp-ts\/lib\/\w+\.js$/
const zod = /^zod(\/v4\/core)?$/
const anything = /^(?!fp-ts(?!\/lib\/\w+\.js$))/
const ioTs = /^io-ts$/
const feedContract = /^src\/feeds\/[\w-]+\.ts$/
const feedReading = folder('feeds/read')
const feedRow = folder('feeds/row')

export const rules: readonly Rule[] = [
  // EDTF's grammar is 80 kB, so one file alone may load it.
  { files: /^src\/value\/edtf\.ts$/, may: [value, fpTs, /^edtf$/], types: [schema] },
  { files: value, may: [value, fpTs, /^temporal-polyfill(\/|$)/], types: [schema] },
  // A check answers with fp-ts's Either.
  { files: schema, may: [schema, value, zod, fpTs] },
  // Whoever does without io-ts does without these: nothing of ours imports them.
  { files: codecs, may: [codecs, schema, zod, fpTs, ioTs] },
  { files: dataset, may: [dataset, value, fpTs], types: [schema] },
  { files: query, may: [query, value, dataset, fpTs], types: [schema] },
  // The tree of points is the one file that loads a spatial index.
  { files: /^src\/table\/point-tree\.ts$/, may: [/^kdbush$/], types: [schema] },
  { files: table, may: [table, query, value, dataset, fpTs], types: [schema] },
  { files: aggregate, may: [aggregate, table, query, dataset, value, fpTs], types: [schema] },
  { files: resolve, may: [resolve, aggregate, query, dataset, value, fpTs], types: [schema] },
  { files: folder('match'), may: [folder('match'), resolve, table, query, aggregate, dataset, value, fpTs], types: [schema] },
  { files: folder('export'), may: [folder('export'), query, dataset, value, fpTs], types: [schema] },
  { files: feedReading, may: [feedReading, feedContract, feedRow, value, schema, dataset, fpTs, zod, /^(papaparse|chardet)$/] },
  { files: feedRow, may: [feedRow, feedContract, value, schema, fpTs, zod] },
  // The list of all feeds is the one place that names them. A feed is the index of its folder.
  { files: /^src\/feeds\/(index|known-feeds)\.ts$/, may: [folder('feeds')], barrels: true },
  { files: feedContract, may: [feedContract, feedReading, feedRow, value, schema, fpTs, zod] },
  // One feed is one folder. What two feeds share moves up into feeds/row/ or feeds/.
  { files: /^src\/feeds\/(?<feed>[\w-]+)\//, may: [feedContract, feedReading, feedRow, value, schema, fpTs, zod] },
  // Arbitraries for users' tests. Nothing imports them.
  { files: folder('testing'), may: [folder('testing'), schema, value, zod, /^fast-check$/] },
  { files: folder('node'), may: [anything] },
  { files: folder('cli'), may: [anything] },
  { files: /^src\/index\.ts$/, may: [value, schema, dataset, query, table, aggregate] },
]
