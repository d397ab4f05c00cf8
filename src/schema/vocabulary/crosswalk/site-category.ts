/**
 * What kind of place a site is, beside the codes of others.
 */
import type { SiteCategory } from '../site-category.js'
import type { Crosswalk } from './crosswalk.js'

/** What kind of place a site is, beside the codes of others. */
export const siteCategoryCrosswalk: Crosswalk<SiteCategory> = {
  base: { gtd: { targtype1: { '4': 'narrower' } } },
  'air-base': { gtd: { targtype1: { '4': 'narrower' } } },
  checkpoint: { sind: { 'Location of Incident': { Checkpoint: 'exact' } } },
  embassy: {
    gtd: { targtype1: { '7': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'DIPLOMAT OFFICE OR RESIDENCE': 'narrower' } },
  },
  airport: {
    gtd: { targtype1: { '6': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'TRANSPORTATION FACILITY': 'narrower' } },
    sind: { 'Location of Incident': { Airstrip: 'broader' } },
  },
  port: { gtd: { targtype1: { '11': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { 'TRANSPORTATION FACILITY': 'narrower' } } },
  'police-station': {
    gtd: { targtype1: { '3': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'LAW ENFORCEMENT FACILITY': 'narrower' } },
    sind: { 'Location of Incident': { 'Police station': 'exact' } },
  },
  prison: { muc4: { 'PHYS TGT: TYPE': { 'LAW ENFORCEMENT FACILITY': 'narrower' } }, awsd: { Location: { Custody: 'narrower' } } },
  government: {
    gtd: { targtype1: { '2': 'narrower' } },
    muc4: {
      'PHYS TGT: TYPE': { 'GOVERNMENT OFFICE OR RESIDENCE': 'narrower', 'POLITICAL FIGURE OFFICE OR RESIDENCE': 'narrower' },
    },
    sind: {
      'Location of Incident': { Administration: 'exact', 'Public Building': 'narrower' },
      'Location of event': { 'Public Building': 'narrower' },
    },
  },
  hospital: { sind: { 'Location of Incident': { 'Health Building': 'exact' } } },
  school: {
    gtd: { targtype1: { '8': 'narrower' } },
    sind: { 'Location of Incident': { School: 'broader' }, 'Location of event': { 'Education Building': 'exact' } },
  },
  camp: { sind: { 'Location of Incident': { 'IDP Refugee Camp': 'exact' } } },
  compound: {
    muc4: { 'PHYS TGT: TYPE': { 'ORGANIZATION OFFICE': 'broader', COMMERCIAL: 'narrower' } },
    awsd: { Location: { 'Office/compound': 'exact', 'Project site': 'broader' } },
    sind: { 'Location of Incident': { 'Compound or Office Building': 'exact', 'Project site': 'broader' } },
  },
  residence: {
    gtd: { targtype1: { '14': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'CIVILIAN RESIDENCE': 'exact', 'DIPLOMAT OFFICE OR RESIDENCE': 'narrower' } },
    awsd: { Location: { Home: 'exact' } },
    sind: { 'Location of Incident': { Home: 'exact' }, 'Location of event': { Home: 'exact' } },
  },
  worship: { gtd: { targtype1: { '15': 'narrower' } } },
  market: { gtd: { targtype1: { '1': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { COMMERCIAL: 'narrower' } } },
  venue: {
    awsd: { Location: { 'Public location': 'exact' } },
    sind: { 'Location of Incident': { 'Open Space': 'narrower', 'Public Building': 'narrower' } },
  },
  power: { gtd: { targtype1: { '21': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { ENERGY: 'narrower' } } },
  oil: { gtd: { targtype1: { '21': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { ENERGY: 'narrower' } } },
  water: { gtd: { targtype1: { '9': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { WATER: 'broader' } } },
  telecom: { gtd: { targtype1: { '16': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { COMMUNICATIONS: 'narrower' } } },
  industry: {
    muc4: { 'PHYS TGT: TYPE': { COMMERCIAL: 'narrower' } },
    sind: { 'Location of Incident': { Warehouse: 'broader' } },
  },
  farm: {},
  border: {},
  bridge: { muc4: { 'PHYS TGT: TYPE': { 'TRANSPORTATION ROUTE': 'narrower' } } },
  road: {
    gtd: { targtype1: { '19': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'TRANSPORTATION ROUTE': 'narrower', 'TRANSPORTATION FACILITY': 'narrower' } },
    awsd: { Location: { Road: 'exact' } },
    sind: { 'Location of Incident': { Road: 'exact' } },
  },
  convoy: { muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower' } } },
  vehicle: { gtd: { targtype1: { '19': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower' } } },
  vessel: {
    gtd: { targtype1: { '11': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower' } },
    sind: { 'Location of Incident': { 'Ship/Water': 'narrower' } },
  },
  aircraft: { gtd: { targtype1: { '6': 'narrower' } }, muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower' } } },
  settlement: {},
  other: {
    muc4: { 'PHYS TGT: TYPE': { OTHER: 'broader' } },
    sind: { 'Location of Incident': { Other: 'broader', 'Open Space': 'narrower' }, 'Location of event': { Other: 'broader' } },
  },
}
