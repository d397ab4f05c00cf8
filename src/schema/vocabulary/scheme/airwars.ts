/** The grading of Airwars' assessments, from its incident pages and the code of its archive. */
export const airwarsLists = {
  grading: ['Confirmed', 'Fair', 'Weak', 'Contested', 'Discounted'],
} as const
