/**
 * The pictures of the guide as SVG, drawn from a few numbers. They have a light card of their own, so that they can be read
 * on light and on dark pages.
 */

const WIDTH = 760
const INK = '#1f2937'
const SOFT = '#4b5563'
const FAINT = '#d1d5db'
const CERTAIN = '#1d4ed8'
const POSSIBLE = '#bfdbfe'
const CARD = '#ffffff'

const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const text = (x, y, words, { size = 14, colour = INK, anchor = 'start', weight = 400, mono = false } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}" font-weight="${weight}"` +
  `${mono ? ' font-family="ui-monospace, Menlo, Consolas, monospace"' : ''}>${xml(words)}</text>`

const line = (x1, y1, x2, y2, { colour = FAINT, width = 1, dashed = false } = {}) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`

const box = (x, y, width, height, fill) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

/** What is certain: a full bar. */
const certainBar = (from, to, y) => `<rect x="${from}" y="${y - 8}" width="${to - from}" height="16" rx="3" fill="${CERTAIN}"/>`

/** What is possible: a pale bar with a border. Where it has no end it runs into an arrow. */
const possibleBar = (from, to, y, { open = false, openBefore = false, dashed = false } = {}) => {
  const style = `fill="${POSSIBLE}" stroke="${CERTAIN}" stroke-width="1.5"${dashed ? ' stroke-dasharray="4 3"' : ''}`
  const before = openBefore ? `M${from + 14},${y + 8} L${from},${y} L${from + 14},${y - 8}` : `M${from},${y + 8} V${y - 8}`
  const after = open ? `H${to - 14} L${to},${y} L${to - 14},${y + 8}` : `H${to} V${y + 8}`
  return `<path d="${before} ${after} Z" stroke-linejoin="round" ${style}/>`
}

const dot = (x, y) => `<circle cx="${x}" cy="${y}" r="6" fill="${CERTAIN}" stroke="${CARD}" stroke-width="2"/>`
const ring = (x, y) => `<circle cx="${x}" cy="${y}" r="5" fill="${CARD}" stroke="${CERTAIN}" stroke-width="2.5"/>`

/** Words and, below them, the value that says the same. */
const label = (y, words, value) => [
  text(24, value === undefined ? y + 5 : y - 3, words),
  ...(value === undefined ? [] : [text(24, y + 14, value, { size: 12, colour: SOFT, mono: true })]),
]

const card = (height, title, description, parts) =>
  `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="description">${xml(description)}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="${CARD}" stroke="${FAINT}"/>`,
    text(24, 34, title, { size: 16, weight: 600 }),
    ...parts,
    '</svg>',
  ].join('\n')}\n`

/** Seven ways to speak of a number, on one line of numbers. */
const quantity = () => {
  const at = (n) => 340 + n * 38
  const [top, bottom] = [64, 412]
  const ticks = [0, 2, 4, 6, 8, 10].flatMap((n) => [
    line(at(n), top, at(n), bottom),
    text(at(n), bottom + 20, `${n}`, { size: 12, colour: SOFT, anchor: 'middle' }),
  ])
  const rows = [
    ['none', '{ min: 0, best: 0, max: 0 }', (y) => [dot(at(0), y)]],
    ['exactly 2', '{ min: 2, best: 2, max: 2 }', (y) => [dot(at(2), y)]],
    ['3 to 7, probably 5', '{ min: 3, best: 5, max: 7 }', (y) => [possibleBar(at(3), at(7), y), dot(at(5), y)]],
    ['at most 5', '{ min: 0, max: 5 }', (y) => [possibleBar(at(0), at(5), y)]],
    ['at least 4', '{ min: 4 }', (y) => [possibleBar(at(4), at(10.4), y, { open: true })]],
    [
      'about 6',
      '{ min: 0, best: 6, approximate: true }',
      (y) => [possibleBar(at(0), at(10.4), y, { open: true, dashed: true }), ring(at(6), y)],
    ],
    ['not reported', 'no key at all', (y) => [text(at(0) + 12, y + 5, 'no figure, and not zero', { size: 13, colour: SOFT })]],
  ].flatMap(([words, value, marks], index) => {
    const y = 90 + index * 48
    return [...label(y, words, value), ...marks(y)]
  })
  return card(
    452,
    'A count has bounds',
    'Seven counts on a line from 0 to 10. None and exactly 2 are dots, bounded counts are bars, open ones run into an arrow, and what was not reported has no mark.',
    [...ticks, ...rows],
  )
}

