/** What was aimed at: whom or what the target serves. */
import { codeList } from './code-list.js'

/** What was aimed at. */
export const targetCategories = /* @__PURE__ */ codeList({
  military: { label: 'Military', meaning: 'Armed forces of a state or a coalition, and their bases.' },
  police: { label: 'Police', meaning: 'Police and other internal security forces.' },
  'armed-group': { label: 'Armed group', meaning: 'A non-state armed group or militia.' },
  government: { label: 'Government', meaning: 'Government offices and officials.' },
  diplomatic: { label: 'Diplomatic', meaning: 'Embassies, consulates, diplomats.' },
  international: { label: 'International organisation', meaning: 'The United Nations, peacekeepers, observers.' },
  humanitarian: { label: 'Humanitarian', meaning: 'Aid organisations and their staff.' },
  health: { label: 'Health care', meaning: 'Hospitals, ambulances, medical staff.' },
  education: { label: 'Education', meaning: 'Schools, universities, teachers, students.' },
  media: { label: 'Media', meaning: 'Journalists and media houses.' },
  religious: { label: 'Religious', meaning: 'Places of worship and religious figures.' },
  cultural: { label: 'Cultural', meaning: 'Heritage sites, museums, monuments.' },
  political: { label: 'Political', meaning: 'Parties, candidates, elections.' },
  civilian: { label: 'Civilians', meaning: 'Private people, their homes and property.' },
  displaced: { label: 'Displaced people', meaning: 'Refugees, displaced people and their camps.' },
  business: { label: 'Business', meaning: 'Companies, shops, markets and industry.' },
  energy: { label: 'Energy', meaning: 'Electricity, oil and gas.' },
  water: { label: 'Water and food', meaning: 'Supply of water and food, agriculture.' },
  telecom: { label: 'Telecommunication', meaning: 'Telephone, internet, broadcasting infrastructure.' },
  transport: { label: 'Transport', meaning: 'Roads, railways, buses, trucks and convoys.' },
  aviation: { label: 'Aviation', meaning: 'Airports and aircraft.' },
  maritime: { label: 'Maritime', meaning: 'Ports and ships.' },
  contractor: { label: 'Contractors', meaning: 'Private contractors and suppliers of a force.' },
  unknown: { label: 'Unknown', meaning: 'The source says that the target is not known.' },
  other: { label: 'Other', meaning: 'Something else; the source has its own code, kept in `native` of the incident.' },
})

/**
 * What was aimed at.
 *
 * @category vocabularies
 */
export type TargetCategory = keyof typeof targetCategories
