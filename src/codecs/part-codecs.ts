/** The io-ts codecs of what records are made of. Each is derived from its zod schema. */
import { Extra } from '../schema/extra.js'
import { Casualties, Harm, HarmPart } from '../schema/harm.js'
import { MergedRecord } from '../schema/merged-record.js'
import { NativeCode } from '../schema/native-code.js'
import { Occupancy, Occupants } from '../schema/occupancy.js'
import { Origin } from '../schema/origin.js'
import { Participant } from '../schema/participant.js'
import type { Schema } from '../schema/schema.js'
import { SiteOperator } from '../schema/site.js'
import { Subject } from '../schema/subject.js'
import { Target } from '../schema/target.js'
import { WeaponUse } from '../schema/weapon-use.js'
import type { CodecOf } from './from-zod.js'
import { ownCodec } from './own-codec.js'

/**
 * The type of {@link HarmCodec}.
 *
 * @category codecs
 */
export interface HarmC extends CodecOf<Schema<Harm>> {}

/** The io-ts codec of a {@link Harm}. */
export const HarmCodec: HarmC = /* @__PURE__ */ ownCodec(Harm, 'Harm')

/**
 * The type of {@link CasualtiesCodec}.
 *
 * @category codecs
 */
export interface CasualtiesC extends CodecOf<Schema<Casualties>> {}

/** The io-ts codec of a {@link Casualties}. */
export const CasualtiesCodec: CasualtiesC = /* @__PURE__ */ ownCodec(Casualties, 'Casualties')

/**
 * The type of {@link HarmPartCodec}.
 *
 * @category codecs
 */
export interface HarmPartC extends CodecOf<Schema<HarmPart>> {}

/** The io-ts codec of a {@link HarmPart}. */
export const HarmPartCodec: HarmPartC = /* @__PURE__ */ ownCodec(HarmPart, 'HarmPart')

/**
 * The type of {@link WeaponUseCodec}.
 *
 * @category codecs
 */
export interface WeaponUseC extends CodecOf<Schema<WeaponUse>> {}

/** The io-ts codec of a {@link WeaponUse}. */
export const WeaponUseCodec: WeaponUseC = /* @__PURE__ */ ownCodec(WeaponUse, 'WeaponUse')

/**
 * The type of {@link TargetCodec}.
 *
 * @category codecs
 */
export interface TargetC extends CodecOf<Schema<Target>> {}

/** The io-ts codec of a {@link Target}. */
export const TargetCodec: TargetC = /* @__PURE__ */ ownCodec(Target, 'Target')

/**
 * The type of {@link ParticipantCodec}.
 *
 * @category codecs
 */
export interface ParticipantC extends CodecOf<Schema<Participant>> {}

/** The io-ts codec of a {@link Participant}. */
export const ParticipantCodec: ParticipantC = /* @__PURE__ */ ownCodec(Participant, 'Participant')

/**
 * The type of {@link OccupancyCodec}.
 *
 * @category codecs
 */
export interface OccupancyC extends CodecOf<Schema<Occupancy>> {}

/** The io-ts codec of an {@link Occupancy}. */
export const OccupancyCodec: OccupancyC = /* @__PURE__ */ ownCodec(Occupancy, 'Occupancy')

/**
 * The type of {@link OccupantsCodec}.
 *
 * @category codecs
 */
export interface OccupantsC extends CodecOf<Schema<Occupants>> {}

/** The io-ts codec of an {@link Occupants}. */
export const OccupantsCodec: OccupantsC = /* @__PURE__ */ ownCodec(Occupants, 'Occupants')

/**
 * The type of {@link SiteOperatorCodec}.
 *
 * @category codecs
 */
export interface SiteOperatorC extends CodecOf<Schema<SiteOperator>> {}

/** The io-ts codec of a {@link SiteOperator}. */
export const SiteOperatorCodec: SiteOperatorC = /* @__PURE__ */ ownCodec(SiteOperator, 'SiteOperator')

/**
 * The type of {@link SubjectCodec}.
 *
 * @category codecs
 */
export interface SubjectC extends CodecOf<Schema<Subject>> {}

/** The io-ts codec of a {@link Subject}. */
export const SubjectCodec: SubjectC = /* @__PURE__ */ ownCodec(Subject, 'Subject')

/**
 * The type of {@link OriginCodec}.
 *
 * @category codecs
 */
export interface OriginC extends CodecOf<Schema<Origin>> {}

/** The io-ts codec of an {@link Origin}. */
export const OriginCodec: OriginC = /* @__PURE__ */ ownCodec(Origin, 'Origin')

/**
 * The type of {@link MergedRecordCodec}.
 *
 * @category codecs
 */
export interface MergedRecordC extends CodecOf<Schema<MergedRecord>> {}

/** The io-ts codec of a {@link MergedRecord}. */
export const MergedRecordCodec: MergedRecordC = /* @__PURE__ */ ownCodec(MergedRecord, 'MergedRecord')

/**
 * The type of {@link NativeCodeCodec}.
 *
 * @category codecs
 */
export interface NativeCodeC extends CodecOf<Schema<NativeCode>> {}

/** The io-ts codec of a {@link NativeCode}. */
export const NativeCodeCodec: NativeCodeC = /* @__PURE__ */ ownCodec(NativeCode, 'NativeCode')

/**
 * The type of {@link ExtraCodec}.
 *
 * @category codecs
 */
export interface ExtraC extends CodecOf<Schema<Extra>> {}

/** The io-ts codec of an {@link Extra}. */
export const ExtraCodec: ExtraC = /* @__PURE__ */ ownCodec(Extra, 'Extra')
