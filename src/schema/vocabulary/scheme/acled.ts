/**
 * Lists of ACLED (Armed Conflict Location & Event Data), from its codebook of October 2024 and compared with real exports.
 *
 * `inter` is given by its numbers, which old files have. Newer files spell the same eight kinds out, in more than one way.
 * `source_scale` has single values here: a cell may hold two of them, joined by a hyphen.
 */
export const acledLists = {
  sub_event_type: [
    'Armed clash',
    'Government regains territory',
    'Non-state actor overtakes territory',
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
    'Sexual violence',
    'Attack',
    'Abduction/forced disappearance',
    'Peaceful protest',
    'Protest with intervention',
    'Excessive force against protesters',
    'Violent demonstration',
    'Mob violence',
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
  inter: ['1', '2', '3', '4', '5', '6', '7', '8'],
  geo_precision: ['1', '2', '3'],
  source_scale: ['Local partner', 'New media', 'Other', 'Subnational', 'National', 'Regional', 'International'],
  column: ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'],
} as const
