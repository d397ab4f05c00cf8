/**
 * What a place stands for, beside the codes of others.
 *
 * The numbers run opposite ways and have other limits: never compare the codes of two schemes by size.
 * UCDP's 2 says within about 25 km, which a radius says exactly and no level does.
 */
import type { PlaceLevel } from '../place-level.js'
import type { Crosswalk } from './crosswalk.js'

/** What a place stands for, beside the codes of others. */
export const placeLevelCrosswalk: Crosswalk<PlaceLevel> = {
  exact: { ucdp: { where_prec: { '1': 'narrower' } } },
  settlement: {
    acled: { geo_precision: { '1': 'exact', '2': 'narrower' } },
    ucdp: { where_prec: { '2': 'narrower' } },
    gtd: { specificity: { '1': 'exact', '2': 'broader' } },
    gdelt: { ActionGeo_Type: { '3': 'broader', '4': 'broader' } },
    sind: { 'Geo Precision': { '2': 'narrower' } },
  },
  admin2: {
    acled: { geo_precision: { '2': 'narrower' } },
    ucdp: { where_prec: { '3': 'exact' } },
    gtd: { specificity: { '2': 'narrower', '3': 'narrower' } },
    sind: { 'Geo Precision': { '3': 'exact' } },
  },
  admin1: {
    acled: { geo_precision: { '3': 'narrower' } },
    ucdp: { where_prec: { '4': 'exact' } },
    gtd: { specificity: { '4': 'exact' } },
    gdelt: { ActionGeo_Type: { '2': 'broader', '5': 'broader' } },
    sind: { 'Geo Precision': { '4': 'exact' } },
  },
  country: {
    ucdp: { where_prec: { '6': 'exact' } },
    gtd: { specificity: { '5': 'exact' } },
    gdelt: { ActionGeo_Type: { '1': 'exact' } },
    sind: { 'Geo Precision': { '6': 'exact' } },
  },
  fuzzy: {
    acled: { geo_precision: { '3': 'narrower' } },
    ucdp: { where_prec: { '5': 'narrower' } },
    sind: { 'Geo Precision': { '5': 'broader' } },
  },
  water: { ucdp: { where_prec: { '7': 'exact' } } },
}
