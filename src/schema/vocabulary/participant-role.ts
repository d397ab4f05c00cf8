/** What part somebody has in an incident, as the source tells it. Who is *accused* of it is an attribution instead. */
import { codeList } from './code-list.js'

/** What part somebody has in an incident. */
export const participantRoles = /* @__PURE__ */ codeList({
  side: { label: 'Side', meaning: 'One of the parties; the source does not say who attacked whom.' },
  attacker: { label: 'Attacker', meaning: 'Used force, or tried to.' },
  defender: { label: 'Defender', meaning: 'Was attacked, or acted against the attack.' },
  supporter: { label: 'Supporter', meaning: 'Took part beside one of the parties.' },
  victim: { label: 'Victim', meaning: 'Suffered the incident without being an armed party to it.' },
  demonstrator: { label: 'Demonstrator', meaning: 'Took part in a protest or a riot.' },
  intervener: { label: 'Intervener', meaning: 'Stepped in between, or against the crowd: police at a protest.' },
  finder: { label: 'Finder', meaning: 'Found what was discovered.' },
  other: { label: 'Other', meaning: 'Another part; the source has its own code, kept in `native` of the incident.' },
})

/**
 * What part somebody has in an incident.
 *
 * @category vocabularies
 */
export type ParticipantRole = keyof typeof participantRoles
