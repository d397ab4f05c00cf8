/**
 * An invented map: provinces, districts, settlements and sites of countries that lie roughly where they are. No name is a real place's
 * on purpose.
 *
 * @internal
 */
import type { Place, Point } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import type { SiteCategory } from '../../schema/vocabulary/site-category.js'
import type { Random } from './random.js'
import { onEarth } from './settlements.js'

/** Languages that the invented names sound like. */
type Tongue = 'arabic' | 'slavic' | 'sahel' | 'spanish' | 'burmese' | 'bantu' | 'persian'

/** A country of the invented world. */
export interface Country {
  readonly code: string
  readonly name: string
  readonly middle: Point
  /** Most of its provinces lie in this circle, in degrees. */
  readonly radius: number
  readonly tongue: Tongue
}

const country = (code: string, name: string, lat: number, lon: number, radius: number, tongue: Tongue): Country => ({
  code,
  name,
  middle: { lat, lon },
  radius,
  tongue,
})

/** The first have the most incidents. Points are rough middles. */
export const COUNTRIES: readonly Country[] = /* @__PURE__ */ (() => [
  country('SYR', 'Syria', 35.2, 37.8, 1.6, 'arabic'),
  country('NGA', 'Nigeria', 10, 8.5, 3, 'sahel'),
  country('MMR', 'Myanmar', 21, 96.3, 2.6, 'burmese'),
  country('UKR', 'Ukraine', 48.4, 35.5, 2.2, 'slavic'),
  country('IRQ', 'Iraq', 33.6, 43.8, 2, 'arabic'),
  country('COD', 'Democratic Republic of Congo', -0.5, 28.5, 2.2, 'bantu'),
  country('AFG', 'Afghanistan', 33.8, 66.5, 2.6, 'persian'),
  country('YEM', 'Yemen', 15.3, 44.8, 1.6, 'arabic'),
  country('COL', 'Colombia', 4.3, -74.8, 2.6, 'spanish'),
  country('SOM', 'Somalia', 3, 44.6, 1.8, 'arabic'),
  country('MLI', 'Mali', 15, -2.8, 2, 'sahel'),
  country('BFA', 'Burkina Faso', 12.8, -1.2, 1.6, 'sahel'),
  country('SDN', 'Sudan', 14, 29.5, 2.6, 'arabic'),
  country('PAK', 'Pakistan', 31.5, 70, 2, 'persian'),
  country('MEX', 'Mexico', 22, -101.5, 2.8, 'spanish'),
  country('MOZ', 'Mozambique', -12.3, 39.6, 1.2, 'bantu'),
  country('CAF', 'Central African Republic', 6.4, 20.5, 2, 'bantu'),
  country('PHL', 'Philippines', 7.3, 124.4, 1.3, 'spanish'),
])()

const SYLLABLES: Readonly<Record<Tongue, readonly [starts: string, middles: string, ends: string]>> = {
  arabic: [
    'Ba Ha Ka Sa Ma Ra Ta Qa Kha Sha Ji Hu Mu Su Za Du',
    'ri sa ma lla di na bu shi qa wa yy',
    'n yah ra m d q ba rin sul li dah ta',
  ],
  slavic: ['Vo Kra Be No Ly Po Stu Cher Dra Zo Ho Myro', 'ro sno lo vo ri sta zhe ly', 'vka hrad ne sk pil vets k ivka'],
  sahel: ['Gou Dja Ban Kou Da Tin Ma Ga Ou So Bir Zan', 'ra gou nga fa ssa ma ko di', 'ri ndé sso ka wa gou nin ra'],
  spanish: ['San Pue La Vil Mon Ca Gua Tor Ri Al', 'ta ma ri la ce na que do', 'da lla no zal ros ya dero tes'],
  burmese: ['Hpa Myo Kya Min Thar Pyi Lin Nga Shwe Tha', 'bin uk gu thar la yin mau', 'daw kyi gon taw ywa ma pin'],
  bantu: ['Ma Ki Bu Lu Mu Nya Ka Ru Mpi', 'sha ngo ri mba lu ka ti se', 'nga si mba ro ndi le zi ka'],
  persian: ['Shah Gar Kan Mir Dar Bala Nau Kho Zar Spin', 'di ma re za ba ri gha', 'bad zai kot shahr dan kalay wal gan'],
}

