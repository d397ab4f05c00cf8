/**
 * The names that AWSD has for countries, with the alpha-2 codes that stand beside them in its files since it has codes, and other
 * common names of countries. In 2016 it had the names alone.
 */

/** Code and names of each country, written together. */
const TABLE = /* @__PURE__ */ (() =>
  (
    'AE=United Arab Emirates;AF=Afghanistan;AL=Albania;AM=Armenia;AO=Angola;AR=Argentina;AZ=Azerbaijan;' +
    'BA=Bosnia and Herzegovina;BD=Bangladesh;BF=Burkina Faso;BG=Bulgaria;BH=Bahrain;BI=Burundi;BJ=Benin;BO=Bolivia;' +
    'BR=Brazil;BT=Bhutan;BW=Botswana;BY=Belarus;' +
    'CD=DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Congo, The Democratic Republic of the;' +
    'CF=Central African Republic;CG=Congo|Republic of the Congo|Congo (Brazzaville);' +
    "CI=Cote D'Ivoire|Côte d'Ivoire|Ivory Coast;CL=Chile;CM=Cameroon;CN=China;CO=Colombia;CR=Costa Rica;CU=Cuba;" +
    'DE=Germany;DJ=Djibouti;DO=Dominican Republic;DZ=Algeria;EC=Ecuador;EG=Egypt;EH=Western Sahara;ER=Eritrea;' +
    'ET=Ethiopia;FJ=Fiji;FR=France;GA=Gabon;GE=Georgia;GH=Ghana;GM=Gambia;GN=Guinea;GQ=Equatorial Guinea;GR=Greece;' +
    'GT=Guatemala;GW=Guinea-Bissau;GY=Guyana;HN=Honduras;HR=Croatia;HT=Haiti;HU=Hungary;ID=Indonesia;IL=Israel;' +
    'IN=India;IQ=Iraq;IR=Iran, Islamic Republic of|Iran|Iran (Islamic Republic of);IT=Italy;JM=Jamaica;JO=Jordan;' +
    "KE=Kenya;KG=Kyrgyzstan;KH=Cambodia;KM=Comoros;KW=Kuwait;KZ=Kazakhstan;LA=Laos|Lao People's Democratic Republic;" +
    'LB=Lebanon;LK=Sri Lanka;LR=Liberia;LS=Lesotho;LY=Libyan Arab Jamahiriya|Libya;MA=Morocco;MD=Moldova;' +
    'ME=Montenegro;MG=Madagascar;MK=Macedonia|North Macedonia;ML=Mali;MM=Myanmar|Burma;MN=Mongolia;MR=Mauritania;' +
    'MU=Mauritius;MV=Maldives;MW=Malawi;MX=Mexico;MY=Malaysia;MZ=Mozambique;NA=Namibia;NE=Niger;NG=Nigeria;' +
    'NI=Nicaragua;NP=Nepal;OM=Oman;PA=Panama;PE=Peru;PG=Papua New Guinea;PH=Philippines;PK=Pakistan;PL=Poland;' +
    'PS=Occupied Palestinian Territories|Palestine|Occupied Palestinian Territory|occupied Palestinian territory|State of Palestine;' +
    'PY=Paraguay;QA=Qatar;RO=Romania;RS=Serbia;RU=Russian Federation|Russia;RW=Rwanda;SA=Saudi Arabia;' +
    'SB=Solomon Islands;SD=Sudan;SL=Sierra Leone;SN=Senegal;SO=Somalia;SS=South Sudan;ST=Sao Tome and Principe;' +
    'SV=El Salvador;SY=Syrian Arab Republic|Syria;SZ=Swaziland|Eswatini;TD=Chad;TG=Togo;TH=Thailand;TJ=Tajikistan;' +
    'TL=Timor-Leste|East Timor;TM=Turkmenistan;TN=Tunisia;TR=Turkey|Türkiye;TZ=Tanzania;UA=Ukraine;UG=Uganda;' +
    'US=United States;UY=Uruguay;UZ=Uzbekistan;VE=Venezuela;VN=Vietnam|Viet Nam;VU=Vanuatu;XK=Kosovo;YE=Yemen;' +
    'ZA=South Africa;ZM=Zambia;ZW=Zimbabwe'
  ).split(';'))()

const byName: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    TABLE.flatMap((entry) =>
      entry
        .slice(3)
        .split('|')
        .map((name): [string, string] => [name.toLowerCase(), entry.slice(0, 2)]),
    ),
  ))()

const LONGEST = 60

/** The alpha-2 code of a country by its name in AWSD. Undefined for what is no country there, such as Chechnya. */
export const alpha2OfName = (name: string): string | undefined =>
  name.length > LONGEST ? undefined : byName.get(name.toLowerCase().replace(/\u2019/g, "'"))
