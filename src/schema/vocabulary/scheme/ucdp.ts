/**
 * Lists of the UCDP Georeferenced Event Dataset, from its codebook (19.1) and compared with real files of six releases.
 *
 * `code_status` holds the one value of the yearly dataset. The words of the Candidate dataset could not be confirmed.
 */
export const ucdpLists = {
  type_of_violence: ['1', '2', '3'],
  where_prec: ['1', '2', '3', '4', '5', '6', '7'],
  event_clarity: ['1', '2'],
  code_status: ['Clear'],
  column: ['side_a', 'side_b', 'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best'],
} as const
