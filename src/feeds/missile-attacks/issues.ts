/** Every kind of issue that reading the tables of missile attacks can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'

/**
 * Every kind of issue that reading a row of the missile attacks can raise.
 *
 * @category feeds
 */
export const missileAttacksIssues = /* @__PURE__ */ issueTable({
  'row-empty': { severity: 'error', meaning: 'The row has no time, no model and no count, so it tells of nothing.' },
  'weapon-without-model': {
    severity: 'error',
    meaning: 'A row of the table of weapons has no model, so nothing can refer to its weapon.',
  },
  'model-missing': { severity: 'warning', meaning: 'The row does not name the weapon. Its category is unknown.' },
  'unknown-model': {
    severity: 'warning',
    meaning: 'A model that sitrep has no category for. Its category is unknown, native holds its name.',
  },
  ledger: {
    severity: 'warning',
    meaning:
      'More were destroyed, or did not reach their goal, than were launched. The record holds wider bounds, native the three counts.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'time_end is before time_start. The record holds the time between them, native holds the two.',
  },
  'date-missing': {
    severity: 'warning',
    meaning: 'time_start or time_end is empty or cannot be read, so the extent is open on that side.',
  },
  'literal-unread': {
    severity: 'warning',
    meaning: 'A list or dictionary is not written as Python writes it, often for a quote that is missing. native holds its text.',
  },
  'unknown-class': {
    severity: 'warning',
    meaning: 'A category that the table of weapons did not have before. native holds it, the category of the weapon is unknown.',
  },
  'category-missing': {
    severity: 'warning',
    meaning: 'A row of the table of weapons has no category. The category of the weapon is unknown.',
  },
  'assumed-zone': {
    severity: 'info',
    meaning: 'The file names no time zone. sitrep takes its times and days for those of Kyiv (Europe/Kyiv).',
  },
  'several-models': {
    severity: 'info',
    meaning: 'The cell names several models that share one row of counts. The category is what they have in common.',
  },
  'target-abroad': {
    severity: 'info',
    meaning: 'The target names a place outside Ukraine, so the record has no country.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading the missile attacks can raise.
 *
 * @category feeds
 */
export type MissileAttacksIssueCode = keyof typeof missileAttacksIssues
