import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Truth } from '../../src/schema/truth.js'
import { after, before, overlaps, sameTime, within } from '../../src/value/extent-compare.js'
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
  60_000,
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
  60_000,
)
