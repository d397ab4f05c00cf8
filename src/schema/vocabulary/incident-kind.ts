/** What happened. How it ended is the outcome, who did it an attribution, with what a weapon: other lists. */
import { codeList } from './code-list.js'

/** What happened, or was tried. */
export const incidentKinds = /* @__PURE__ */ codeList({
  attack: { label: 'Attack', meaning: 'One side uses force against people, or weapons against things.' },
  clash: {
    label: 'Clash',
    meaning: 'Armed force between two organised parties; who began it, and whether both fired, need not be known.',
  },
  abduction: {
    label: 'Abduction',
    meaning: 'People are taken or held by force, hostage-taking and enforced disappearance included.',
  },
  detention: { label: 'Detention', meaning: 'An authority arrests or detains people.' },
  'sexual-violence': { label: 'Sexual violence', meaning: 'Sexual violence or the threat of it against people.' },
  protest: { label: 'Protest', meaning: 'People demonstrate without violence of their own.' },
  riot: { label: 'Riot', meaning: 'A crowd uses violence against people or things.' },
  hijacking: { label: 'Hijacking', meaning: 'A vehicle, ship or aircraft is taken by force.' },
  looting: {
    label: 'Looting or destruction',
    meaning: 'Property is robbed, seized, burnt or destroyed by hand, and people are not what it is aimed at.',
  },
  sabotage: { label: 'Sabotage', meaning: 'Equipment or infrastructure is made useless in secret.' },
  occupation: {
    label: 'Occupation or forced entry',
    meaning: 'Armed people enter, occupy or use a building or a site against its owners.',
  },
  displacement: { label: 'Forced displacement', meaning: 'People are driven from where they live, expelled or deported.' },
  obstruction: { label: 'Obstruction', meaning: 'Movement, aid or work is blocked: a checkpoint, a siege, a denied permit.' },
  incursion: { label: 'Incursion', meaning: 'Forces, aircraft or drones cross a border or a line without an attack.' },
  'territory-change': { label: 'Change of territory', meaning: 'A place passes from the control of one party to another.' },
  deployment: { label: 'Deployment', meaning: 'A force is raised or moves, or sets up a base or a headquarters.' },
  discovery: { label: 'Discovery', meaning: 'Something is found: a launcher, a cache, an unexploded device, a grave.' },
  disposal: { label: 'Disposal', meaning: 'A device or cache is made harmless or destroyed by those who found it.' },
  threat: { label: 'Threat', meaning: 'Somebody says that force will be used.' },
  agreement: { label: 'Agreement', meaning: 'Parties agree, negotiate, cease fire or exchange prisoners.' },
  accident: { label: 'Accident', meaning: 'Harm that nobody intended: a crash, an accidental explosion.' },
  other: { label: 'Other', meaning: 'None of these; the source has its own code, kept in `native`.' },
})

/**
 * What happened.
 *
 * @category vocabularies
 */
export type IncidentKind = keyof typeof incidentKinds
