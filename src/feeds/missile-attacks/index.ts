/**
 * "Massive missile attacks on Ukraine": missiles and drones that were launched at Ukraine since 2022, by wave and by model.
 *
 * @module sitrep/feeds/missile-attacks
 */
export { missileAttacksCrosswalks } from './crosswalk.js'
export { type MissileAttacksIssueCode, missileAttacksIssues } from './issues.js'
export { missileAttacks } from './missile-attacks.js'
