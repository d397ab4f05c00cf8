/**
 * The words of ICD 203 for likelihood, beside the codes of others.
 *
 * STIX gives the same words other bands: its number is narrower where its band leaves ours, and exact for none.
 */
import type { likelihoods } from '../icd203.js'
import type { Crosswalk } from './crosswalk.js'

/** The words of ICD 203 for likelihood, beside the codes of others. */
export const likelihoodCrosswalk: Crosswalk<keyof typeof likelihoods> = {
  'almost-no-chance': {
    misp: { 'estimative-language:likelihood-probability': { 'almost-no-chance': 'exact' } },
    stix: { 'confidence (DNI)': { '5': 'narrower' } },
  },
  'very-unlikely': {
    misp: { 'estimative-language:likelihood-probability': { 'very-unlikely': 'exact' } },
    stix: { 'confidence (DNI)': { '15': 'broader' } },
  },
  unlikely: {
    misp: { 'estimative-language:likelihood-probability': { unlikely: 'exact' } },
    stix: { 'confidence (DNI)': { '30': 'broader' } },
  },
  'roughly-even': {
    misp: { 'estimative-language:likelihood-probability': { 'roughly-even-chance': 'exact' } },
    stix: { 'confidence (DNI)': { '50': 'narrower' } },
  },
  likely: {
    misp: { 'estimative-language:likelihood-probability': { likely: 'exact' } },
    stix: { 'confidence (DNI)': { '70': 'broader' } },
  },
  'very-likely': {
    misp: { 'estimative-language:likelihood-probability': { 'very-likely': 'exact' } },
    stix: { 'confidence (DNI)': { '85': 'broader' } },
  },
  'almost-certain': {
    misp: { 'estimative-language:likelihood-probability': { 'almost-certain': 'exact' } },
    stix: { 'confidence (DNI)': { '95': 'narrower' } },
  },
}
