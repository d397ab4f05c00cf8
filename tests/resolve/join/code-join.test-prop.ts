/** All pairs of codes, rather than some. */
import { expect, test } from 'vitest'
import { damageConflict, outcomeConflict } from '../../../src/aggregate/account/account-conflict.js'
import { damageJoin, kindJoin, outcomeJoin, statusJoin } from '../../../src/resolve/join/code-join.js'
import type { Join } from '../../../src/resolve/join/join.js'
import type { Truth } from '../../../src/schema/truth.js'
import { damages } from '../../../src/schema/vocabulary/damage.js'
import { incidentKinds } from '../../../src/schema/vocabulary/incident-kind.js'
import { inquiryStatuses } from '../../../src/schema/vocabulary/inquiry-status.js'
import { outcomes } from '../../../src/schema/vocabulary/outcome.js'

// The keys of a code list are its codes.
const codesOf = <C extends string>(list: Readonly<Record<C, unknown>>): readonly C[] => Object.keys(list) as C[]

const lawsOf = <C extends string>({ contains, equals, hull, overlap }: Join<C>, codes: readonly C[]): void => {
  for (const a of codes)
    for (const b of codes) {
      expect(contains(a, a)).toBe(true)
      expect(equals(a, b)).toBe(contains(a, b) && contains(b, a))
      expect(hull([a, b])).toBe(hull([b, a]))
      expect(overlap([a, b])).toBe(overlap([b, a]))
      if (contains(a, b)) expect([hull([a, b]), overlap([a, b])]).toEqual([a, b])
      for (const c of codes) {
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true)
        const [outer, inner] = [hull([a, b, c]), overlap([c, a, b])]
        expect(outer).toBe(hull([c, b, a, b]))
        expect(inner).toBe(overlap([b, c, a, a]))
        for (const code of [a, b, c]) {
          if (outer !== undefined) expect(contains(outer, code)).toBe(true)
          if (inner !== undefined) expect(contains(code, inner)).toBe(true)
        }
        // Nothing narrower holds them all.
        for (const other of codes)
          if ([a, b, c].every((code) => contains(other, code)) && outer !== undefined) expect(contains(other, outer)).toBe(true)
      }
    }
}

test('joins of codes keep the laws', () => {
  lawsOf(damageJoin, codesOf(damages))
  lawsOf(outcomeJoin, codesOf(outcomes))
  lawsOf(kindJoin, codesOf(incidentKinds))
  lawsOf(statusJoin, codesOf(inquiryStatuses))
})

test('where two cannot both be right, there is no overlap, and where one says the other more finely, both can', () => {
  const agree = <C extends string>(join: Join<C>, codes: readonly C[], conflict: (a: C, b: C) => Truth): void => {
    for (const a of codes)
      for (const b of codes) {
        if (conflict(a, b) === 'yes') expect(join.overlap([a, b])).toBeUndefined()
        if (join.contains(a, b)) expect(conflict(a, b)).toBe('no')
      }
  }
  const alone = <V>(value: V) => ({ value, others: [] })
  agree(damageJoin, codesOf(damages), (a, b) => damageConflict(alone(a), alone(b)))
  agree(outcomeJoin, codesOf(outcomes), (a, b) => outcomeConflict(alone(a), alone(b)))
})
