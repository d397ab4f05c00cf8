/** The io-ts codecs of values. Each is derived from its zod schema. */
import { Confidence } from '../schema/confidence.js'
import { Extent } from '../schema/extent.js'
import { Place, Point } from '../schema/place.js'
import { Quantity } from '../schema/quantity.js'
import type { Schema } from '../schema/schema.js'
import { Tally } from '../schema/tally.js'
import { Truth } from '../schema/truth.js'
import { Unit } from '../schema/unit.js'
import { CountryCode } from '../schema/vocabulary/country.js'
import { WeaponCategory } from '../schema/weapon-category.js'
import type { CodecOf } from './from-zod.js'
import { ownCodec } from './own-codec.js'

/**
 * The type of {@link QuantityCodec}.
 *
 * @category codecs
 */
export interface QuantityC extends CodecOf<Schema<Quantity>> {}

/** The io-ts codec of a {@link Quantity}. */
export const QuantityCodec: QuantityC = /* @__PURE__ */ ownCodec(Quantity, 'Quantity')

/**
 * The type of {@link TallyCodec}.
 *
 * @category codecs
 */
export interface TallyC extends CodecOf<Schema<Tally>> {}

/** The io-ts codec of a {@link Tally}. */
export const TallyCodec: TallyC = /* @__PURE__ */ ownCodec(Tally, 'Tally')

/**
 * The type of {@link ExtentCodec}.
 *
 * @category codecs
 */
export interface ExtentC extends CodecOf<Schema<Extent>> {}

/** The io-ts codec of an {@link Extent}. */
export const ExtentCodec: ExtentC = /* @__PURE__ */ ownCodec(Extent, 'Extent')

/**
 * The type of {@link PlaceCodec}.
 *
 * @category codecs
 */
export interface PlaceC extends CodecOf<Schema<Place>> {}

/** The io-ts codec of a {@link Place}. */
export const PlaceCodec: PlaceC = /* @__PURE__ */ ownCodec(Place, 'Place')

/**
 * The type of {@link PointCodec}.
 *
 * @category codecs
 */
export interface PointC extends CodecOf<Schema<Point>> {}

/** The io-ts codec of a {@link Point}. */
export const PointCodec: PointC = /* @__PURE__ */ ownCodec(Point, 'Point')

/**
 * The type of {@link TruthCodec}.
 *
 * @category codecs
 */
export interface TruthC extends CodecOf<Schema<Truth>> {}

/** The io-ts codec of a {@link Truth}. */
export const TruthCodec: TruthC = /* @__PURE__ */ ownCodec(Truth, 'Truth')

/**
 * The type of {@link UnitCodec}.
 *
 * @category codecs
 */
export interface UnitC extends CodecOf<Schema<Unit>> {}

/** The io-ts codec of a {@link Unit}. */
export const UnitCodec: UnitC = /* @__PURE__ */ ownCodec(Unit, 'Unit')

/**
 * The type of {@link ConfidenceCodec}.
 *
 * @category codecs
 */
export interface ConfidenceC extends CodecOf<Schema<Confidence>> {}

/** The io-ts codec of a {@link Confidence}. */
export const ConfidenceCodec: ConfidenceC = /* @__PURE__ */ ownCodec(Confidence, 'Confidence')

/**
 * The type of {@link WeaponCategoryCodec}.
 *
 * @category codecs
 */
export interface WeaponCategoryC extends CodecOf<Schema<WeaponCategory>> {}

/** The io-ts codec of a {@link WeaponCategory}. */
export const WeaponCategoryCodec: WeaponCategoryC = /* @__PURE__ */ ownCodec(WeaponCategory, 'WeaponCategory')

/**
 * The type of {@link CountryCodeCodec}.
 *
 * @category codecs
 */
export interface CountryCodeC extends CodecOf<Schema<CountryCode>> {}

/** The io-ts codec of a {@link CountryCode}. */
export const CountryCodeCodec: CountryCodeC = /* @__PURE__ */ ownCodec(CountryCode, 'CountryCode')
