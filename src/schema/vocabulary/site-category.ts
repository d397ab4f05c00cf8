/** What kind of place a site is. */
import { codeList } from './code-list.js'

/** What kind of place a site is. Whom it serves is the category of the target. */
export const siteCategories = /* @__PURE__ */ codeList({
  base: { label: 'Military base', meaning: 'A base, barracks, camp or depot of an armed force.' },
  'air-base': { label: 'Air base', meaning: 'A military airfield.' },
  checkpoint: { label: 'Checkpoint', meaning: 'A checkpoint or outpost.' },
  embassy: { label: 'Embassy', meaning: 'An embassy, consulate or other diplomatic compound.' },
  airport: { label: 'Airport', meaning: 'A civilian airport or airfield.' },
  port: { label: 'Port', meaning: 'A sea or river port.' },
  'police-station': { label: 'Police station', meaning: 'A building of the police.' },
  prison: { label: 'Prison', meaning: 'A prison or detention centre.' },
  government: { label: 'Government building', meaning: 'A ministry, court, town hall or other public office.' },
  hospital: { label: 'Hospital', meaning: 'A hospital, clinic or other health facility.' },
  school: { label: 'School', meaning: 'A school, university or other place of education.' },
  camp: { label: 'Camp for displaced people', meaning: 'A camp or shelter for refugees or displaced people.' },
  compound: { label: 'Office or compound', meaning: 'An office, compound or project site of an organisation or company.' },
  residence: { label: 'Residence', meaning: 'A home or residential building.' },
  worship: { label: 'Place of worship', meaning: 'A mosque, church, temple or shrine.' },
  market: { label: 'Market', meaning: 'A market, shop or mall.' },
  venue: { label: 'Public place', meaning: 'A square, park, hotel, restaurant or other place where people gather.' },
  power: { label: 'Power facility', meaning: 'A power plant, substation or line.' },
  oil: { label: 'Oil or gas facility', meaning: 'A field, refinery, pipeline or depot for oil or gas.' },
  water: { label: 'Water facility', meaning: 'A dam, waterworks or sewage plant.' },
  telecom: { label: 'Telecommunication facility', meaning: 'A mast, exchange or cable.' },
  industry: { label: 'Industrial site', meaning: 'A factory, mine or warehouse.' },
  farm: { label: 'Farm', meaning: 'Farm land or a farm building.' },
  border: { label: 'Border crossing', meaning: 'A crossing or post at a border.' },
  bridge: { label: 'Bridge', meaning: 'A bridge or tunnel.' },
  road: { label: 'Road or railway', meaning: 'A stretch of road or railway, or a station on it.' },
  convoy: { label: 'Convoy', meaning: 'Vehicles that travel together; it has no fixed place.' },
  vehicle: { label: 'Vehicle', meaning: 'A single car, bus, train or ambulance.' },
  vessel: { label: 'Vessel', meaning: 'A ship or boat.' },
  aircraft: { label: 'Aircraft', meaning: 'An aeroplane or helicopter.' },
  settlement: { label: 'Settlement', meaning: 'A city, town, village or neighbourhood taken as one site.' },
  other: { label: 'Other', meaning: 'Another kind of place.' },
})

/**
 * What kind of place a site is.
 *
 * @category vocabularies
 */
export type SiteCategory = keyof typeof siteCategories
