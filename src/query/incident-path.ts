/** The paths that a record of an incident may tell. */
import type { Incident } from '../schema/incident.js'

/** Paths into an object: its keys, and the paths into what they hold. Lists are told as a whole. */
type PathsOf<T> = T extends readonly unknown[]
  ? never
  : T extends object
    ? {
        [Key in keyof T & string]: string extends Key ? never : Key | `${Key}.${PathsOf<NonNullable<T[Key]>>}`
      }[keyof T & string]
    : never

/**
 * A path into an incident, such as `when`, `where.site` or `harm.killed.total`; or into its `extra`, whose keys are the user's own.
 *
 * @category queries
 */
export type IncidentPath = PathsOf<Required<Incident>> | `extra.${string}`
