import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Truth } from '../../src/schema/truth.js'
import { after, before, overlaps, sameTime, within } from '../../src/value/extent-compare.js'
import { hullOf } from '../../src/value/instant-set.js'
import {
  type Cases,
  completionsOf,
  extentOf,
  isEmpty,
  isSound,
  isZoned,
  type Plan,
  planIn,
  type SceneName,
  scenes,
  slowBefore,
  slowSame,
  slowZoned,
  toTruth,
  windowsOf,
} from './instant-model.js'

const names = Object.keys(scenes) as SceneName[]
const anyScene = fc.constantFrom(...names)

const pairIn = (needsZone: boolean) =>
  anyScene.chain((scene) => fc.tuple(fc.constant(scene), planIn(scene, needsZone), planIn(scene, false)))

/** Days of a clock are told apart only where the two sides together are bounded. */
const isCoarse = (a: Plan, b: Plan): boolean =>
  (a.clock !== undefined || b.clock !== undefined) &&
  ((a.start === undefined && b.start === undefined) || (a.end === undefined && b.end === undefined))

const compare = (exact: boolean, answer: Truth, cases: Cases): void => {
  if (exact) expect(answer).toBe(toTruth(cases))
  else expect(isSound(answer, cases), `${answer} for ${JSON.stringify(cases)}`).toBe(true)
}

test.prop([pairIn(true)], { numRuns: 900 })(
  'windows with a zone: sound at clock changes, exact elsewhere',
  ([scene, windowPlan, plan]) => {
    if (plan.throughout && plan.start === undefined && plan.end === undefined && plan.clock === undefined) return
    const completions = completionsOf(scene, plan)
    const extent = extentOf(scene, plan)
    const window = extentOf(scene, windowPlan)
    const answers = { within: within(window)(extent), overlaps: overlaps(window)(extent) }
    if (isEmpty(completions)) return
    const slow = slowZoned(windowsOf(scene, windowPlan), completions)
    // In a zone that nobody knows a clock may be any time of day, and the window as long as its clock changes make it.
    const isVague = !isZoned(windowPlan) && (windowPlan.clock !== undefined || plan.throughout)
    // The model tries only some of the offsets of a band without a zone.
    const isSampled = plan.clock !== undefined && plan.throughout && !isZoned(plan)
    const exact = scene === 'quiet' && !isVague && !isSampled && !isCoarse(windowPlan, plan)
    compare(exact, answers.within, slow.within)
    compare(exact, answers.overlaps, slow.overlaps)
  },
  300_000,
)

test.prop([pairIn(false)], { numRuns: 900 })(
  'before, after, sameTime: sound at clock changes, exact elsewhere',
  ([scene, otherPlan, plan]) => {
    const completions = completionsOf(scene, plan)
    const others = completionsOf(scene, otherPlan)
    const extent = extentOf(scene, plan)
    const other = extentOf(scene, otherPlan)
    if (isEmpty(completions) || isEmpty(others)) return
    compare(scene === 'quiet', before(other)(extent), slowBefore(completions, others))
    compare(scene === 'quiet', after(other)(extent), slowBefore(others, completions))
    const same = slowSame(completions, others)
    // The model tries only some of the offsets that an interval without a zone may have.
    const exact = scene === 'quiet' && isZoned(plan) && isZoned(otherPlan) && !isCoarse(plan, otherPlan)
    if (same !== undefined) compare(exact, sameTime(other)(extent), same)
  },
  300_000,
)

test.prop([pairIn(false)], { numRuns: 500 })('the questions agree with each other', ([scene, otherPlan, plan]) => {
  const extent = extentOf(scene, plan)
  const other = extentOf(scene, otherPlan)
  const answers = [before(other)(extent), sameTime(other)(extent), after(other)(extent)]
  expect(answers).toEqual([after(extent)(other), sameTime(extent)(other), before(extent)(other)])
  expect(answers.filter((answer) => answer === 'yes').length).toBeLessThanOrEqual(1)
  if (answers.includes('yes')) expect(answers.filter((answer) => answer === 'maybe')).toEqual([])
  if (within(other)(extent) === 'yes') expect(overlaps(other)(extent)).toBe('yes')
  if (overlaps(other)(extent) === 'no') expect(within(other)(extent)).toBe('no')
})

const UNSAID = ['start', 'end', 'clock', 'zone'] as const

test.prop([pairIn(true), fc.subarray([...UNSAID])], { numRuns: 900 })(
  'an extent that says less has the same answer or maybe',
  ([scene, otherPlan, plan], keys) => {
    const extent = extentOf(scene, plan)
    const other = extentOf(scene, otherPlan)
    // A contradiction says less than nothing: taking a bound away may make it say something.
    if (hullOf(extent) === undefined) return
    // A band is another kind of completion than an interval, so its clock stays.
    const unsaid = plan.throughout ? keys.filter((key) => key !== 'clock') : keys
    const wide = { ...extent, text: 'then' }
    for (const key of unsaid) delete wide[key]
    for (const question of [before, after, sameTime, within, overlaps])
      expect([question(other)(extent), 'maybe']).toContain(question(other)(wide))
  },
)
