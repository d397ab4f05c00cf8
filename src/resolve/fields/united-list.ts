/**
 * Lists of records, such as targets, put together.
 *
 * @internal
 */
import { conflictAmong } from '../../aggregate/account/account-conflict.js'
import { canonicalJson } from '../../dataset/canonical-json.js'
import { saysAllOf } from '../../dataset/equal-json.js'
import type { ResolvedField, Told } from '../resolution.js'
import type { Wholeness } from '../testimony.js'
import { listDispute, type NamedList } from './list-dispute.js'

/** A list as one record has it. */
export interface ListTold<V> {
  readonly told: Told<readonly V[]>
  readonly wholeness: Wholeness
}

/** Lists put together. */
export interface UnitedList<V> {
  readonly field: ResolvedField<readonly V[]>
  readonly taken: readonly V[]
  readonly isIncomplete: boolean
}

/** Whether a thing says what another one says, and more: it has the same keys, and others. */
const isFiner = <V extends object>(finer: V, coarser: V): boolean =>
  Object.keys(coarser).length < Object.keys(finer).length && saysAllOf(finer, coarser)

/**
 * Lists put together, each thing once. A thing that a list tells gives way to a finer form of it in another one. Undefined: there
 * is no list.
 */
export const unitedList = <V extends object>(path: string, lists: readonly ListTold<V>[]): UnitedList<V> | undefined => {
  if (lists.length === 0) return undefined
  const all = new Map(lists.flatMap(({ told }) => told.value.map((item) => [canonicalJson(item), item] as const)))
  /** What an item is called: its finest forms in other lists, or itself where there is none. */
  const namesOf = (item: V, own: ReadonlySet<string>): readonly string[] => {
    const finer = [...all].filter(([name, other]) => isFiner(other, item) && !own.has(name))
    const finest = finer.filter(([, one]) => !finer.some(([, other]) => isFiner(other, one)))
    return finest.length === 0 ? [canonicalJson(item)] : finest.map(([name]) => name)
  }
  const finestLists = lists.map(({ told: { value }, wholeness }): NamedList => {
    const own = new Set(value.map(canonicalJson))
    return { names: new Set(value.flatMap((item) => namesOf(item, own))), wholeness, isOfSeveral: false }
  })
  const names = new Set(finestLists.flatMap((list) => [...list.names]))
  const taken = [...names].flatMap((name) => {
    const item = all.get(name)
    return item === undefined ? [] : [item]
  })
  const disputed = conflictAmong(finestLists, listDispute)
  const isSame = finestLists.every((list) => list.names.size === names.size)
  return {
    field: {
      path: [path],
      told: lists.map(({ told }) => told),
      disputed,
      taken,
      rule: isSame ? 'agreed' : disputed === 'no' ? 'finest' : 'hull',
    },
    taken,
    isIncomplete: disputed !== 'no' || !finestLists.some((list) => list.wholeness === 'whole' && list.names.size === names.size),
  }
}
