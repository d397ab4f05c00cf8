/**
 * What a figure is made of: how it is added up over the columns, how parts of it are joined, how it is shown.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Condition } from '../../query/condition.js'
import type { FigureData, QuantityPath } from '../../schema/rollup-figure.js'
import type { KeyData } from '../../schema/rollup-key.js'
import type { FinerColumn } from '../../table/group-column.js'
import type { Table } from '../../table/table.js'
import type { Members } from '../members.js'
import type { FigureAsked } from '../query.js'

/** How many records belong to each group. */
export interface Counts {
  readonly certain: Uint32Array
  readonly possible: Uint32Array
}

/** One run over a table: which rows belong to which group. */
export interface Run {
  readonly table: Table
  /** How many numbers of groups there are. */
  readonly size: number
  readonly members: Members
  readonly counts: Counts
  /** The groups of the run told apart by one more key, and which rows belong to them. */
  readonly finer: (key: KeyData) => { readonly column: FinerColumn; readonly members: Members }
  /** The answer of a question to each row, as a number. */
  readonly truths: (where: Condition) => Uint8Array
}

/** What a figure has come to in each group. */
export interface Accumulated<S, A> {
  readonly stateOf: (group: number) => S
  /** The answer, where it can be given without making the state. It is that of the state. */
  readonly answerOf?: (group: number) => A
}

/** What a figure needs to be read of the incidents. */
export interface Reads {
  readonly quantity?: QuantityPath
  readonly key?: KeyData
}

/** A kind of figure. */
export interface FigureKind<F extends FigureAsked, S, A> {
  /** What it needs as columns, so that they are made together with those of the keys. */
  readonly reads?: (figure: F) => Reads
  readonly accumulate: (figure: F, run: Run) => Accumulated<S, A>
  readonly monoid: (figure: F) => Monoid<S>
  readonly present: (figure: F) => (state: S) => A
}

/** A figure that is ready: its kind, with the data put in. */
export interface Figure<S = unknown, A = unknown> {
  readonly reads: Reads
  readonly accumulate: (run: Run) => Accumulated<S, A>
  readonly monoid: Monoid<S>
  readonly present: (state: S) => A
}

/** The data of one kind of figure. */
export type FigureOf<Of extends FigureData['of']> = Extract<FigureData, { readonly of: Of }>

/** Puts the data into a kind. */
export const figureOf = <F extends FigureAsked, S, A>(kind: FigureKind<F, S, A>, data: F): Figure<S, A> => ({
  reads: kind.reads?.(data) ?? {},
  accumulate: (run) => kind.accumulate(data, run),
  monoid: kind.monoid(data),
  present: kind.present(data),
})
