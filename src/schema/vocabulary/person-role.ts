/** In what role people were harmed. */
import { codeList } from './code-list.js'

/** In what role people were harmed. The roles may overlap (an aid worker is a civilian), so they are never summed. */
export const personRoles = /* @__PURE__ */ codeList({
  civilian: { label: 'Civilians', meaning: 'People who are no members of an armed force or group.' },
  combatant: { label: 'Combatants', meaning: 'Members of an armed force or group.' },
  military: { label: 'Military', meaning: 'Members of a state’s armed forces.' },
  police: { label: 'Police', meaning: 'Members of a police force.' },
  peacekeeper: { label: 'Peacekeepers', meaning: 'Members of a peace operation.' },
  contractor: { label: 'Contractors', meaning: 'Civilians under contract of a force.' },
  'aid-worker': { label: 'Aid workers', meaning: 'Staff of a humanitarian organisation.' },
  'health-worker': { label: 'Health workers', meaning: 'Medical staff.' },
  educator: { label: 'Educators', meaning: 'Teachers and other staff of schools and universities.' },
  student: { label: 'Students', meaning: 'Pupils and students.' },
  journalist: { label: 'Journalists', meaning: 'Media workers.' },
  official: { label: 'Officials', meaning: 'People in a public office.' },
  displaced: { label: 'Displaced people', meaning: 'Refugees and internally displaced people.' },
  detainee: { label: 'Detainees', meaning: 'Prisoners and other people held.' },
  guard: { label: 'Guards', meaning: 'Guards of a private security company, an organisation or a site.' },
  perpetrator: { label: 'Perpetrators', meaning: 'Those who carried the incident out.' },
  unknown: { label: 'Unknown', meaning: 'The source counts people whose role it does not know.' },
  other: { label: 'Other', meaning: 'Another role.' },
})

/**
 * In what role people were harmed.
 *
 * @category vocabularies
 */
export type PersonRole = keyof typeof personRoles