/** Four extents over the end of a month, and the months that they may fall into. */
const extent = () => {
  const days = ['29 June', '30 June', '1 July', '2 July']
  const [left, day, top, bottom] = [360, 92, 62, 322]
  const at = (n) => left + n * day
  const months = [
    box(at(0), top, 2 * day, bottom - top, '#eff6ff'),
    box(at(2), top, 2 * day, bottom - top, '#f3f4f6'),
    ...[0, 1, 2, 3, 4].map((n) => line(at(n), top, at(n), bottom, n === 2 ? { colour: SOFT, width: 1.5 } : {})),
    ...days.map((name, n) => text(at(n + 0.5), top + 20, name, { size: 12, colour: SOFT, anchor: 'middle' })),
  ]
  const rows = [
    ['on 29 June', "{ start: '2021-06-29', end: '2021-06-29' }", (y) => [certainBar(at(0) + 2, at(1) - 2, y)]],
    ['30 June or 1 July', "{ start: '2021-06-30', end: '2021-07-01' }", (y) => [possibleBar(at(1) + 2, at(3) - 2, y)]],
    ['on 30 June or later', "{ start: '2021-06-30' }", (y) => [possibleBar(at(1) + 2, at(4), y, { open: true })]],
    [
      'at 00:15, day not told',
      "{ clock: { start: '00:15', end: '00:15' } }",
      (y) => [0, 1, 2, 3].map((n) => possibleBar(at(n) + 3, at(n) + 9, y)),
    ],
  ].flatMap(([words, value, marks], index) => {
    const y = top + 54 + index * 54
    return [...label(y, words, value), ...marks(y)]
  })
  const counts = [
    text(24, bottom + 30, 'How many were in the month?', { weight: 600 }),
    text(at(1), bottom + 30, '1 to 4', { weight: 600, anchor: 'middle' }),
    text(at(3), bottom + 30, '0 to 3', { weight: 600, anchor: 'middle' }),
  ]
  return card(
    376,
    'A time is an extent, and may fall into several months',
    'Four incidents over the end of June. The first is in June for certain, the other three may be in June or in July. June has 1 to 4 incidents, July 0 to 3.',
    [...months, ...rows, ...counts],
  )
}

/** One question, four extents, three answers. */
const truth = () => {
  const [left, day, top, bottom] = [260, 96, 62, 330]
  const at = (n) => left + n * day
  const days = ['4 June', '5 June', '6 June', '7 June']
  const frame = [
    box(at(2), top, day, bottom - top, '#dbeafe'),
    ...[0, 1, 2, 3, 4].map((n) => line(at(n), top, at(n), bottom)),
    ...days.map((name, n) =>
      text(at(n + 0.5), top + 20, name, {
        size: 12,
        colour: n === 2 ? INK : SOFT,
        weight: n === 2 ? 600 : 400,
        anchor: 'middle',
      }),
    ),
  ]
  const rows = [
    ['6 June, 12:00 to 13:00', 'yes', (y) => [certainBar(at(2.5), at(2.5) + 6, y)]],
    ['5 or 6 June', 'maybe', (y) => [possibleBar(at(1) + 2, at(3) - 2, y)]],
    ['time not told', 'maybe', (y) => [possibleBar(at(0), at(4), y, { open: true, openBefore: true, dashed: true })]],
    ['4 or 5 June', 'no', (y) => [possibleBar(at(0) + 2, at(2) - 2, y)]],
  ].flatMap(([words, answer, marks], index) => {
    const y = top + 56 + index * 54
    return [...label(y, words), ...marks(y), text(at(4) + 60, y + 6, answer, { size: 16, weight: 600, anchor: 'middle' })]
  })
  return card(
    356,
    'Was it on 6 June? A question has three answers',
    'Four times against the day of 6 June. Wholly inside: yes. Partly inside, or not told: maybe. Wholly outside: no.',
    [...frame, ...rows],
  )
}

/** Three records, one of which only may belong to the sum. */
const tally = () => {
  const at = (n) => 330 + n * 64
  const [top, bottom] = [64, 300]
  const ticks = [0, 1, 2, 3, 4, 5, 6].flatMap((n) => [
    line(at(n), top, at(n), bottom),
    text(at(n), bottom + 20, `${n}`, { size: 12, colour: SOFT, anchor: 'middle' }),
  ])
  const rows = [
    ['exactly 2', 'in June for certain', (y) => [certainBar(at(0), at(2), y)]],
    ['at least 3', 'maybe in June', (y) => [possibleBar(at(0), at(6.4), y, { open: true })]],
    ['not reported', 'in June for certain', (y) => [text(at(0) + 12, y + 5, 'silent', { size: 13, colour: SOFT })]],
  ].flatMap(([words, membership, marks], index) => {
    const y = 94 + index * 52
    return [text(24, y - 3, words), text(24, y + 14, membership, { size: 12, colour: SOFT }), ...marks(y)]
  })
  const sum = [
    line(24, 226, WIDTH - 24, 226, { colour: SOFT, width: 1.5 }),
    text(24, 256, 'Killed in June: at least 2', { weight: 600 }),
    text(24, 274, 'reported by 1 to 2 records, 1 silent', { size: 12, colour: SOFT }),
    possibleBar(at(0), at(6.4), 260, { open: true }),
    certainBar(at(0), at(2), 260),
  ]
  return card(
    340,
    'A sum has two ends, and tells who was silent',
    'Two killed for certain, at least three in an incident that may belong to the month, and one record that says nothing. The sum is at least 2 and open above, reported by one to two records, with one silent.',
    [...ticks, ...rows, ...sum],
  )
}

/** The pictures by file name. */
export const pictures = {
  'quantity.svg': quantity(),
  'extent.svg': extent(),
  'truth.svg': truth(),
  'tally.svg': tally(),
}
