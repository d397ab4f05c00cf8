/**
 * What merged incidents were joined from.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { $ZodType } from 'zod/v4/core'
import { Incident } from '../schema/incident.js'
import { structureOf, unwrap } from '../schema/introspect.js'
import { MergedRecord } from '../schema/merged-record.js'
import type { Maker } from './making.js'

const records: Maker = (of) => fc.uniqueArray(of(MergedRecord), { maxLength: 3, selector: ({ id }) => id })

/** Where there are not two records with different ids, nothing was joined. Somebody's own arbitrary of ids may have but one. */
const joined = (incident: Incident): Incident => {
  const { mergedFrom, ...rest } = incident
  return mergedFrom === undefined || mergedFrom.length > 1 ? incident : rest
}

const incidents: Maker = (_, walked) => walked().map((incident) => joined(incident as Incident))

/** The makers of incidents and of what they were joined from. */
export const mergedMakers = (): readonly (readonly [$ZodType, Maker])[] => {
  const structure = structureOf(Incident)
  const list = structure.kind === 'object' ? structure.fields['mergedFrom'] : undefined
  return [[Incident, incidents], ...(list === undefined ? [] : [[unwrap(list), records] as const])]
}

/** The incident, joined from records that are no others of its list: itself, and some that are not there. */
export const ownParts = (incident: Incident): Incident =>
  incident.mergedFrom === undefined
    ? incident
    : {
        ...incident,
        mergedFrom: incident.mergedFrom.map((part, order) => ({
          ...part,
          id: order === 0 ? incident.id : `${incident.id}/part-${order + 1}`,
        })),
      }
