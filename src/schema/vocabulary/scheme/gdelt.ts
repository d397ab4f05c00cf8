/** Lists of GDELT's event files beside CAMEO, from its codebook for version 2. Type 0 occurs in files and is in no codebook. */
export const gdeltLists = {
  ActionGeo_Type: ['0', '1', '2', '3', '4', '5'],
  column: ['Actor1Name', 'Actor2Name'],
} as const
