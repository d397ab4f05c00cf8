/** The io-ts codecs of questions and rollups, which are data too. Each is derived from its zod schema. */
import { IncidentOrder, IncidentQuery } from '../schema/incident-query.js'
import { Rollup } from '../schema/rollup.js'
import { RollupFigure } from '../schema/rollup-figure.js'
import { RollupKey } from '../schema/rollup-key.js'
import type { Schema } from '../schema/schema.js'
import { Where, WhereAtom } from '../schema/where.js'
import type { CodecOf } from './from-zod.js'
import { ownCodec } from './own-codec.js'

/**
 * The type of {@link WhereCodec}.
 *
 * @category codecs
 */
export interface WhereC extends CodecOf<Schema<Where>> {}

/** The io-ts codec of a {@link Where}. */
export const WhereCodec: WhereC = /* @__PURE__ */ ownCodec(Where, 'Where')

/**
 * The type of {@link WhereAtomCodec}.
 *
 * @category codecs
 */
export interface WhereAtomC extends CodecOf<Schema<WhereAtom>> {}

/** The io-ts codec of a {@link WhereAtom}. */
export const WhereAtomCodec: WhereAtomC = /* @__PURE__ */ ownCodec(WhereAtom, 'WhereAtom')

/**
 * The type of {@link IncidentQueryCodec}.
 *
 * @category codecs
 */
export interface IncidentQueryC extends CodecOf<Schema<IncidentQuery>> {}

/** The io-ts codec of an {@link IncidentQuery}. */
export const IncidentQueryCodec: IncidentQueryC = /* @__PURE__ */ ownCodec(IncidentQuery, 'IncidentQuery')

/**
 * The type of {@link IncidentOrderCodec}.
 *
 * @category codecs
 */
export interface IncidentOrderC extends CodecOf<Schema<IncidentOrder>> {}

/** The io-ts codec of an {@link IncidentOrder}. */
export const IncidentOrderCodec: IncidentOrderC = /* @__PURE__ */ ownCodec(IncidentOrder, 'IncidentOrder')

/**
 * The type of {@link RollupCodec}.
 *
 * @category codecs
 */
export interface RollupC extends CodecOf<Schema<Rollup>> {}

/** The io-ts codec of a {@link Rollup}. */
export const RollupCodec: RollupC = /* @__PURE__ */ ownCodec(Rollup, 'Rollup')

/**
 * The type of {@link RollupKeyCodec}.
 *
 * @category codecs
 */
export interface RollupKeyC extends CodecOf<Schema<RollupKey>> {}

/** The io-ts codec of a {@link RollupKey}. */
export const RollupKeyCodec: RollupKeyC = /* @__PURE__ */ ownCodec(RollupKey, 'RollupKey')

/**
 * The type of {@link RollupFigureCodec}.
 *
 * @category codecs
 */
export interface RollupFigureC extends CodecOf<Schema<RollupFigure>> {}

/** The io-ts codec of a {@link RollupFigure}. */
export const RollupFigureCodec: RollupFigureC = /* @__PURE__ */ ownCodec(RollupFigure, 'RollupFigure')
