/**
 * The columns of HDX HAPI conflict events, written once: what each cell holds, and what it becomes.
 *
 * A generation may call a column by another name. It is then read as the column of the newest files and of the API, so that all
 * generations give the same records.
 */

/** What a cell of a column must hold, so that the row can be read. `any`: it is looked at when it is read. */
export type CellKind = 'category' | 'count' | 'first-day' | 'last-day' | 'any'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** The columns by the names that they have in the newest files and in the API. */
export const columns = {
  // Where is counted.
  location_code: { cell: 'any', becomes: 'where.country; native where there is a name, or no such country' },
  location_name: { cell: 'any', becomes: 'native (label of location_code)' },
  location_ref: { cell: 'any', becomes: 'native' },
  admin_level: { cell: 'any', becomes: 'where.level; native where it is no level' },
  admin1_code: { cell: 'any', becomes: 'native' },
  admin1_name: { cell: 'any', becomes: 'where.admin1' },
  admin1_ref: { cell: 'any', becomes: 'native' },
  admin2_code: { cell: 'any', becomes: 'native' },
  admin2_name: { cell: 'any', becomes: 'where.admin2' },
  admin2_ref: { cell: 'any', becomes: 'native' },
  provider_admin1_name: { cell: 'any', becomes: 'where.admin1 without admin1_name; native where the two differ' },
  provider_admin2_name: { cell: 'any', becomes: 'where.admin2 without admin2_name; native where the two differ' },
  // What is counted, over which time, and how much it is.
  event_type: { cell: 'category', becomes: 'category' },
  reference_period_start: { cell: 'first-day', becomes: 'during.start' },
  reference_period_end: { cell: 'last-day', becomes: 'during.end' },
  events: { cell: 'count', becomes: 'incidents' },
  fatalities: { cell: 'count', becomes: 'killed; native where it is 0' },
  // What HDX says of the country and of the row.
  has_hrp: { cell: 'any', becomes: 'native, as Y or N' },
  in_gho: { cell: 'any', becomes: 'native, as Y or N' },
  dataset_hdx_id: { cell: 'any', becomes: 'native' },
  resource_hdx_id: { cell: 'any', becomes: 'native' },
  warning: { cell: 'any', becomes: 'native; an issue' },
  error: { cell: 'any', becomes: 'native; an issue' },
} as const satisfies Columns

/** The name of a column, as the newest files have it. */
export type Column = keyof typeof columns

/** What other generations call the same columns. */
export const otherNames = {
  'Country ISO3': 'location_code',
  'Admin 1 PCode': 'admin1_code',
  'Admin 1 Name': 'admin1_name',
  'Admin 2 PCode': 'admin2_code',
  'Admin 2 Name': 'admin2_name',
  'Start Date': 'reference_period_start',
  'End Date': 'reference_period_end',
  'Event Type': 'event_type',
  Events: 'events',
  Fatalities: 'fatalities',
  'Dataset Id': 'dataset_hdx_id',
  'Resource Id': 'resource_hdx_id',
  dataset_id: 'dataset_hdx_id',
  resource_id: 'resource_hdx_id',
} as const satisfies Readonly<Record<string, Column>>

/** The name of a column in any generation. */
export type AnyColumn = Column | keyof typeof otherNames

/** The columns of all generations under all their names. */
export const allColumns: Readonly<Record<AnyColumn, { readonly cell: CellKind; readonly becomes: string }>> =
  /* @__PURE__ */ (() => ({
    ...columns,
    ...(Object.fromEntries(
      Object.entries(otherNames).map(([name, column]) => [
        name,
        { cell: columns[column].cell, becomes: `${columns[column].becomes} (it is ${column})` },
      ]),
    ) as Record<keyof typeof otherNames, { cell: CellKind; becomes: string }>),
  }))()

/** The 12 columns of the first files, of January 2025. */
export const titledColumns: readonly AnyColumn[] = [
  ...(['Country ISO3', 'Admin 1 PCode', 'Admin 1 Name', 'Admin 2 PCode', 'Admin 2 Name', 'Start Date', 'End Date'] as const),
  ...(['Event Type', 'Events', 'Fatalities', 'Dataset Id', 'Resource Id'] as const),
]

/** The 17 columns that all later files share. */
const shared: readonly AnyColumn[] = [
  ...(['location_code', 'has_hrp', 'in_gho', 'provider_admin1_name', 'provider_admin2_name'] as const),
  ...(['admin1_code', 'admin1_name', 'admin2_code', 'admin2_name', 'admin_level', 'event_type'] as const),
  ...(['events', 'fatalities', 'reference_period_start', 'reference_period_end', 'warning', 'error'] as const),
]

/** The 19 columns of the files of early 2025. */
export const datasetIdColumns: readonly AnyColumn[] = [...shared, 'dataset_id', 'resource_id']

/** The 19 columns of the files since then. */
export const hdxIdColumns: readonly AnyColumn[] = [...shared, 'dataset_hdx_id', 'resource_hdx_id']

/** The keys of a record of the API. The first version has no names of the provider. */
export const apiColumns: readonly AnyColumn[] = [
  ...shared.filter((name) => name !== 'warning' && name !== 'error'),
  ...(['resource_hdx_id', 'location_ref', 'location_name', 'admin1_ref', 'admin2_ref'] as const),
]

/** Columns without which nobody can tell what is counted, where and when. A re-user may have left out any others. */
export const core: readonly AnyColumn[] = [
  ...(['location_code', 'event_type', 'events', 'fatalities', 'reference_period_start', 'reference_period_end'] as const),
]
