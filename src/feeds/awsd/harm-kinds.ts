/** The kinds of harm that AWSD counts, and the columns of each. */
import type { Quantity } from '../../schema/quantity.js'
import type { FigureColumn } from './figures.js'

/** A kind of harm that AWSD counts. */
export type HarmKind = 'killed' | 'injured' | 'abducted'

interface KindColumns {
  readonly total: readonly FigureColumn[]
  readonly national: readonly FigureColumn[]
  readonly international: readonly FigureColumn[]
}

/** The columns of each kind of harm. Those detained are counted apart by AWSD, in newer files. */
export const harmKinds: Readonly<Record<HarmKind, KindColumns>> = {
  killed: { total: ['Total killed'], national: ['Nationals killed'], international: ['Internationals killed'] },
  injured: { total: ['Total wounded'], national: ['Nationals wounded'], international: ['Internationals wounded'] },
  abducted: {
    total: ['Total kidnapped', 'Total detained'],
    national: ['Nationals kidnapped', 'Nationals detained'],
    international: ['Internationals kidnapped', 'Internationals detained'],
  },
}

/** The totals of all kinds. */
export const totals: readonly FigureColumn[] = ['Total killed', 'Total wounded', 'Total kidnapped', 'Total detained']

/** A count of aid workers, as a count of people: others may have been harmed. */
export const people = (figure: number, isSure: boolean, isWhole = true): Quantity => ({
  min: isSure ? figure : 0,
  ...(isWhole && { best: figure }),
})
