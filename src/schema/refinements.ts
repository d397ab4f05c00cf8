/**
 * The rules between the fields of a shape. Each is a `.check` of its schema; here they are told to those who work with the JSON
 * Schemas. A test compares the codes with those that the checks raise.
 *
 * @internal
 */

/** A rule between fields. */
export interface Refinement {
  /** The shape that it is a rule of. */
  readonly shape: string
  /** The code of the issue. */
  readonly code: string
  /** What has to hold. */
  readonly rule: string
  /** The same in JSON Schema, where JSON Schema can say it. */
  readonly keywords?: Readonly<Record<string, unknown>>
}

const oneOfThese = (...keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) })

const kindIsNot = (kind: string) => ({ properties: { kind: { not: { const: kind } } } })

/** All rules between fields. */
export const refinements: readonly Refinement[] = /* @__PURE__ */ (() => [
  { shape: 'Quantity', code: 'quantity-order', rule: 'min <= best <= max, as far as they are there.' },
  { shape: 'Extent', code: 'extent-order', rule: 'start <= end, as units of time: 2021-06-06T10:00 is inside 2021-06-06.' },
  { shape: 'Extent', code: 'unknown-zone', rule: 'The zone is one that the platform knows.' },
  {
    shape: 'Extent',
    code: 'extent-empty',
    rule: 'At least one of start, end, clock, text is there.',
    keywords: oneOfThese('start', 'end', 'clock', 'text'),
  },
  {
    shape: 'Place',
    code: 'relation-without-site',
    rule: 'A relation has its site.',
    keywords: { dependentRequired: { relation: ['site'] } },
  },
  {
    shape: 'Place',
    code: 'radius-without-point',
    rule: 'A radius has its point.',
    keywords: { dependentRequired: { radius: ['point'] } },
  },
  { shape: 'Target', code: 'target-empty', rule: 'At least one key is there.', keywords: { minProperties: 1 } },
  { shape: 'Casualties', code: 'part-above-total', rule: 'No part is, for certain, more than the total.' },
  { shape: 'WeaponUse', code: 'ledger', rule: 'launched covers intercepted, failed and impacted together; impacted covers hit.' },
  {
    shape: 'WeaponUse',
    code: 'weapon-missing',
    rule: 'A weapon or a category is there.',
    keywords: oneOfThese('weapon', 'category'),
  },
  { shape: 'Rollup', code: 'column-twice', rule: 'No two columns have one name.' },
  { shape: 'RollupKey', code: 'grid-uneven', rule: 'A whole number of degrees of the cell makes 90 degrees.' },
  { shape: 'Rollup', code: 'not-in-order', rule: 'Bands and edges are in order, each greater than the one before.' },
  {
    shape: 'NativeCode',
    code: 'native-code-empty',
    rule: 'A code or a label is there.',
    keywords: oneOfThese('code', 'label'),
  },
  {
    shape: 'Incident',
    code: 'merged-from-one',
    rule: 'A record is joined from at least two.',
    keywords: { properties: { mergedFrom: { type: 'array', minItems: 2 } } },
  },
  { shape: 'Incident', code: 'merged-record-twice', rule: 'No two records in mergedFrom have one id.' },
  {
    shape: 'Account',
    code: 'about-nothing',
    rule: 'It tells of at least one incident.',
    keywords: { properties: { incidents: { type: 'array', minItems: 1 } } },
  },
  {
    shape: 'Attribution',
    code: 'about-nothing',
    rule: 'It is about at least one thing.',
    keywords: { properties: { about: { type: 'array', minItems: 1 } } },
  },
  {
    shape: 'Attribution',
    code: 'no-claim-by-somebody',
    rule: 'With the kind no-claim, by and against are left out.',
    keywords: { anyOf: [kindIsNot('no-claim'), { properties: { by: false, against: false } }] },
  },
  {
    shape: 'Attribution',
    code: 'claim-against-somebody',
    rule: 'With the kind claim, against is left out.',
    keywords: { anyOf: [kindIsNot('claim'), { properties: { against: false } }] },
  },
  {
    shape: 'Attribution',
    code: 'clears-by-its-kind',
    rule: 'clears is there only with the kind finding or assessment.',
    keywords: { anyOf: [{ properties: { kind: { enum: ['finding', 'assessment'] } } }, { properties: { clears: false } }] },
  },
  { shape: 'Where', code: 'nested-too-deep', rule: 'Questions hold each other at most 32 deep.' },
  { shape: 'Link', code: 'link-to-itself', rule: 'from and to are two different things.' },
])()
