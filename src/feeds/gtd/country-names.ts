/**
 * The names that GTD has for countries, with the ISO code of today. GTD numbers countries in its own way; no list of its numbers
 * was compared with a second source, so its name for a country is what tells. Only names of one country of today stand here:
 * Czechoslovakia, the Soviet Union or Yugoslavia have no code.
 */
import type { CountryCode } from '../../schema/vocabulary/country.js'

/** Code and names of each country, written together. */
const TABLE = /* @__PURE__ */ (() =>
  (
    'AFG=Afghanistan;AGO=Angola;ALB=Albania;AND=Andorra;ARE=United Arab Emirates;ARG=Argentina;ARM=Armenia;' +
    'ATG=Antigua and Barbuda;AUS=Australia;AUT=Austria;AZE=Azerbaijan;BDI=Burundi;BEL=Belgium;BEN=Benin;BFA=Burkina Faso;' +
    'BGD=Bangladesh;BGR=Bulgaria;BHR=Bahrain;BHS=Bahamas;BIH=Bosnia-Herzegovina;BLR=Belarus;BLZ=Belize;BOL=Bolivia;BRA=Brazil;' +
    'BRB=Barbados;BRN=Brunei;BTN=Bhutan;BWA=Botswana;CAF=Central African Republic;CAN=Canada;CHE=Switzerland;CHL=Chile;' +
    'CHN=China;CIV=Ivory Coast;CMR=Cameroon;COD=Democratic Republic of the Congo|Zaire;' +
    "COG=Republic of the Congo|People's Republic of the Congo;COL=Colombia;COM=Comoros;CPV=Cape Verde;CRI=Costa Rica;CUB=Cuba;" +
    'CYP=Cyprus;CZE=Czech Republic;DEU=Germany|West Germany (FRG);DJI=Djibouti;DMA=Dominica;DNK=Denmark;' +
    'DOM=Dominican Republic;DZA=Algeria;ECU=Ecuador;EGY=Egypt;ERI=Eritrea;ESH=Western Sahara;ESP=Spain;EST=Estonia;' +
    'ETH=Ethiopia;FIN=Finland;FJI=Fiji;FLK=Falkland Islands;FRA=France;GAB=Gabon;GBR=United Kingdom|Great Britain;GEO=Georgia;' +
    'GHA=Ghana;GIB=Gibraltar;GIN=Guinea;GLP=Guadeloupe;GMB=Gambia;GNB=Guinea-Bissau;GNQ=Equatorial Guinea;GRC=Greece;' +
    'GRD=Grenada;GTM=Guatemala;GUF=French Guiana;GUY=Guyana;HKG=Hong Kong;HND=Honduras;HRV=Croatia;HTI=Haiti;HUN=Hungary;' +
    'IDN=Indonesia;IND=India;IRL=Ireland;IRN=Iran;IRQ=Iraq;ISL=Iceland;ISR=Israel;ITA=Italy;JAM=Jamaica;JOR=Jordan;JPN=Japan;' +
    'KAZ=Kazakhstan;KEN=Kenya;KGZ=Kyrgyzstan;KHM=Cambodia;KIR=Kiribati;KNA=St. Kitts and Nevis;KOR=South Korea;KWT=Kuwait;' +
    'LAO=Laos;LBN=Lebanon;LBR=Liberia;LBY=Libya;LCA=St. Lucia;LIE=Liechtenstein;LKA=Sri Lanka;LSO=Lesotho;LTU=Lithuania;' +
    'LUX=Luxembourg;LVA=Latvia;MAC=Macau;MAR=Morocco;MCO=Monaco;MDA=Moldova;MDG=Madagascar;MDV=Maldives;MEX=Mexico;' +
    'MHL=Marshall Islands;MKD=Macedonia|North Macedonia;MLI=Mali;MLT=Malta;MMR=Myanmar;MNE=Montenegro;MNG=Mongolia;' +
    'MOZ=Mozambique;MRT=Mauritania;MTQ=Martinique;MUS=Mauritius;MWI=Malawi;MYS=Malaysia;NAM=Namibia;NCL=New Caledonia;' +
    'NER=Niger;NGA=Nigeria;NIC=Nicaragua;NLD=Netherlands;NOR=Norway;NPL=Nepal;NZL=New Zealand;OMN=Oman;PAK=Pakistan;' +
    'PAN=Panama;PER=Peru;PHL=Philippines;PNG=Papua New Guinea;POL=Poland;PRI=Puerto Rico;PRK=North Korea;PRT=Portugal;' +
    'PRY=Paraguay;PSE=West Bank and Gaza Strip|Palestine;PYF=French Polynesia;QAT=Qatar;ROU=Romania;RUS=Russia;RWA=Rwanda;' +
    'SAU=Saudi Arabia;SDN=Sudan;SEN=Senegal;SGP=Singapore;SLB=Solomon Islands;SLE=Sierra Leone;SLV=El Salvador;SMR=San Marino;' +
    'SOM=Somalia;SRB=Serbia;SSD=South Sudan;STP=Sao Tome and Principe;SUR=Suriname;SVK=Slovak Republic|Slovakia;SVN=Slovenia;' +
    'SWE=Sweden;SWZ=Swaziland|Eswatini;SYC=Seychelles;SYR=Syria;TCD=Chad;TGO=Togo;THA=Thailand;TJK=Tajikistan;' +
    'TKM=Turkmenistan;TLS=East Timor|Timor-Leste;TON=Tonga;TTO=Trinidad and Tobago;TUN=Tunisia;TUR=Turkey;TWN=Taiwan;' +
    'TZA=Tanzania;UGA=Uganda;UKR=Ukraine;URY=Uruguay;USA=United States;UZB=Uzbekistan;VAT=Vatican City;VEN=Venezuela;' +
    'VNM=Vietnam;VUT=Vanuatu|New Hebrides;WLF=Wallis and Futuna;WSM=Samoa|Western Samoa;XKX=Kosovo;YEM=Yemen;ZAF=South Africa;' +
    'ZMB=Zambia;ZWE=Zimbabwe|Rhodesia'
  ).split(';'))()

const byName: ReadonlyMap<string, CountryCode> = /* @__PURE__ */ (() =>
  new Map(
    TABLE.flatMap((entry) =>
      entry
        .slice(4)
        .split('|')
        .map((name): [string, CountryCode] => [name.toLowerCase(), entry.slice(0, 3)]),
    ),
  ))()

/** The country of a name of GTD, whatever the case. */
export const countryOfName = (name: string): CountryCode | undefined => byName.get(name.toLowerCase())
