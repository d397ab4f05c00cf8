/** Tags of two MISP taxonomies, `admiralty-scale` and `estimative-language`. Newer versions of the first add G. */
export const mispLists = {
  'admiralty-scale:source-reliability': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  'admiralty-scale:information-credibility': ['1', '2', '3', '4', '5', '6'],
  'estimative-language:likelihood-probability': [
    'almost-no-chance',
    'very-unlikely',
    'unlikely',
    'roughly-even-chance',
    'likely',
    'very-likely',
    'almost-certain',
  ],
} as const
