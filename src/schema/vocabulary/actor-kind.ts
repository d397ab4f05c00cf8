/** What kind of actor somebody is. */
import { codeList } from './code-list.js'

/** What kind of actor somebody is. */
export const actorKinds = /* @__PURE__ */ codeList({
  state: { label: 'State', meaning: 'A government, or a state as such.' },
  'armed-forces': { label: 'Armed forces', meaning: 'The armed forces of a state, or a part of them.' },
  police: { label: 'Police', meaning: 'Police or other internal security forces of a state.' },
  coalition: { label: 'Coalition', meaning: 'Several states, or their forces, that act together.' },
  'international-organisation': { label: 'International organisation', meaning: 'An organisation of states, and its missions.' },
  'armed-group': { label: 'Armed group', meaning: 'An organised non-state armed group, of any aim.' },
  militia: {
    label: 'Militia',
    meaning: 'An armed group tied to a party, a politician or a state without being part of its forces.',
  },
  communal: { label: 'Communal group', meaning: 'People who fight as a community: ethnic, religious, local.' },
  criminal: { label: 'Criminal group', meaning: 'A gang, cartel or other organisation for gain.' },
  'private-security': { label: 'Private security', meaning: 'A private military or security company.' },
  'political-party': { label: 'Political party', meaning: 'A party, or its supporters as a group.' },
  organisation: { label: 'Organisation', meaning: 'A company, an aid organisation, a media house, an association.' },
  civilians: { label: 'Civilians', meaning: 'Civilians as one party, such as the victims of one-sided violence.' },
  protesters: { label: 'Protesters', meaning: 'A crowd that demonstrates.' },
  rioters: { label: 'Rioters', meaning: 'A crowd that uses violence.' },
  individual: { label: 'Individual', meaning: 'One person.' },
  unknown: { label: 'Unknown', meaning: 'The source says that it does not know who they are.' },
  other: { label: 'Other', meaning: 'Another kind of actor.' },
})

/**
 * What kind of actor somebody is.
 *
 * @category vocabularies
 */
export type ActorKind = keyof typeof actorKinds
