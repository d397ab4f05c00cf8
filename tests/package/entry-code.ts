/** Code that imports every entry of the package, for the consumer's programs. */
import { entries } from '../../scripts/entries.mjs'

/** A local name for each entry: `sitrep/feeds/ucdp` becomes `sitrep_feeds_ucdp`. */
const local = (specifier: string): string => specifier.replaceAll(/\W/g, '_')

/** `import * as sitrep_value from 'sitrep/value'` for every entry. */
export const imports = entries.map(({ specifier }) => `import * as ${local(specifier)} from '${specifier}'`).join('\n')

/** `const sitrep_value = require('sitrep/value')` for every entry. */
export const requires = entries.map(({ specifier }) => `const ${local(specifier)} = require('${specifier}')`).join('\n')

/** An object literal of all of them: `{ 'sitrep/value': sitrep_value, … }`. */
export const table = `{ ${entries.map(({ specifier }) => `'${specifier}': ${local(specifier)}`).join(', ')} }`