const BEFORE: Readonly<Record<Tongue, readonly string[]>> = {
  arabic: ['Al-', 'Tall ', 'Umm ', 'Deir ', ''],
  slavic: ['Nova ', 'Velyka ', ''],
  sahel: ['Birnin ', 'Tin ', ''],
  spanish: ['Saint ', 'El ', 'Puerto ', ''],
  burmese: ['New ', 'Upper ', ''],
  bantu: ['Camp ', ''],
  persian: ['Upper ', 'Qala-ye ', ''],
}

/** An invented name that sounds like a language. */
export const inventedName = (random: Random, tongue: Tongue): string => {
  const [starts, middles, ends] = SYLLABLES[tongue]
  const syllable = (list: string): string => random.pick(list.split(' ')) ?? ''
  const before = random.chance(0.3) ? (random.pick(BEFORE[tongue]) ?? '') : ''
  return before + syllable(starts) + (random.chance(0.6) ? syllable(middles) : '') + syllable(ends)
}

/** A settlement or a site where incidents happen. */
export interface Spot {
  readonly place: Place
  readonly point: Point
}

/** The places of one country. */
export interface CountryMap {
  /** In no order. */
  readonly spots: readonly Spot[]
  readonly sites: readonly Site[]
}

const around = (random: Random, { lat, lon }: Point, degrees: number): Point => {
  const at = onEarth({ lat: lat + degrees * random.normal(), lon: lon + degrees * random.normal() })
  return { lat: Math.round(at.lat * 1e4) / 1e4, lon: Math.round(at.lon * 1e4) / 1e4 }
}

const SITES: readonly (readonly [SiteCategory, string])[] = [
  ['base', 'base'],
  ['market', 'market'],
  ['airport', 'airport'],
  ['checkpoint', 'checkpoint'],
  ['school', 'school'],
]

const PROVINCES = 8
const DISTRICTS = 4
const SETTLEMENTS = 8
/** So large a share of the settlements has sites. */
const WITH_SITES = 0.15

/** Invents the places of a country: 8 provinces of 4 districts of 8 settlements, some of which have sites. */
export const countryMap = (random: Random, country: Country, feed: string): CountryMap => {
  const spots: Spot[] = []
  const sites: Site[] = []
  const name = (): string => inventedName(random, country.tongue)
  for (let province = 0; province < PROVINCES; province++) {
    const admin1 = name()
    const provinceAt = around(random, country.middle, country.radius / 1.5)
    for (let district = 0; district < DISTRICTS; district++) {
      const districtAt = around(random, provinceAt, 0.3)
      const towns = Array.from({ length: SETTLEMENTS }, () => ({ name: name(), point: around(random, districtAt, 0.08) }))
      // A district is called after its first town, as many are.
      const names = { country: country.code, admin1, admin2: towns[0]?.name ?? admin1 }
      for (const town of towns) {
        spots.push({ point: town.point, place: { level: 'settlement', name: town.name, ...names, point: town.point } })
        if (!random.chance(WITH_SITES)) continue
        for (const [category, word] of SITES.slice(random.below(SITES.length - 1))) {
          const point = around(random, town.point, 0.015)
          const id = `${feed}:site/${country.code.toLowerCase()}-${sites.length + 1}`
          sites.push({ id, name: `${town.name} ${word}`, category, ...names, point, level: 'exact' })
          // Some records name the site alone, so that its point is looked up.
          const told = random.chance(0.5) ? { point, level: 'exact' as const } : {}
          spots.push({ point, place: { site: id, relation: 'at', name: town.name, ...names, ...told } })
        }
      }
    }
  }
  return { spots, sites }
}
