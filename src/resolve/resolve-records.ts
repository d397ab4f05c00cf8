/** One incident from several records of it. */

import { eachOnce, inCanonicalOrder } from '../dataset/canonical-json.js'
import type { Extra } from '../schema/extra.js'
import type { ReportId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import { byText } from '../value/by-text.js'
import { type UnitedList, unitedList } from './fields/united-list.js'
import { defaultResolutionPolicy, type ResolutionPolicy } from './policy.js'
import type { Resolution, ResolutionOptions, ResolvedField, Told } from './resolution.js'
import { resolveTestimonies } from './resolve-testimonies.js'
import { knownPolicy, rulesFor } from './rules/known-policy.js'
import { narrow } from './rules/narrow.js'
import { reportOrder } from './rules/report-order.js'
import { type Testimony, testimonyOfRecord, toldBy } from './testimony.js'

type ListName = NonNullable<Incident['incomplete']>[number]

/** A record, and who tells what it tells. */
interface Witness {
  readonly record: Incident
  readonly testimony: Testimony
}

/** What each record has under a key, where it has it. */
const toldOf = <V>(witnesses: readonly Witness[], read: (record: Incident) => V | undefined): readonly Told<V>[] =>
  witnesses.flatMap(({ record, testimony }) => {
    const value = read(record)
    return value === undefined ? [] : [toldBy(testimony, value)]
  })

/** A name or a text. Different words are no dispute: the first of those that the rules leave. */
const words = (
  key: 'name' | 'text',
  witnesses: readonly Witness[],
  policy: ResolutionPolicy,
  options: ResolutionOptions,
): readonly ResolvedField<string>[] => {
  const told = toldOf(witnesses, (record) => record[key])
  if (told.length === 0) return []
  const candidates = told.map((one) => ({ told: one, alone: one.value }))
  const { left, by } = narrow(candidates, rulesFor(policy, 'default'), reportOrder(options.reports), {
    contains: (coarser: string, finer: string) => coarser === finer,
  })
  const taken = left[0]?.alone
  const isSame = told.every(({ value }) => value === taken)
  return [{ path: [key], told, disputed: 'no', ...(taken !== undefined && { taken }), rule: isSame ? 'agreed' : (by ?? 'first') }]
}

const listOf = <V extends object>(
  key: 'participants' | 'targets',
  witnesses: readonly Witness[],
  read: (record: Incident) => readonly V[] | undefined,
): UnitedList<V> | undefined =>
  unitedList(
    key,
    witnesses.flatMap((witness) =>
      toldOf([witness], read).map((told) => ({
        told,
        wholeness: witness.record.incomplete?.includes(key) ? ('incomplete' as const) : ('whole' as const),
      })),
    ),
  )

/** A user's own key, where all that have it have the same under it. */
const ownKey = (key: string, told: readonly Told[]): ResolvedField => {
  const [first, ...others] = told
  const isSame = others.length === 0 || eachOnce(told.map(({ value }) => value)).size === 1
  if (!isSame) return { path: ['extra', key], told, disputed: 'maybe', rule: 'undecided' }
  return { path: ['extra', key], told, disputed: 'no', taken: first?.value, rule: 'agreed' }
}

/** A user's own keys: those that all have alike who have them. */
const extraOf = (witnesses: readonly Witness[]): { readonly fields: readonly ResolvedField[]; readonly extra?: Extra } => {
  const told = new Map<string, Told[]>()
  for (const { record, testimony } of witnesses)
    for (const [key, value] of Object.entries(record.extra ?? {})) {
      const values = told.get(key) ?? []
      told.set(key, values)
      values.push(toldBy(testimony, value))
    }
  const fields = [...told].sort(([a], [b]) => byText(a, b)).map(([key, values]) => ownKey(key, values))
  // Entries become keys of the object's own, whatever they are called.
  const extra = Object.fromEntries(
    fields.flatMap(({ path: [, key = ''], ...field }) => ('taken' in field ? [[key, field.taken]] : [])),
  )
  return { fields, ...(witnesses.some(({ record }) => record.extra !== undefined) && { extra }) }
}

/** The values of all lists, each once. */
const union = <V>(lists: readonly (readonly V[] | undefined)[]): readonly V[] | undefined =>
  lists.every((list) => list === undefined) ? undefined : [...eachOnce(lists.flatMap((list) => list ?? [])).values()]

/** The lists that are known not to be whole: the merged ones say so themselves, and one that is nowhere stays as it was said. */
const incompleteOf = (
  records: readonly Incident[],
  lists: { readonly [L in ListName]: { readonly isIncomplete: boolean } | undefined },
): readonly ListName[] =>
  (['targets', 'participants', 'weapons', 'reports'] as const).filter(
    (name) => lists[name]?.isIncomplete ?? records.some(({ incomplete }) => incomplete?.includes(name)),
  )

/** Whether the record's own list of reports is whole, and names all of these. */
const namesAll = ({ reports = [], incomplete = [] }: Incident, all: readonly ReportId[]): boolean =>
  !incomplete.includes('reports') && new Set(reports).size === all.length

/**
 * One incident from several records of it, such as those of two feeds. The records are judged as {@link resolve} judges accounts, each
 * by the reports that it names. Figures come from what the records allow together, never from addition.
 *
 * Lists of targets, participants, reports and native codes are put together, each entry once; a list that two records tell
 * differently is named in `incomplete`. The first name and text that the policy's default rules leave are taken, by the ids of the
 * records. Of a user's own keys (`extra`) those are kept that no two records tell differently. Where the record came from (`origin`)
 * is left to the caller. The id is `options.incident`, or the smallest of the ids.
 *
 * @throws TypeError when there is no record, or when a rule of the policy is none.
 * @example
 * const records: readonly Incident[] = [
 *   { id: 'test:1', kind: 'attack', where: { country: 'IRQ' }, harm: { killed: { total: exactly(5) } } },
 *   { id: 'other:7', kind: 'attack', where: { country: 'IRQ', name: 'Kirkuk' }, harm: { killed: { total: between(4, 6) } } },
 * ]
 * const { incident, disputes } = resolveRecords(records)
 * incident // => { id: 'other:7', kind: 'attack', where: { country: 'IRQ', name: 'Kirkuk' }, harm: { killed: { total: exactly(5) } } }
 * disputes // => []
 *
 * @category resolution
 */
export const resolveRecords = (
  incidents: readonly Incident[],
  policy: ResolutionPolicy = defaultResolutionPolicy,
  options: ResolutionOptions = {},
): Resolution => {
  const known = knownPolicy(policy)
  const records = inCanonicalOrder(incidents)
  const [first] = records
  if (first === undefined) throw new TypeError('There is no record to resolve.')
  const witnesses = records.map((record): Witness => ({ record, testimony: testimonyOfRecord(record) }))
  const testimonies = witnesses.map(({ testimony }) => testimony)
  const resolved = resolveTestimonies(options.incident ?? first.id, testimonies, known, options)
  const { incomplete: weaponsIncomplete, ...told } = resolved.incident
  const participants = listOf('participants', witnesses, (record) => record.participants)
  const targets = listOf('targets', witnesses, (record) => record.targets)
  const reports = union(records.map((record) => record.reports))
  const native = union(records.map((record) => record.native))
  const names = words('name', witnesses, known, options)
  const texts = words('text', witnesses, known, options)
  const { fields: extraFields, extra } = extraOf(witnesses)
  const incomplete = incompleteOf(records, {
    targets,
    participants,
    weapons: told.weapons && { isIncomplete: weaponsIncomplete !== undefined },
    reports: reports && { isIncomplete: !records.some((record) => namesAll(record, reports)) },
  })
  const fields = [
    ...names,
    ...resolved.fields,
    ...[targets, participants].flatMap((list) => (list === undefined ? [] : [list.field])),
    ...texts,
    ...extraFields,
  ]
  const [{ taken: name } = {}] = names
  const [{ taken: text } = {}] = texts
  return {
    incident: {
      ...told,
      ...(name !== undefined && { name }),
      ...(targets && { targets: targets.taken }),
      ...(participants && { participants: participants.taken }),
      ...(reports && { reports }),
      ...(native && { native }),
      ...(text !== undefined && { text }),
      ...(incomplete.length > 0 && { incomplete }),
      ...(extra && { extra }),
    },
    fields,
    disputes: fields.filter(({ disputed }) => disputed !== 'no'),
    superseded: [],
    retracted: [],
  }
}
