/** Checks a whole dataset: each record by itself, and what the records say of each other. */
import * as E from 'fp-ts/lib/Either.js'
import { check } from './check.js'
import { Dataset, FORMAT_VERSION, type RecordList, recordSchemas } from './dataset.js'
import type { Issue } from './issue.js'
import { knownKeysAt } from './introspect.js'
import { nearest } from './nearest.js'

const lists = /* @__PURE__ */ (() => Object.keys(recordSchemas) as RecordList[])()

/** What a record of each list is called. */
const nouns: Readonly<Record<RecordList, string>> = {
  incidents: 'incident',
  sites: 'site',
  weapons: 'weapon',
  actors: 'actor',
  reports: 'report',
}

type Path = readonly (string | number)[]

const error = (code: string, path: Path, message: string, value?: unknown): Issue => ({
  code,
  severity: 'error',
  path,
  message,
  ...(value !== undefined && { value }),
})

/**
 * Everything that is wrong with a dataset; empty when nothing is. Beside the faults of single records:
 *
 * | code | what is wrong |
 * |---|---|
 * | `duplicate-id` | two records of one list have the same id |
 * | `dangling-id` | an id is referred to, and no record has it |
 * | `wrong-kind-of-id` | an id is referred to as a site, say, and is that of an actor |
 * | `cycle` | a record is its own parent, by way of others |
 * | `category-mismatch` | a weapon use says another category than the record of its weapon |
 *
 * References are checked only between records that are valid by themselves.
 *
 * @example
 * checkDataset({ sitrep: 1, incidents: [{ id: 'iraq:1', reports: ['iraq:r1'] }] })[0]?.code // => 'dangling-id'
 * checkDataset({ sitrep: 1, incidents: [{ id: 'iraq:1' }] }) // => []
 *
 * @category guards
 */
export const checkDataset = (dataset: unknown): readonly Issue[] => {
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset))
    return [error('wrong-type', [], 'A dataset is an object such as { sitrep: 1, incidents: [...] }.', dataset)]
  const issues: Issue[] = []
  const records = checkShape(dataset as Readonly<Record<string, unknown>>, issues)
  checkReferences(records, issues)
  return issues
}
