/**
 * The shape of an incident for validators that know nothing of sitrep, written once in words that each of them can say. It has
 * all fields and codes, and fewer rules than sitrep has: no numbers are compared, no zone is looked up, no day is counted.
 */
import * as sitrep from '../../dist/index.js'

const ID = /^[a-z][a-z0-9-]{0,62}:[^\s\p{Cc}](?:[^\p{Cc}]{0,998}[^\s\p{Cc}])?$/u
const LOCAL_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?)?$/
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?$/
const ZONE = /^[A-Za-z][\w+-]{0,31}(?:\/[\w+-]{1,31}){0,3}$/
const WEAPON = new RegExp(`^(?:${Object.keys(sitrep.weaponRoots).join('|')})(?:/[a-z0-9]+(?:-[a-z0-9]+){0,9}){0,5}$`)

const MAX = Number.MAX_SAFE_INTEGER

/**
 * @param {object} words how a validator says an object (keys that are needed, keys that may be absent), a list, a text, a text
 * with a pattern, a number in a range, one of some codes, the value true, one of some shapes, and an object with any keys
 */
export const incidentIn = ({ object, list, text, pattern, number, codes, isTrue, oneOf, anyKeys }) => {
  const codesOf = (vocabulary) => codes(Object.keys(vocabulary))
  const id = pattern(ID)
  const country = codes(sitrep.countryCodes)
  const amount = number(0, MAX)
  const quantity = object({ min: amount }, { best: amount, max: amount, approximate: isTrue, text })
  const point = object({ lat: number(-90, 90), lon: number(-180, 180) }, {})
  const part = (dimension, value, more = {}) => object({ dimension: codes([dimension]), value, count: quantity }, more)
  const casualties = object(
    {},
    {
      total: quantity,
      parts: list(
        oneOf([
          part('role', codesOf(sitrep.personRoles)),
          part('actor', id),
          part('nationality', codes(['national', 'international', ...sitrep.countryCodes])),
          part('sex', codesOf(sitrep.sexes)),
          part('age', codesOf(sitrep.ageGroups), { years: object({}, { from: number(0, 150), to: number(0, 150) }) }),
          part('organisation', text),
        ]),
      ),
    },
  )
  const clock = object({ start: pattern(CLOCK), end: pattern(CLOCK) }, {})
  return object(
    { id },
    {
      name: text,
      kind: codesOf(sitrep.incidentKinds),
      outcome: codesOf(sitrep.outcomes),
      status: codesOf(sitrep.inquiryStatuses),
      when: object(
        {},
        {
          start: pattern(LOCAL_TIME),
          end: pattern(LOCAL_TIME),
          clock,
          zone: pattern(ZONE),
          meaning: codes(['within', 'throughout']),
          approximate: isTrue,
          text,
        },
      ),
      where: object(
        {},
        {
          site: id,
          relation: codesOf(sitrep.siteRelations),
          level: codesOf(sitrep.placeLevels),
          name: text,
          country,
          admin1: text,
          admin2: text,
          point,
          radius: number(0, 20_037_509),
          redacted: isTrue,
          text,
        },
      ),
      targets: list(object({}, { category: codesOf(sitrep.targetCategories), site: id, actor: id, country, name: text })),
      participants: list(object({ actor: id }, { role: codesOf(sitrep.participantRoles) })),
      weapons: list(
        object(
          {},
          {
            weapon: id,
            category: pattern(WEAPON),
            launched: quantity,
            intercepted: quantity,
            failed: quantity,
            impacted: quantity,
            hit: quantity,
            recovered: quantity,
            text,
          },
        ),
      ),
      harm: object(
        {},
        {
          killed: casualties,
          injured: casualties,
          abducted: casualties,
          missing: casualties,
          damage: codesOf(sitrep.damages),
        },
      ),
      reports: list(id),
      origin: object({ feed: text }, { generation: text, release: text, id: text, unit: codesOf(sitrep.originUnits) }),
      native: list(object({ scheme: text }, { code: text, label: text })),
      text,
      incomplete: list(codes(['targets', 'participants', 'weapons', 'reports'])),
      extra: anyKeys,
    },
  )
}
