/**
 * Which kinds of actors met. Old files have numbers: 1 to 8 for the kind of an actor, 0 for none, and two digits for both, the
 * lesser first. New ones spell them out: `State forces`, `State forces-Civilians`, `Protesters only`.
 */
import { plainLabel } from './crosswalk.js'

/** Both label sets that ACLED has used, and their spellings. */
const kinds: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    (
      [
        [1, 'state forces', 'state force'],
        [2, 'rebel group', 'rebel groups', 'rebel forces', 'rebel force'],
        [3, 'political militia', 'political militias', 'militia groups', 'militia group'],
        [4, 'identity militia', 'identity militias', 'communal/identity groups', 'communal militia', 'communal militias'],
        [5, 'rioters'],
        [6, 'protesters'],
        [7, 'civilians'],
        [8, 'external/other forces', 'external/other force', 'foreign/others', 'external forces', 'other'],
      ] as const
    ).flatMap(([kind, ...labels]) => labels.map((label): readonly [string, number] => [label, kind])),
  ))()

/** The kind of an actor, 1 to 8; 0: there is no actor; undefined: not in the codebook. */
export const interOf = (code: string): number | undefined => (/^[0-8]$/.test(code) ? Number(code) : kinds.get(plainLabel(code)))

/** The kinds that met, 1 to 8, the lesser first: one where there is one side, two where there are two. */
export const interactionOf = (code: string): readonly number[] | undefined => {
  if (/^[0-8]{2}$/.test(code)) return inOrder([Number(code[0]), Number(code[1])])
  const label = plainLabel(code)
  const alone = label.endsWith(ONLY) ? kinds.get(label.slice(0, -ONLY.length)) : undefined
  if (alone !== undefined) return [alone]
  const parts = label.split('-').map((part) => kinds.get(part))
  const [a, b] = parts
  return parts.length === 2 && a !== undefined && b !== undefined ? inOrder([a, b]) : undefined
}

const ONLY = ' only'

/** Without those that are not there. */
export const inOrder = (found: readonly number[]): readonly number[] | undefined => {
  const kindsThere = found.filter((kind) => kind > 0).sort((a, b) => a - b)
  return kindsThere.length === 0 ? undefined : kindsThere
}
