/**
 * Questions that records hold. A question without a part of it is another question, so one that would tell too much goes as a
 * whole.
 *
 * @internal
 */
import type { RecordList } from '../../schema/dataset.js'
import type { Where } from '../../schema/where.js'
import type { PlacePrecision } from '../coarsen-policy.js'
import { extent, isWidened } from './extent-rule.js'
import { confidence } from './own-words-rule.js'
import { point } from './place-rule.js'
import {
  choice,
  code,
  flag,
  number,
  type Rule,
  reference,
  where,
  whereKept,
  wholeFields,
  wholeList,
  wholeSet,
  words,
} from './rule.js'

/** The rule where places are told as finely as one of these. */
const wherePlaces = (precisions: readonly PlacePrecision[], rule: Rule): Rule =>
  where(({ place }) => precisions.includes(place), rule)

/** A time that is asked for. In another one the question has another answer. */
const askedTime: Rule = (value, pass) => {
  const left = extent(value, pass)
  return isWidened(value, left, ['text']) ? undefined : left
}

/** Deeper questions are not valid. */
const DEEPEST = 200

/** A question that incidents can be asked. */
export const scope: Rule = (value, pass) => (pass.path.length > DEEPEST ? undefined : anyScope(value, pass))

const anyScope: Rule = /* @__PURE__ */ (() => {
  const codes = wholeList(code)
  const names = wholeList(words)
  const ids = (list: RecordList): Rule => wholeSet(reference(list))
  const oneOfCodes = wholeFields({ op: code, in: codes })
  const exactly = (rule: Rule): Rule => wherePlaces(['keep'], rule)
  const connected = wholeFields({ op: code, of: wholeList(scope) })
  const nested = wholeFields({ op: code, of: scope })
  const rules: { readonly [Op in Where['op']]: Rule } = {
    all: connected,
    any: connected,
    not: nested,
    incident: nested,
    id: wholeFields({ op: code, in: ids('incidents') }),
    kind: oneOfCodes,
    outcome: oneOfCodes,
    status: oneOfCodes,
    unit: oneOfCodes,
    country: oneOfCodes,
    admin1: wherePlaces(['keep', 'settlement', 'admin2', 'admin1'], wholeFields({ op: code, in: names })),
    admin2: wherePlaces(['keep', 'settlement', 'admin2'], wholeFields({ op: code, in: names })),
    site: exactly(wholeFields({ op: code, in: ids('sites'), relation: codes })),
    target: wholeFields({
      op: code,
      category: codes,
      site: ids('sites'),
      actor: ids('actors'),
      country: whereKept('nationalities', codes),
    }),
    weapon: wholeFields({ op: code, category: codes, weapon: ids('weapons') }),
    participant: wholeFields({ op: code, actor: ids('actors'), role: codes }),
    attribution: wholeFields({
      op: code,
      kind: codes,
      by: ids('actors'),
      against: ids('actors'),
      clears: flag,
      atLeast: confidence,
    }),
    report: wholeFields({ op: code, publisher: whereKept('reports', names), reliability: code, credibility: code }),
    casualties: wholeFields({ op: code, of: code, role: code, atLeast: number }),
    text: whereKept('texts', wholeFields({ op: code, contains: words })),
    during: wholeFields({ op: code, window: askedTime }),
    before: wholeFields({ op: code, time: askedTime }),
    after: wholeFields({ op: code, time: askedTime }),
    near: exactly(wholeFields({ op: code, point, metres: number })),
    box: exactly(wholeFields({ op: code, west: number, south: number, east: number, north: number })),
    polygon: exactly(wholeFields({ op: code, corners: wholeList(point) })),
    reported: wholeFields({ op: code, path: code }),
  }
  return choice('op', rules)
})()
