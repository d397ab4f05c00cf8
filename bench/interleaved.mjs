/**
 * Compares ways of doing one thing. They take turns in one run, so that a busy machine slows all of them alike, and the
 * medians are compared.
 */

/** With SITREP_SMOKE=1 everything runs once, to see that it runs. */
export const smoke = process.env.SITREP_SMOKE === '1'

const ROUNDS = smoke ? 1 : 25

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/**
 * Runs the ways in turns and prints the median of each, for one of `units`, and its ratio to the first.
 *
 * @param {string} title what is done
 * @param {string} unit what one of them is called
 * @param {number} units how many of them one call does
 * @param {Record<string, () => unknown>} ways
 */
export const compare = async (title, unit, units, ways) => {
  const times = new Map(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now()
      await way()
      times.get(name).push(performance.now() - begun)
    }
  console.log(`\n${title} (median of ${ROUNDS} turns)`)
  const [first] = [...times.values()].map(median)
  for (const [name, all] of times) {
    const each = ((median(all) * 1000) / units).toFixed(2)
    console.log(`  ${name.padEnd(44)} ${each.padStart(9)} µs a ${unit}  ${(median(all) / first).toFixed(2)}`)
  }
}
