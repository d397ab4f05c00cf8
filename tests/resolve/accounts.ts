/** Invented accounts of one incident. */
import { expect } from 'vitest'
import type { ResolutionPolicy } from '../../src/resolve/policy.js'
import type { Resolution, ResolutionOptions, ResolvedField } from '../../src/resolve/resolution.js'
import { resolve } from '../../src/resolve/resolve.js'
import type { Account } from '../../src/schema/account.js'
import { check } from '../../src/schema/check.js'
import { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'

export type Says = Partial<Account>

/** The account `test:a0` of the report `test:r0`, and so on, all of the incident `test:1` unless they say otherwise. */
export const accountsOf = (...says: readonly Says[]): readonly Account[] =>
  says.map((one, n) => ({ id: `test:a${n}`, report: `test:r${n}`, incidents: ['test:1'], ...one }))

/** Accounts resolved; what comes out is always valid. */
export const resolved = (says: readonly Says[], policy?: ResolutionPolicy, options: ResolutionOptions = {}): Resolution => {
  const resolution = resolve(accountsOf(...says), policy, { incident: 'test:1', ...options })
  expect(check(Incident)(resolution.incident)).toEqual({ _tag: 'Right', right: resolution.incident })
  return resolution
}

export const killed = (total: Quantity): Says => ({ harm: { killed: { total } } })

export const fieldAt = ({ fields }: Resolution, ...path: readonly string[]): ResolvedField | undefined =>
  fields.find((field) => field.path.join() === path.join())

/** Both incidents. */
export const both = ['test:1', 'test:2'] as const
