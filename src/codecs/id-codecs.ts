/** The io-ts codecs of ids. Each is derived from its zod schema. */
import {
  AccountId,
  ActorId,
  AggregateId,
  AttributionId,
  IncidentId,
  LinkId,
  ReportId,
  SeriesId,
  SiteId,
  WeaponId,
} from '../schema/id.js'
import type { Schema } from '../schema/schema.js'
import type { CodecOf } from './from-zod.js'
import { ownCodec } from './own-codec.js'

/**
 * The type of {@link IncidentIdCodec}.
 *
 * @category codecs
 */
export interface IncidentIdC extends CodecOf<Schema<IncidentId>> {}

/** The io-ts codec of an {@link IncidentId}. */
export const IncidentIdCodec: IncidentIdC = /* @__PURE__ */ ownCodec(IncidentId, 'IncidentId')

/**
 * The type of {@link SiteIdCodec}.
 *
 * @category codecs
 */
export interface SiteIdC extends CodecOf<Schema<SiteId>> {}

/** The io-ts codec of a {@link SiteId}. */
export const SiteIdCodec: SiteIdC = /* @__PURE__ */ ownCodec(SiteId, 'SiteId')

/**
 * The type of {@link WeaponIdCodec}.
 *
 * @category codecs
 */
export interface WeaponIdC extends CodecOf<Schema<WeaponId>> {}

/** The io-ts codec of a {@link WeaponId}. */
export const WeaponIdCodec: WeaponIdC = /* @__PURE__ */ ownCodec(WeaponId, 'WeaponId')

/**
 * The type of {@link ActorIdCodec}.
 *
 * @category codecs
 */
export interface ActorIdC extends CodecOf<Schema<ActorId>> {}

/** The io-ts codec of an {@link ActorId}. */
export const ActorIdCodec: ActorIdC = /* @__PURE__ */ ownCodec(ActorId, 'ActorId')

/**
 * The type of {@link ReportIdCodec}.
 *
 * @category codecs
 */
export interface ReportIdC extends CodecOf<Schema<ReportId>> {}

/** The io-ts codec of a {@link ReportId}. */
export const ReportIdCodec: ReportIdC = /* @__PURE__ */ ownCodec(ReportId, 'ReportId')

/**
 * The type of {@link AttributionIdCodec}.
 *
 * @category codecs
 */
export interface AttributionIdC extends CodecOf<Schema<AttributionId>> {}

/** The io-ts codec of an {@link AttributionId}. */
export const AttributionIdCodec: AttributionIdC = /* @__PURE__ */ ownCodec(AttributionId, 'AttributionId')

/**
 * The type of {@link AccountIdCodec}.
 *
 * @category codecs
 */
export interface AccountIdC extends CodecOf<Schema<AccountId>> {}

/** The io-ts codec of an {@link AccountId}. */
export const AccountIdCodec: AccountIdC = /* @__PURE__ */ ownCodec(AccountId, 'AccountId')

/**
 * The type of {@link SeriesIdCodec}.
 *
 * @category codecs
 */
export interface SeriesIdC extends CodecOf<Schema<SeriesId>> {}

/** The io-ts codec of a {@link SeriesId}. */
export const SeriesIdCodec: SeriesIdC = /* @__PURE__ */ ownCodec(SeriesId, 'SeriesId')

/**
 * The type of {@link LinkIdCodec}.
 *
 * @category codecs
 */
export interface LinkIdC extends CodecOf<Schema<LinkId>> {}

/** The io-ts codec of a {@link LinkId}. */
export const LinkIdCodec: LinkIdC = /* @__PURE__ */ ownCodec(LinkId, 'LinkId')

/**
 * The type of {@link AggregateIdCodec}.
 *
 * @category codecs
 */
export interface AggregateIdC extends CodecOf<Schema<AggregateId>> {}

/** The io-ts codec of an {@link AggregateId}. */
export const AggregateIdCodec: AggregateIdC = /* @__PURE__ */ ownCodec(AggregateId, 'AggregateId')
