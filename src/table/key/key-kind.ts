/**
 * What a key is made of: which part of an incident it reads, and which values an incident has.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { Incident } from '../../schema/incident.js'
import type { KeyData } from '../../schema/rollup.js'
import type { Membership } from '../membership.js'
import type { Part } from '../part.js'

/** What a key can ask beside the incident. */
export interface KeyContext {
  /** The dataset that ids are looked up in. */
  readonly index: DatasetIndex | undefined
  /** Windows that whatever belongs lies in. */
  readonly windows: readonly Extent[]
}

/** A kind of key. */
export interface KeyKind<K extends KeyData = KeyData> {
  /** What it reads. */
  readonly part: (key: K, context: KeyContext) => Part
  /** The values that an incident has. It depends on nothing but that part. */
  readonly membership: (key: K, context: KeyContext) => (incident: Incident) => Membership
  /** An incident can have several values together, so that rows overlap. */
  readonly isList: (key: K) => boolean
}

/** The data of one kind of key. */
export type KeyOf<Of extends KeyData['of']> = Extract<KeyData, { readonly of: Of }>

/** The kinds of keys that an engine knows, by their name. */
export type KeyKinds = { readonly [Of in KeyData['of']]?: KeyKind<KeyOf<Of>> }
