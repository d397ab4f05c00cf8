/** Code schemes of others that our vocabularies are compared with: who publishes them, and which lists of theirs. */
import { acledLists } from './acled.js'
import { airwarsLists } from './airwars.js'
import { awsdLists } from './awsd.js'
import { cameoLists } from './cameo.js'
import { gdeltLists } from './gdelt.js'
import { gtdLists } from './gtd.js'
import { mispLists } from './misp.js'
import { missileAttacksLists } from './missile-attacks.js'
import { muc4Lists } from './muc4.js'
import { sindLists } from './sind.js'
import { stixLists } from './stix.js'
import { ucdpLists } from './ucdp.js'

/**
 * A code scheme of somebody else.
 *
 * @category vocabularies
 */
export interface CodeScheme {
  /** Its name for people. */
  readonly label: string
  /** Who publishes it. */
  readonly publisher: string
  /** Its lists by name: a column, a vocabulary or a slot, and the codes in it. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** The schemes that the vocabularies are compared with. Only codes stand here, never their publishers' explanations. */
export const codeSchemes = {
  acled: { label: 'ACLED', publisher: 'Armed Conflict Location & Event Data', lists: acledLists },
  airwars: { label: 'Airwars', publisher: 'Airwars', lists: airwarsLists },
  awsd: { label: 'AWSD', publisher: 'Humanitarian Outcomes', lists: awsdLists },
  cameo: { label: 'CAMEO', publisher: 'Event Data Project, Pennsylvania State University', lists: cameoLists },
  gdelt: { label: 'GDELT', publisher: 'The GDELT Project', lists: gdeltLists },
  gtd: { label: 'GTD', publisher: 'START, University of Maryland', lists: gtdLists },
  misp: { label: 'MISP taxonomies', publisher: 'MISP Project', lists: mispLists },
  'missile-attacks': { label: 'Massive missile attacks on Ukraine', publisher: 'piterfm', lists: missileAttacksLists },
  muc4: { label: 'MUC-4', publisher: 'Fourth Message Understanding Conference', lists: muc4Lists },
  sind: { label: 'SiND', publisher: 'Insecurity Insight', lists: sindLists },
  stix: { label: 'STIX 2.1', publisher: 'OASIS', lists: stixLists },
  ucdp: { label: 'UCDP GED', publisher: 'Uppsala Conflict Data Program', lists: ucdpLists },
} as const satisfies Readonly<Record<string, CodeScheme>>

/**
 * The name of a code scheme of somebody else.
 *
 * @category vocabularies
 */
export type SchemeName = keyof typeof codeSchemes

/**
 * The name of a list in a scheme.
 *
 * @category vocabularies
 */
export type ListName<S extends SchemeName> = keyof (typeof codeSchemes)[S]['lists'] & string

/**
 * A code of a list in a scheme.
 *
 * @category vocabularies
 */
export type SchemeCode<S extends SchemeName, L extends ListName<S>> = (typeof codeSchemes)[S]['lists'][L] extends infer Codes
  ? Codes extends readonly (infer Code extends string)[]
    ? Code
    : never
  : never
