/**
 * What of the parts of records may be published, key by key. A key that is added to a part has to be added here, or this file does
 * not compile.
 *
 * @internal
 */
import type { RecordList } from '../../schema/dataset.js'
import type { Casualties, Harm, HarmPart } from '../../schema/harm.js'
import type { MergedRecord } from '../../schema/merged-record.js'
import type { Occupancy, Occupants } from '../../schema/occupancy.js'
import type { Origin } from '../../schema/origin.js'
import type { Participant } from '../../schema/participant.js'
import type { SiteOperator } from '../../schema/site.js'
import type { Subject } from '../../schema/subject.js'
import type { Target } from '../../schema/target.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { amount, publishedCount } from './count-rule.js'
import { extent } from './extent-rule.js'
import {
  choice,
  code,
  elements,
  fields,
  number,
  type Rule,
  type RulesOf,
  reference,
  where,
  whereKept,
  wholeFields,
  wholeList,
  wholeSet,
  words,
} from './rule.js'

const name = /* @__PURE__ */ whereKept('names', words)
const nationality = /* @__PURE__ */ whereKept('nationalities', code)

/** The words of the source. */
export const text: Rule = /* @__PURE__ */ whereKept('texts', words)

/** The reports that something rests on. */
export const reports: Rule = /* @__PURE__ */ (() => wholeSet(reference('reports')))()

/** What was aimed at. */
export const target: Rule = /* @__PURE__ */ (() =>
  fields({
    category: code,
    site: reference('sites'),
    actor: reference('actors'),
    country: nationality,
    name,
  } satisfies RulesOf<Target>))()

/** Who took part. */
export const participant: Rule = /* @__PURE__ */ (() =>
  fields({ actor: reference('actors'), role: code } satisfies RulesOf<Participant>, 'actor'))()

/** What became of the weapons. */
export const weaponUse: Rule = /* @__PURE__ */ (() =>
  fields({
    weapon: reference('weapons'),
    category: code,
    launched: amount,
    intercepted: amount,
    failed: amount,
    impacted: amount,
    hit: amount,
    recovered: amount,
    text,
  } satisfies RulesOf<WeaponUse>))()

/** Who was hurt, by what the policy allows to count people by. */
export const harm: Rule = /* @__PURE__ */ (() => {
  const part = (value: Rule, more: Readonly<Record<string, Rule>> = {}): Rule =>
    fields({ ...more, dimension: code, value, count: publishedCount } satisfies RulesOf<HarmPart>, 'dimension', 'value', 'count')
  const years = wholeFields({ from: number, to: number })
  const parts: { readonly [Dimension in HarmPart['dimension']]: Rule } = {
    role: whereKept('roles', part(code)),
    actor: part(reference('actors')),
    nationality: whereKept('nationalities', part(code)),
    sex: whereKept('sexes', part(code)),
    age: whereKept('ages', part(code, { years })),
    organisation: whereKept('organisations', part(words)),
  }
  const people = fields({
    total: publishedCount,
    parts: elements(choice('dimension', parts)),
  } satisfies RulesOf<Casualties>)
  return fields({ killed: people, injured: people, abducted: people, missing: people, damage: code } satisfies RulesOf<Harm>)
})()

/** Who is at a site, and how many. */
export const occupancy: Rule = /* @__PURE__ */ (() => {
  const people = {
    actor: reference('actors'),
    country: nationality,
    role: code,
    name,
    count: publishedCount,
  } satisfies RulesOf<Occupants>
  const group = { ...people, asOf: extent, includes: wholeList(fields(people)), reports } satisfies RulesOf<Occupancy>
  return whereKept('occupancy', wholeList(fields(group)))
})()

/** Who runs a site. */
export const operators: Rule = /* @__PURE__ */ (() =>
  wholeList(fields({ actor: reference('actors'), during: extent } satisfies RulesOf<SiteOperator>, 'actor')))()

/** Where a record came from. The release may be a date, and the id leads to the record in the feed. */
export const origin: Rule = /* @__PURE__ */ (() => {
  const whereIdsStay = where(({ ids }) => ids === 'keep', words)
  return fields(
    { feed: words, generation: whereIdsStay, release: whereIdsStay, id: whereIdsStay, unit: code } satisfies RulesOf<Origin>,
    'feed',
  )
})()

/** The records that an incident was joined from. Their ids lead to them as its own does. */
export const mergedFrom: Rule = /* @__PURE__ */ (() =>
  where(({ ids }) => ids === 'keep', wholeList(fields({ id: words, origin } satisfies RulesOf<MergedRecord>, 'id'))))()

/** What a statement or a link is about. */
export const subject: Rule = /* @__PURE__ */ (() => {
  const of = (list: RecordList): Rule => fields({ type: code, id: reference(list) } satisfies RulesOf<Subject>, 'type', 'id')
  return choice('type', {
    incident: of('incidents'),
    series: of('series'),
  } satisfies { readonly [Type in Subject['type']]: Rule })
})()
