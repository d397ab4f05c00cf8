/**
 * How the property tests run. Every run draws the same values, so that a failure in CI is the same failure at a desk.
 *
 * `SITREP_LONG=1` draws other values each time and many more of them. A failure prints its seed.
 */
import fc from 'fast-check'

const long = process.env['SITREP_LONG'] === '1'

fc.configureGlobal(long ? { numRuns: 20_000 } : { seed: 20_210_605, numRuns: 200 })
