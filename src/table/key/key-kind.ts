/**
 * What a key is made of: which part of an incident it reads, and which values an incident has.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { Incident } from '../../schema/incident.js'
import type { KeyData } from '../../schema/rollup-key.js'
import type { KeyValue } from '../key-value.js'
import type { Membership } from '../membership.js'
import type { ListPart, Part } from '../part.js'

/** What a key can ask beside the incident. */
export interface KeyContext {
  /** The dataset that ids are looked up in. */
  readonly index: DatasetIndex | undefined
  /** Windows that whatever belongs lies in. */
  readonly windows: readonly Extent[]
}

/** A key that reads one part of an incident. */
export interface PartReader {
  /** What it reads. */
  readonly part: Part
  /** The values that an incident has. It depends on nothing but that part. */
  readonly membership: (incident: Incident) => Membership
  /** An incident can have several values together, so that rows overlap. */
  readonly isList: boolean
}

/** What an element of a list adds: its values, and whether it is for certain one that is asked for. */
export interface Element {
  readonly values: readonly KeyValue[]
  readonly isSure: boolean
}

/**
 * A key that reads a list: an incident has the value of each of its elements, `null` for one that is not known, perhaps `null` where
 * the list is not whole, and `none` where no element is asked for. Rows overlap.
 */
export interface ListReader<E = unknown> extends ListPart<E> {
  /** What an element adds. Undefined: it is none that is asked for. It depends on nothing but the text of the element. */
  readonly element: (element: E) => Element | undefined
}

/** A kind of key. */
// biome-ignore lint/suspicious/noExplicitAny: what the elements of a list are, is the key's own business.
export type KeyKind<K extends KeyData = KeyData> = (key: K, context: KeyContext) => PartReader | ListReader<any>

/** The data of one kind of key. */
export type KeyOf<Of extends KeyData['of']> = Extract<KeyData, { readonly of: Of }>

/** The kinds of keys that an engine knows, by their name. */
export type KeyKinds = { readonly [Of in KeyData['of']]?: KeyKind<KeyOf<Of>> }
