/**
 * The pairs of records that are worth comparing: all that may reach the threshold, out of the many that cannot.
 *
 * Records with a point stand in cells of a grid, in each cell by time; records without one stand by country and time. A search
 * looks in the cells that lie within reach, widened by how far both records may be from their points, and there in the window
 * within reach, widened by the records' own bounds. A record of a country meets the points in it; a record that tells no country
 * and no point meets all in its window. Records that are so vague that not even full agreement would reach the threshold are not
 * compared.
 *
 * Law: no pair is left out that the comparison does not exclude and that scores at least the threshold.
 *
 * @internal
 */
import { isOnMap, lookAround } from '../../table/search-box.js'
import type { MostBits } from '../compare/score-pair.js'
import type { Prepared } from '../prepare/prepared.js'
import { eachInWindow, type TimeBlock, timeBlocks } from './time-block.js'

/** What is known of every comparison before it is made. */
export interface CandidateRules {
  /** Two records whose bounds are farther apart than this are never a pair. In milliseconds. */
  readonly timeReach: number
  /** Two records whose circles are farther apart than this are never a pair. In metres. */
  readonly placeReach: number
  readonly threshold: number
  /** The most that a record can contribute. A pair's time, place and rest are at most the smaller of those of its two records. */
  readonly mostOf: (record: Prepared) => MostBits
}

/** Records of like widths with the most that any of them can contribute. */
interface RatedBlock extends TimeBlock {
  readonly most: MostBits
}

interface PointBlock extends RatedBlock {
  /** Degrees, in the order of the rows. */
  readonly lat: Float64Array
  readonly lon: Float64Array
}

/** Points that may be off by like distances, in cells. */
interface PointLayer {
  readonly blocks: readonly PointBlock[]
  /** Degrees of a cell's sides. */
  readonly cell: number
  readonly columns: number
  /** The largest distance that one of them may be off, in metres. */
  readonly slack: number
}

/** Records that can be searched for what one record may be matched with. */
export interface CandidateIndex {
  readonly rules: CandidateRules
  /** The most that each row can contribute. */
  readonly most: { readonly time: Float64Array; readonly place: Float64Array; readonly rest: Float64Array }
  readonly layers: readonly PointLayer[]
  /** Those with a point, by country. */
  readonly pointsOfCountry: readonly RatedBlock[]
  /** Those without a point, by country. */
  readonly pointless: readonly RatedBlock[]
  readonly countries: ReadonlyMap<string, number>
}

/** Records of two zones are compared as instants. No zone was ever so far from another; old local mean times differ by more than a day. */
const ZONES_APART = 48 * 3_600_000

/** The largest slacks of the layers in metres. */
const SLACKS = [1e3, 1e4, 1e5, 1e6]

const METRES_OF_A_DEGREE = 111_000

/** No country is told. */
const NO_COUNTRY = 0

/** Sums of bits may be off by so much. */
const ROUNDING = 1e-6

const hasPoint = ({ place }: Prepared): boolean => place !== undefined && !Number.isNaN(place.lat)

/** How far it may be from its point. What is not on the map may be anywhere. */
const slackOf = ({ place }: Prepared): number =>
  place !== undefined && isOnMap(place.lat, place.lon) && place.slack >= 0 ? place.slack : Number.POSITIVE_INFINITY

const loOf = ({ time }: Prepared): number => time?.lo ?? Number.NEGATIVE_INFINITY
const hiOf = ({ time }: Prepared): number => time?.hi ?? Number.POSITIVE_INFINITY

const cellOf = (degrees: number, origin: number, cell: number): number => Math.floor((degrees - origin) / cell)

/** A point that is not on the map lies in no box of degrees. Its slack makes every box hold all points. */
const onMap = ({ place }: Prepared): { readonly lat: number; readonly lon: number } =>
  place !== undefined && isOnMap(place.lat, place.lon) ? place : { lat: 0, lon: 0 }

