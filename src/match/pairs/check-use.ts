/**
 * Refuses wrong use before anything is matched: what comes out of JavaScript, a file or a command line is checked by no compiler.
 *
 * @internal
 */
import { checkWeights } from '../compare/check-weights.js'
import { defaultMatchWeights } from '../compare/default-weights.js'
import type { MatchCardinality, MatchingOptions } from '../matching-options.js'

const cardinalities: Readonly<Record<MatchCardinality, true>> = {
  'one-to-one': true,
  'one-to-many': true,
  'many-to-many': true,
}

const sameFeeds: Readonly<Record<NonNullable<MatchingOptions['sameFeed']>, true>> = { never: true, allow: true }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const checkChoice = (name: string, choice: unknown, choices: Readonly<Record<string, true>>): void => {
  if (choice === undefined || (typeof choice === 'string' && Object.hasOwn(choices, choice))) return
  const all = Object.keys(choices).map((one) => `"${one}"`)
  throw new RangeError(`No ${name} is called ${JSON.stringify(choice)}. There are ${all.join(', ')}.`)
}

/** Throws where a set is none. */
export const checkSources = (sources: unknown): void => {
  if (!Array.isArray(sources)) throw new TypeError('The sets are a list: matchAll([one, another], { threshold }).')
  for (const [at, source] of sources.entries()) {
    if (Array.isArray(source) || (isObject(source) && ('sitrep' in source || 'linksOf' in source))) continue
    const hint =
      isObject(source) && 'dataset' in source
        ? ' This one was read from a feed: pass its ".dataset".'
        : ` It is ${source === null ? 'null' : isObject(source) ? 'another object' : typeof source}.`
    throw new TypeError(`Set ${at + 1} is no list of incidents, no dataset and no index of one.${hint}`)
  }
}

/** Throws where an option is missing or none that there is. */
export const checkOptions = (options: Partial<MatchingOptions> | undefined): void => {
  const { threshold, weights, links, cardinality, sameFeed } = options ?? {}
  if (typeof threshold !== 'number' || Number.isNaN(threshold))
    throw new RangeError('Choose a threshold: the lowest score, in bits, of two records that are taken for one incident.')
  checkChoice('cardinality', cardinality, cardinalities)
  checkChoice('sameFeed', sameFeed, sameFeeds)
  if (links !== undefined && !Array.isArray(links)) throw new TypeError('"links" is a list of judgements.')
  if (weights !== undefined) checkWeights(weights, defaultMatchWeights)
}
