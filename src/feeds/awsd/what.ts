/** What happened, with which weapons, and how far it was checked. */
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../../schema/vocabulary/inquiry-status.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { attackContexts, meansOfAttack, secondWeapons, verifications, weaponsByMeans, weaponsOf2016 } from './crosswalk.js'
import type { Draft } from './draft.js'
import { readLabel, type Told } from './labels.js'

/** What happened. */
export interface What {
  readonly kind: IncidentKind | undefined
  /** Undefined where the means of attack does not tell the weapon. */
  readonly weapons: readonly WeaponUse[] | undefined
  /** The words for the weapons may say more than the means of attack, so others may belong to the list. */
  readonly weaponsIncomplete: boolean
  /** The means of attack is a kidnapping in which somebody was killed. */
  readonly kidnapKilling: boolean
}

/** Reads the means of attack and its context. The means tells the kind; where it does not, the context does. */
export const readWhat = (draft: Draft): What => {
  const means = readLabel(draft, 'Means of attack')
  const context = readLabel(draft, 'Attack context')
  const kind = (means && meansOfAttack[means.label]?.to) ?? (context && attackContexts[context.label]?.to)
  return { kind, kidnapKilling: means?.label === 'Kidnap-killing', ...weaponsOf(means) }
}

const weaponsOf = (means: Told | undefined): Pick<What, 'weapons' | 'weaponsIncomplete'> => {
  if (means === undefined) return { weapons: undefined, weaponsIncomplete: false }
  const first = (means.code === undefined ? undefined : weaponsOf2016[means.code]) ?? weaponsByMeans[means.label]
  const told = [first, secondWeapons[means.label]].filter((crossing) => crossing?.to !== undefined)
  return {
    weapons: told.length === 0 ? undefined : told.flatMap((crossing) => (crossing?.to ? [{ category: crossing.to }] : [])),
    weaponsIncomplete: told.some((crossing) => crossing?.loss === 'narrower'),
  }
}

/** How far AWSD has checked the incident. */
export interface Verification {
  readonly status: InquiryStatus | undefined
  /** AWSD says that the details are still being confirmed. */
  readonly pending: boolean
}

/** Reads how far AWSD has checked the incident. */
export const readVerification = (draft: Draft): Verification => {
  const told = readLabel(draft, 'Verified')
  return { status: told && verifications[told.label]?.to, pending: told?.label === 'Pending' }
}
