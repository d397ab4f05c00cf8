/**
 * How a closed code list is written down.
 *
 * @internal
 */
import type { Term } from './vocabulary.js'

/** A closed code list. It keeps the codes in the type, and leaves the words out of the declarations. */
export const codeList = <Code extends string>(terms: Readonly<Record<Code, Term>>): Readonly<Record<Code, Term>> => terms
