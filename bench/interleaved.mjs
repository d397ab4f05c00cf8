/**
 * Compares ways of doing one thing. They take turns in one run, so that a busy machine slows all of them alike, and the
 * medians are compared.
 */

/** With SITREP_SMOKE=1 everything runs once, to see that it runs. */
export const smoke = process.env.SITREP_SMOKE === '1'

const ROUNDS = 25

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The geometric mean. */
export const geometricMean = (numbers) => Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length)

/** With `node --expose-gc` the rubbish of one way is cleared away before the next is timed. */
const clear = () => globalThis.gc?.({ type: 'minor' })

/**
 * Milliseconds that each way takes: the median of its turns. Each round begins with another way, so that no way always
 * follows the same one.
 *
 * @param {Record<string, (() => unknown) | { before?: () => unknown, run: () => unknown }>} ways `before` is not timed
 * @param {{ rounds?: number, warmUps?: number }} options
 * @returns {Promise<Record<string, number>>}
 */
export const medianTimes = async (ways, { rounds = ROUNDS, warmUps = 0 } = {}) => {
  const runs = Object.entries(ways).map(([name, way]) => (typeof way === 'function' ? { name, run: way } : { name, ...way }))
  const times = new Map(runs.map(({ name }) => [name, []]))
  const [warm, timed] = smoke ? [0, 1] : [warmUps, rounds]
  for (let round = 0; round < warm + timed; round++)
    for (let turn = 0; turn < runs.length; turn++) {
      const { name, before, run } = runs[(round + turn) % runs.length]
      await before?.()
      clear()
      const begun = performance.now()
      await run()
      const took = performance.now() - begun
      if (round >= warm) times.get(name).push(took)
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

/**
 * Runs the ways in turns and prints the median of each, for one of `units`, and its ratio to the first.
 *
 * @param {string} title what is done
 * @param {string} unit what one of them is called
 * @param {number} units how many of them one call does
 * @param {Record<string, () => unknown>} ways
 */
export const compare = async (title, unit, units, ways) => {
  const medians = await medianTimes(ways)
  const [first] = Object.values(medians)
  console.log(`\n${title} (median of ${smoke ? 1 : ROUNDS} turns)`)
  for (const [name, time] of Object.entries(medians)) {
    const each = ((time * 1000) / units).toFixed(2)
    console.log(`  ${name.padEnd(44)} ${each.padStart(9)} µs a ${unit}  ${(time / first).toFixed(2)}`)
  }
}
