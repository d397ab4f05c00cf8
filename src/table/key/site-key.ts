/**
 * Sites: where it happened, or what was aimed at; the site itself, the one at a level above it, or each that it lies in.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { isThere } from '../../query/match-place.js'
import type { SiteId } from '../../schema/id.js'
import type { Target } from '../../schema/target.js'
import type { KeyValue } from '../key-value.js'
import { notTold } from '../membership.js'
import { fieldPart, type Part, targetsOf } from '../part.js'
import type { KeyContext, KeyOf, ListReader, PartReader } from './key-kind.js'

type SiteKey = KeyOf<'site'>

const valuesOf =
  (level: SiteKey['level'], index: DatasetIndex | undefined) =>
  (site: SiteId | undefined): readonly KeyValue[] => {
    if (site === undefined) return [null]
    if (level === undefined) return [site]
    // The outermost first.
    const path = [...(index?.siteAndParents(site) ?? [site])].reverse()
    return level === 'each' ? path : [path[Math.min(level, path.length - 1)] ?? site]
  }

const placePart: Part = {
  name: 'where.site and relation',
  told: ({ where }) => where?.site && (where.relation === undefined ? where.site : `${where.site}\u0002${where.relation}`),
}

/** The sites that were aimed at. */
const targetedSites = ({ level }: SiteKey, index: DatasetIndex | undefined): ListReader<Target> => {
  const values = valuesOf(level, index)
  return { ...targetsOf, text: ({ site = '' }) => site, element: ({ site }) => ({ values: values(site), isSure: true }) }
}

/**
 * A place that is told by its site is a row of that site, however it lies to it. The sites around it hold it only when it is there,
 * and perhaps when it is near.
 */
const siteOfPlace = ({ level }: SiteKey, index: DatasetIndex | undefined): PartReader => {
  const values = valuesOf(level, index)
  return {
    part: level === undefined ? fieldPart('where.site') : placePart,
    membership: ({ where }) => {
      if (where?.site === undefined) return notTold
      const { site, relation } = where
      if (level === undefined || isThere(relation)) return { certain: values(site), possible: [] }
      const others = values(site).filter((value) => value !== site)
      return others.length === values(site).length
        ? { certain: [], possible: [...others, null] }
        : { certain: [site], possible: others }
    },
    isList: level === 'each',
  }
}

/** The site where it happened, or those that were aimed at. */
export const siteKey = (key: SiteKey, { index }: KeyContext): PartReader | ListReader<Target> =>
  key.read === 'targets' ? targetedSites(key, index) : siteOfPlace(key, index)
