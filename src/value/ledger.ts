export const ledgerFaults = (_: object): readonly string[] => []
