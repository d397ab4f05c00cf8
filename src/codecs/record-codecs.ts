/** The io-ts codec of each record. Each is derived from its zod schema. */
import { Account } from '../schema/account.js'
import { Actor } from '../schema/actor.js'
import { Aggregate } from '../schema/aggregate.js'
import { Attribution } from '../schema/attribution.js'
import { Dataset } from '../schema/dataset.js'
import { Incident } from '../schema/incident.js'
import { Link } from '../schema/link.js'
import { Report } from '../schema/report.js'
import type { Schema } from '../schema/schema.js'
import { SeriesClaim } from '../schema/series-claim.js'
import { Site } from '../schema/site.js'
import { Weapon } from '../schema/weapon.js'
import type { CodecOf } from './from-zod.js'
import { ownCodec } from './own-codec.js'

/**
 * The type of {@link DatasetCodec}.
 *
 * @category codecs
 */
export interface DatasetC extends CodecOf<Schema<Dataset>> {}

/** The io-ts codec of a {@link Dataset}. */
export const DatasetCodec: DatasetC = /* @__PURE__ */ ownCodec(Dataset, 'Dataset')

/**
 * The type of {@link IncidentCodec}.
 *
 * @category codecs
 */
export interface IncidentC extends CodecOf<Schema<Incident>> {}

/** The io-ts codec of an {@link Incident}. */
export const IncidentCodec: IncidentC = /* @__PURE__ */ ownCodec(Incident, 'Incident')

/**
 * The type of {@link SiteCodec}.
 *
 * @category codecs
 */
export interface SiteC extends CodecOf<Schema<Site>> {}

/** The io-ts codec of a {@link Site}. */
export const SiteCodec: SiteC = /* @__PURE__ */ ownCodec(Site, 'Site')

/**
 * The type of {@link WeaponCodec}.
 *
 * @category codecs
 */
export interface WeaponC extends CodecOf<Schema<Weapon>> {}

/** The io-ts codec of a {@link Weapon}. */
export const WeaponCodec: WeaponC = /* @__PURE__ */ ownCodec(Weapon, 'Weapon')

/**
 * The type of {@link ActorCodec}.
 *
 * @category codecs
 */
export interface ActorC extends CodecOf<Schema<Actor>> {}

/** The io-ts codec of an {@link Actor}. */
export const ActorCodec: ActorC = /* @__PURE__ */ ownCodec(Actor, 'Actor')

/**
 * The type of {@link ReportCodec}.
 *
 * @category codecs
 */
export interface ReportC extends CodecOf<Schema<Report>> {}

/** The io-ts codec of a {@link Report}. */
export const ReportCodec: ReportC = /* @__PURE__ */ ownCodec(Report, 'Report')

/**
 * The type of {@link AttributionCodec}.
 *
 * @category codecs
 */
export interface AttributionC extends CodecOf<Schema<Attribution>> {}

/** The io-ts codec of an {@link Attribution}. */
export const AttributionCodec: AttributionC = /* @__PURE__ */ ownCodec(Attribution, 'Attribution')

/**
 * The type of {@link AccountCodec}.
 *
 * @category codecs
 */
export interface AccountC extends CodecOf<Schema<Account>> {}

/** The io-ts codec of an {@link Account}. */
export const AccountCodec: AccountC = /* @__PURE__ */ ownCodec(Account, 'Account')

/**
 * The type of {@link SeriesClaimCodec}.
 *
 * @category codecs
 */
export interface SeriesClaimC extends CodecOf<Schema<SeriesClaim>> {}

/** The io-ts codec of a {@link SeriesClaim}. */
export const SeriesClaimCodec: SeriesClaimC = /* @__PURE__ */ ownCodec(SeriesClaim, 'SeriesClaim')

/**
 * The type of {@link LinkCodec}.
 *
 * @category codecs
 */
export interface LinkC extends CodecOf<Schema<Link>> {}

/** The io-ts codec of a {@link Link}. */
export const LinkCodec: LinkC = /* @__PURE__ */ ownCodec(Link, 'Link')

/**
 * The type of {@link AggregateCodec}.
 *
 * @category codecs
 */
export interface AggregateC extends CodecOf<Schema<Aggregate>> {}

/** The io-ts codec of an {@link Aggregate}. */
export const AggregateCodec: AggregateC = /* @__PURE__ */ ownCodec(Aggregate, 'Aggregate')
