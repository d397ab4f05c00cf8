import { expect, test } from 'vitest'
import { quantityJoin } from '../../../src/resolve/join/quantity-join.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { about, atLeast, atMost, between, exactly, none } from '../../../src/value/quantity.js'

const { contains, overlap, hull } = quantityJoin

test.each<[coarser: Quantity, finer: Quantity, says: boolean]>([
  [between(3, 7), between(4, 6), true],
  [between(4, 6), between(3, 7), false],
  [between(3, 7), between(2.5, 7), false],
  [between(3, 7), between(3, 7.5), false],
  [atLeast(3), between(3, 7), true],
  [between(3, 7), atLeast(3), false],
  [atMost(5), none, true],
  // The best figure.
  [between(3, 7), { min: 3, best: 5, max: 7 }, true],
  [{ min: 3, best: 5, max: 7 }, between(4, 6), false],
  [{ min: 3, best: 5, max: 7 }, { min: 3, best: 6, max: 7 }, false],
  [{ min: 3, best: 5, max: 7 }, exactly(5), true],
  // The hedge.
  [about(5), exactly(5), true],
  [exactly(5), about(5), false],
  [about(5), { min: 0, best: 5 }, true],
  [{ min: 0, best: 5 }, about(5), false],
  [{ min: 0, best: 5 }, { min: 4, best: 5, max: 6, approximate: true }, false],
  [about(5), about(6), false],
  [between(3, 7), { min: 4, best: 5, max: 6, approximate: true }, true],
  [between(3, 7), { min: 3, max: 7, approximate: true }, false],
  [{ min: 3, max: 7, approximate: true }, between(3, 7), true],
  [atLeast(0), about(5), true],
  // Words do not count.
  [{ min: 3, text: 'three or more' }, { min: 3, text: 'at least three' }, true],
])('%j contains %j: %s', (coarser, finer, says) => {
  expect(contains(coarser, finer)).toBe(says)
})

test.each<[values: Quantity[], common: Quantity | undefined]>([
  [[between(3, 7), between(5, 9)], between(5, 7)],
  [[between(3, 5), between(6, 9)], undefined],
  [[exactly(2), exactly(3)], undefined],
  [[atLeast(3), atMost(8)], between(3, 8)],
  [[about(5), between(3, 7)], { min: 3, best: 5, max: 7, approximate: true }],
  [[about(5), exactly(5)], exactly(5)],
  // Of two best figures inside the common bounds, nobody can say which; one outside them is not the best any more.
  [
    [
      { min: 3, best: 5, max: 7 },
      { min: 4, best: 6, max: 8 },
    ],
    between(4, 7),
  ],
  [
    [
      { min: 0, best: 9, max: 10 },
      { min: 3, best: 4, max: 5 },
    ],
    { min: 3, best: 4, max: 5 },
  ],
  [[{ min: 0, best: 9, max: 10 }, between(3, 5)], between(3, 5)],
  // Nothing is left that says anything.
  [[about(5), about(6)], undefined],
  [[between(3, 7), between(5, 9), between(0, 6)], between(5, 6)],
  // Words are kept where they are words for the value.
  [[{ min: 3, text: 'three or more' }, between(0, 7)], between(3, 7)],
  [[{ min: 3, text: 'three or more' }, between(3, 7)], between(3, 7)],
  [[{ ...between(3, 7), text: 'three to seven' }, atLeast(3)], { ...between(3, 7), text: 'three to seven' }],
  [
    [
      { ...between(3, 5), text: 'a few' },
      { ...between(4, 6), text: 'a few' },
    ],
    { ...between(4, 5), text: 'a few' },
  ],
  [
    [
      { min: 3, text: 'three or more' },
      { min: 0, max: 7, text: 'at most seven' },
    ],
    between(3, 7),
  ],
])('the overlap of %j is %j', (values, common) => {
  expect(overlap(values)).toEqual(common)
  expect(overlap([...values].reverse())).toEqual(common)
})

test.each<[values: Quantity[], outer: Quantity]>([
  [[between(3, 5), between(6, 9)], between(3, 9)],
  [[exactly(2), exactly(3)], between(2, 3)],
  [[exactly(2), atLeast(3)], atLeast(2)],
  [
    [
      { min: 1, best: 5, max: 6 },
      { min: 4, best: 5, max: 8 },
    ],
    { min: 1, best: 5, max: 8 },
  ],
  [
    [
      { min: 1, best: 5, max: 6 },
      { min: 4, max: 8 },
    ],
    between(1, 8),
  ],
  [[{ min: 4, best: 5, max: 6, approximate: true }, between(7, 8)], { min: 4, max: 8, approximate: true }],
  [[about(5), exactly(5)], about(5)],
  // "About at least none" would be no count.
  [[about(5), about(6)], atLeast(0)],
  [[exactly(1), exactly(4), exactly(2)], between(1, 4)],
  [[{ ...exactly(2), text: 'two' }], { ...exactly(2), text: 'two' }],
  [[{ ...exactly(2), text: 'two' }, exactly(2)], { ...exactly(2), text: 'two' }],
  [[{ ...exactly(2), text: 'two' }, exactly(3)], between(2, 3)],
  [
    [
      { ...exactly(2), text: 'two' },
      { ...exactly(2), text: 'a pair' },
    ],
    exactly(2),
  ],
])('the hull of %j is %j', (values, outer) => {
  expect(hull(values)).toEqual(outer)
  expect(hull([...values].reverse())).toEqual(outer)
})
