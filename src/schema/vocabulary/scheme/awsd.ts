/**
 * Lists of the Aid Worker Security Database (Humanitarian Outcomes), counted in its export of March 2025, without the
 * spaces and spellings that differ from row to row. `Detention/arrest` comes from its later dictionary.
 */
export const awsdLists = {
  'Means of attack': [
    'Shooting',
    'Kidnapping',
    'Bodily assault',
    'Unknown',
    'Aerial bombardment',
    'Shelling',
    'Kidnap-killing',
    'Vehicle-born IED',
    'Roadside IED',
    'Rape/sexual assault',
    'Other Explosives',
    'Landmine',
    'Complex attack',
    'Body-borne IED',
    'Detention/arrest',
  ],
  'Attack context': ['Ambush', 'Individual attack', 'Unknown', 'Combat/Crossfire', 'Raid', 'Mob violence', 'Detention'],
  Location: ['Road', 'Unknown', 'Public location', 'Project site', 'Office/compound', 'Home', 'Custody'],
  'Actor type': [
    'Unknown',
    'Non-state armed group: Unknown',
    'Non-state armed group: National',
    'Non-state armed group: Regional',
    'Non-state armed group: Subnational',
    'Non-state armed group: Global',
    'Unaffiliated',
    'Foreign or coalition forces',
    'Host state',
    'State: unknown',
    'Criminal',
    'Police or paramilitary',
    'Aid recipient',
    'Staff member',
  ],
  Verified: ['Yes', 'Archived', 'Pending'],
  Source: ['Official Report', 'Focal Point', 'Media', 'ACLED', 'Archived'],
  column: ['Total killed', 'Total wounded', 'Total kidnapped', 'Gender Male', 'Gender Female', 'Gender Unknown'],
} as const