/** Makes records ready to be searched. */
export const candidateIndex = (records: readonly Prepared[], rules: CandidateRules): CandidateIndex => {
  const at = (row: number): Prepared => records[row] as Prepared
  const bits = records.map(rules.mostOf)
  const most = {
    time: Float64Array.from(bits, ({ time }) => time),
    place: Float64Array.from(bits, ({ place }) => place),
    rest: Float64Array.from(bits, ({ rest }) => rest),
  }
  const spans = { lo: Float64Array.from(records, loOf), hi: Float64Array.from(records, hiOf) }
  const largest = (rows: Uint32Array, values: Float64Array): number =>
    rows.reduce((found, row) => Math.max(found, values[row] as number), Number.NEGATIVE_INFINITY)
  const rated = (rows: readonly number[], groupOf: (row: number) => number): readonly RatedBlock[] =>
    timeBlocks(rows, groupOf, spans).map((block) => ({
      ...block,
      most: {
        time: largest(block.rows, most.time),
        place: largest(block.rows, most.place),
        rest: largest(block.rows, most.rest),
      },
    }))

  const layerOf = (rows: readonly number[]): PointLayer => {
    const slack = rows.reduce((widest, row) => Math.max(widest, slackOf(at(row))), 0)
    const cell = Math.max(0.02, Math.min(360, (rules.placeReach + slack) / METRES_OF_A_DEGREE / 2))
    const columns = Math.floor(360 / cell) + 1
    const blocks = rated(rows, (row) => {
      const { lat, lon } = onMap(at(row))
      return cellOf(lat, -90, cell) * columns + cellOf(lon, -180, cell)
    }).map((block) => ({
      ...block,
      lat: Float64Array.from(block.rows, (row) => onMap(at(row)).lat),
      lon: Float64Array.from(block.rows, (row) => onMap(at(row)).lon),
    }))
    return { blocks, cell, columns, slack }
  }

  const countries = new Map<string, number>()
  const countryOf = (row: number): number => {
    const country = at(row).place?.country
    if (country === undefined) return NO_COUNTRY
    const known = countries.get(country) ?? countries.size + 1
    countries.set(country, known)
    return known
  }
  const points: number[] = []
  const pointless: number[] = []
  const layers: number[][] = [...SLACKS, 0].map(() => [])
  for (const [row, record] of records.entries()) {
    if (!hasPoint(record)) {
      pointless.push(row)
      continue
    }
    points.push(row)
    const slack = slackOf(record)
    layers.at(SLACKS.findIndex((widest) => slack <= widest))?.push(row)
  }
  return {
    rules,
    most,
    layers: layers.filter((rows) => rows.length > 0).map(layerOf),
    pointsOfCountry: rated(points, countryOf),
    pointless: rated(pointless, countryOf),
    countries,
  }
}

/** Is given the row of a record, once. */
export type EachCandidate = (row: number) => void

/** Gives the rows of the records that this one may be matched with. */
export const eachCandidate = (index: CandidateIndex, record: Prepared, each: EachCandidate): void => {
  const { rules, most, layers, pointsOfCountry, pointless, countries } = index
  const own = rules.mostOf(record)
  const canReach = (time: number, place: number, rest: number): boolean =>
    Math.min(own.time, time) + Math.min(own.place, place) + Math.min(own.rest, rest) >= rules.threshold - ROUNDING
  const isWorth = (block: RatedBlock): boolean => canReach(block.most.time, block.most.place, block.most.rest)
  const give = (row: number): void => {
    if (canReach(most.time[row] as number, most.place[row] as number, most.rest[row] as number)) each(row)
  }

  // One more millisecond, as days are fractions.
  const reach = rules.timeReach + (record.time?.zone === undefined ? 1 : ZONES_APART)
  const from = loOf(record) - reach
  const to = hiOf(record) + reach
  const country = record.place?.country
  const number = country === undefined ? NO_COUNTRY : (countries.get(country) ?? NO_COUNTRY)
  const byCountry = (blocks: readonly RatedBlock[]): void => {
    for (const block of blocks) {
      if (!isWorth(block)) continue
      const giveAt = (at: number): void => give(block.rows[at] as number)
      if (country === undefined) eachInWindow(block, NO_COUNTRY, Number.POSITIVE_INFINITY, from, to, giveAt)
      else {
        eachInWindow(block, NO_COUNTRY, NO_COUNTRY, from, to, giveAt)
        if (number !== NO_COUNTRY) eachInWindow(block, number, number, from, to, giveAt)
      }
    }
  }

  byCountry(pointless)
  if (!hasPoint(record)) {
    byCountry(pointsOfCountry)
    return
  }
  const { lat, lon } = onMap(record)
  for (const { blocks, cell, columns, slack } of layers) {
    const worth = blocks.filter(isWorth)
    if (worth.length === 0) continue
    const metres = rules.placeReach + slackOf(record) + slack
    lookAround({ west: lon, south: lat, east: lon, north: lat }, metres, (west, south, east, north) => {
      const firstRow = cellOf(Math.max(south, -90), -90, cell)
      const lastRow = cellOf(Math.min(north, 90), -90, cell)
      const firstColumn = cellOf(Math.max(west, -180), -180, cell)
      const lastColumn = cellOf(Math.min(east, 180), -180, cell)
      for (const block of worth) {
        const giveAt = (at: number): void => {
          const y = block.lat[at] as number
          const x = block.lon[at] as number
          // Cells are wider than the box.
          if (y >= south && y <= north && x >= west && x <= east) give(block.rows[at] as number)
        }
        for (let row = firstRow; row <= lastRow; row++)
          eachInWindow(block, row * columns + firstColumn, row * columns + lastColumn, from, to, giveAt)
      }
    })
  }
}
