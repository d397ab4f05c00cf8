/** Kinds of weapons of the dataset "Massive missile attacks on Ukraine" (piterfm), counted in its table of weapons. */
export const missileAttacksLists = {
  category: [
    'cruise missile',
    'ballistic missile',
    'surface-to-air missile',
    'surface-to-air and ballistic',
    'guided bomb',
    'UAV',
  ],
} as const
