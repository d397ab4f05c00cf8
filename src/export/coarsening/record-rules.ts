/**
 * What of each record may be published, key by key. A key that is added to a record has to be added here, or this file does not
 * compile.
 *
 * @internal
 */
import type { Account } from '../../schema/account.js'
import type { Actor } from '../../schema/actor.js'
import type { Aggregate } from '../../schema/aggregate.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Dataset, RecordList } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import type { Link } from '../../schema/link.js'
import type { Report } from '../../schema/report.js'
import type { SeriesClaim } from '../../schema/series-claim.js'
import type { Site } from '../../schema/site.js'
import type { Weapon } from '../../schema/weapon.js'
import { amount, publishedCount } from './count-rule.js'
import { extent, retraction } from './extent-rule.js'
import { incompleteLists, ofOneScope, openSeries } from './left-out.js'
import { confidence, extra, native } from './own-words-rule.js'
import {
  harm,
  mergedFrom,
  occupancy,
  operators,
  origin,
  participant,
  reports,
  subject,
  target,
  text,
  weaponUse,
} from './part-rules.js'
import { place, point } from './place-rule.js'
import {
  code,
  elements,
  fields,
  flag,
  number,
  type Rule,
  type RulesOf,
  reference,
  whereKept,
  wholeList,
  wholeSet,
  words,
} from './rule.js'
import { scope } from './scope-rule.js'

/** What may be told of the records of each list. */
export const recordRules: { readonly [List in RecordList]: Rule } = /* @__PURE__ */ (() => {
  const name = whereKept('names', words)
  const names = wholeList(words)
  const citation = whereKept('citations', words)
  const beside = { native, text, extra }
  const what = { kind: code, outcome: code, status: code, when: extent, where: place, weapons: elements(weaponUse), harm }

  const incident = {
    ...what,
    ...beside,
    id: reference('incidents'),
    name,
    targets: elements(target),
    participants: elements(participant),
    reports,
    origin,
    mergedFrom,
    incomplete: elements(code),
  } satisfies RulesOf<Incident>

  const account = {
    ...what,
    ...beside,
    id: reference('accounts'),
    report: reference('reports'),
    incidents: wholeSet(reference('incidents')),
    weapons: wholeList(weaponUse),
    supersedes: reference('accounts'),
    retracted: retraction,
  } satisfies RulesOf<Account>

  const site = {
    ...beside,
    id: reference('sites'),
    name: words,
    aliases: names,
    category: code,
    parent: reference('sites'),
    country: code,
    admin1: words,
    admin2: words,
    point,
    radius: number,
    level: code,
    collective: flag,
    mobile: flag,
    operators,
    occupancy,
    reports,
  } satisfies RulesOf<Site>

  const weapon = {
    ...beside,
    id: reference('weapons'),
    name: words,
    aliases: names,
    category: code,
  } satisfies RulesOf<Weapon>

  const actor = {
    ...beside,
    id: reference('actors'),
    name: words,
    aliases: names,
    kind: code,
    parent: reference('actors'),
    collective: flag,
    country: code,
  } satisfies RulesOf<Actor>

  const report = {
    ...beside,
    id: reference('reports'),
    publisher: words,
    author: citation,
    title: citation,
    kind: code,
    stage: code,
    published: extent,
    url: citation,
    language: code,
    grade: fields({ reliability: code, credibility: code } satisfies RulesOf<NonNullable<Report['grade']>>),
    basedOn: reports,
  } satisfies RulesOf<Report>

  const attribution = {
    ...beside,
    id: reference('attributions'),
    about: wholeSet(subject),
    kind: code,
    by: reference('actors'),
    against: wholeSet(reference('actors')),
    clears: flag,
    generic: flag,
    confidence,
    said: extent,
    retracted: retraction,
    report: reference('reports'),
  } satisfies RulesOf<Attribution>

  const series = {
    ...beside,
    id: reference('series'),
    count: amount,
    during: extent,
    scope,
    targets: wholeList(code),
    sites: wholeSet(reference('sites')),
    report: reference('reports'),
  } satisfies RulesOf<SeriesClaim>

  const link = {
    text,
    extra,
    id: reference('links'),
    from: subject,
    to: subject,
    kind: code,
    by: reference('actors'),
    judge: name,
    said: extent,
    retracted: retraction,
    reports,
  } satisfies RulesOf<Link>

  const aggregate = {
    ...beside,
    id: reference('aggregates'),
    during: extent,
    where: place,
    category: words,
    incidents: publishedCount,
    killed: publishedCount,
    injured: publishedCount,
    reports,
    origin,
  } satisfies RulesOf<Aggregate>

  return {
    incidents: incompleteLists(fields(incident, 'id'), ['targets', 'participants', 'weapons']),
    sites: fields(site, 'id'),
    weapons: fields(weapon, 'id', 'category'),
    actors: fields(actor, 'id'),
    reports: fields(report, 'id'),
    attributions: fields(attribution, 'id', 'about', 'kind'),
    accounts: fields(account, 'id', 'report', 'incidents'),
    series: openSeries(fields(series, 'id')),
    links: fields(link, 'id', 'from', 'to', 'kind'),
    aggregates: ofOneScope(fields(aggregate, 'id')),
  }
})()

/** What may be told of a dataset. */
export const datasetRule: Rule = /* @__PURE__ */ (() => {
  const version: Rule = (value) => value
  const lists = Object.fromEntries(Object.entries(recordRules).map(([list, rule]) => [list, elements(rule)]))
  return fields({ ...(lists as Record<RecordList, Rule>), sitrep: version } satisfies RulesOf<Dataset>)
})()
