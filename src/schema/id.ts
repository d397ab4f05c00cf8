/**
 * Identifiers. Records refer to each other by id only, and an id has the form `feed:native-id`.
 *
 * The types are flavoured strings: a string literal passes, the id of another kind of record does not.
 */
import * as z from 'zod'
import type { Schema } from './schema.js'

/** The id of an incident, such as `ucdp:155086`. */
export type IncidentId = string & { readonly __id?: 'incident' }
/** The id of a site, such as `iraq:bdsc`. */
export type SiteId = string & { readonly __id?: 'site' }
/** The id of a weapon, such as `iraq:107mm-rocket`. */
export type WeaponId = string & { readonly __id?: 'weapon' }
/** The id of an actor, such as `ucdp:actor/118`. */
export type ActorId = string & { readonly __id?: 'actor' }
/** The id of a report, such as `iraq:r1`. */
export type ReportId = string & { readonly __id?: 'report' }
/** The id of an attribution, such as `iraq:a1`. */
export type AttributionId = string & { readonly __id?: 'attribution' }
/** The id of an account, such as `iraq:r1/1`. */
export type AccountId = string & { readonly __id?: 'account' }
/** The id of a series of incidents, such as `iraq:since-january`. */
export type SeriesId = string & { readonly __id?: 'series' }
/** The id of a link, such as `iraq:l1`. */
export type LinkId = string & { readonly __id?: 'link' }
/** The id of an aggregate, such as `hapi:IRQ-2021-06`. */
export type AggregateId = string & { readonly __id?: 'aggregate' }

/** What the name of a feed looks like, the first part of an id: kebab-case, at most 63 characters. */
export const FEED_ID_PATTERN = /^[a-z][a-z0-9-]{0,62}$/

/** What an id looks like: a feed in kebab-case, a colon, the feed's own id without control characters or outer white space. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,62}:[^\s\p{Cc}](?:[^\p{Cc}]{0,998}[^\s\p{Cc}])?$/u

const id = <Id extends string>(kind: string): Schema<Id> =>
  z.string().regex(ID_PATTERN, {
    error: `Wrong ${kind} id: it has the form "feed:native-id", for example "ucdp:155086".`,
  }) as z.ZodType<unknown> as Schema<Id>

/** The schema of an {@link IncidentId}. */
export const IncidentId: Schema<IncidentId> = /* @__PURE__ */ id<IncidentId>('incident')
/** The schema of a {@link SiteId}. */
export const SiteId: Schema<SiteId> = /* @__PURE__ */ id<SiteId>('site')
/** The schema of a {@link WeaponId}. */
export const WeaponId: Schema<WeaponId> = /* @__PURE__ */ id<WeaponId>('weapon')
/** The schema of an {@link ActorId}. */
export const ActorId: Schema<ActorId> = /* @__PURE__ */ id<ActorId>('actor')
/** The schema of a {@link ReportId}. */
export const ReportId: Schema<ReportId> = /* @__PURE__ */ id<ReportId>('report')
/** The schema of an {@link AttributionId}. */
export const AttributionId: Schema<AttributionId> = /* @__PURE__ */ id<AttributionId>('attribution')
/** The schema of an {@link AccountId}. */
export const AccountId: Schema<AccountId> = /* @__PURE__ */ id<AccountId>('account')
/** The schema of a {@link SeriesId}. */
export const SeriesId: Schema<SeriesId> = /* @__PURE__ */ id<SeriesId>('series')
/** The schema of a {@link LinkId}. */
export const LinkId: Schema<LinkId> = /* @__PURE__ */ id<LinkId>('link')
/** The schema of an {@link AggregateId}. */
export const AggregateId: Schema<AggregateId> = /* @__PURE__ */ id<AggregateId>('aggregate')
