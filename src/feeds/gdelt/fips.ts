/**
 * FIPS 10-4 (GEC), the two-letter codes of countries in GDELT's places, to ISO 3166-1. Facts: NGA's own cross-reference, and what
 * GDELT added. 81 of them are the ISO alpha-2 of *another* country: `AU` is Austria, `CH` is China, `IS` is Israel.
 */
import type { CountryCode } from '../../schema/vocabulary/country.js'
import type { Crossing } from '../feed.js'

/** Codes that have an ISO code of their own, written together with it. */
const OWN = /* @__PURE__ */ (() =>
  (
    'AAABW ACATG AEARE AFAFG AGDZA AJAZE ALALB AMARM ANAND AOAGO AQASM ARARG ASAUS AUAUT AVAIA AYATA BABHR BBBRB BCBWA ' +
    'BDBMU BEBEL BFBHS BGBGD BHBLZ BKBIH BLBOL BMMMR BNBEN BOBLR BPSLB BRBRA BTBTN BUBGR BVBVT BXBRN BYBDI CACAN CBKHM ' +
    'CDTCD CELKA CFCOG CGCOD CHCHN CICHL CJCYM CKCCK CMCMR CNCOM COCOL CQMNP CSCRI CTCAF CUCUB CVCPV CWCOK CYCYP DADNK ' +
    'DJDJI DODMA DRDOM ECECU EGEGY EIIRL EKGNQ ENEST ERERI ESSLV ETETH EZCZE FGGUF FIFIN FJFJI FKFLK FMFSM FOFRO FPPYF ' +
    'FRFRA FSATF GAGMB GBGAB GGGEO GHGHA GIGIB GJGRD GKGGY GLGRL GMDEU GPGLP GQGUM GRGRC GTGTM GVGIN GYGUY HAHTI HKHKG ' +
    'HMHMD HOHND HRHRV HUHUN ICISL IDIDN IMIMN ININD IOIOT IRIRN ISISR ITITA IVCIV IZIRQ JAJPN JEJEY JMJAM JOJOR KEKEN ' +
    'KGKGZ KNPRK KRKIR KSKOR KTCXR KUKWT KVXKX KZKAZ LALAO LELBN LGLVA LHLTU LILBR LOSVK LSLIE LTLSO LULUX LYLBY MAMDG ' +
    'MBMTQ MCMAC MDMDA MFMYT MGMNG MHMSR MIMWI MJMNE MKMKD MLMLI MNMCO MOMAR MPMUS MRMRT MTMLT MUOMN MVMDV MXMEX MYMYS ' +
    'MZMOZ NCNCL NENIU NFNFK NGNER NHVUT NINGA NLNLD NNSXM NONOR NPNPL NRNRU NSSUR NUNIC NZNZL ODSSD PAPRY PCPCN PEPER ' +
    'PKPAK PLPOL PMPAN POPRT PPPNG PSPLW PUGNB QAQAT REREU RISRB RMMHL RNMAF ROROU RPPHL RQPRI RSRUS RWRWA SASAU SBSPM ' +
    'SCKNA SESYC SFZAF SGSEN SHSHN SISVN SLSLE SMSMR SNSGP SOSOM SPESP STLCA SUSDN SWSWE SXSGS SYSYR SZCHE TBBLM TDTTO ' +
    'THTHA TITJK TKTCA TLTKL TNTON TOTGO TPSTP TSTUN TTTLS TUTUR TVTUV TWTWN TXTKM TZTZA UCCUW UGUGA UKGBR UPUKR USUSA ' +
    'UVBFA UYURY UZUZB VCVCT VEVEN VIVGB VMVNM VQVIR VTVAT WANAM WFWLF WIESH WSWSM WZSWZ YMYEM ZAZMB ZIZWE'
  ).split(' '))()

/** Codes of places that ISO counts to another, written together with that. */
const PART = /* @__PURE__ */ (() =>
  (
    'ATAUS BQUMI BSATF CRAUS DQUMI EUATF FQUMI GOATF GZPSE HQUMI IPPYF JNSJM JQUMI JUATF KQUMI LQUMI MQUMI SVSJM TEATF ' +
    'WEPSE WQUMI'
  ).split(' '))()

const notes: Readonly<Record<string, string>> = {
  GZ: 'The Gaza Strip. ISO has one code for it and the West Bank.',
  KV: 'Kosovo. ISO assigns no code; XKX is in wide use.',
  WE: 'The West Bank. ISO has one code for it and the Gaza Strip.',
}

/** Codes without a country of ISO, and why. */
const without: Readonly<Record<string, string>> = {
  AX: 'Akrotiri, a British base area on Cyprus: no ISO code.',
  CZ: 'Czechoslovakia, withdrawn. ISO CZ is Czechia, which is EZ here.',
  DX: 'Dhekelia, a British base area on Cyprus: no ISO code.',
  GC: 'The German Democratic Republic, withdrawn.',
  GE: 'The Federal Republic of Germany before 1990, withdrawn. ISO GE is Georgia, which is GG here.',
  NM: 'No man’s land, a code of GDELT.',
  NQ: 'The Trust Territory of the Pacific Islands, withdrawn.',
  NT: 'The Netherlands Antilles, withdrawn: now three countries.',
  OS: 'Oceans, a code of GDELT.',
  PF: 'The Paracel Islands: disputed, no ISO code.',
  PG: 'The Spratly Islands: disputed, no ISO code.',
  PJ: 'The southern Kuril Islands: no ISO code.',
  TC: 'The United Arab Emirates, withdrawn: now AE.',
  UF: 'Undersea features, a code of GDELT.',
  UR: 'The Soviet Union, withdrawn.',
  UU: 'Undesignated sovereignty, a code of GDELT.',
  YE: 'North Yemen, withdrawn. Yemen is YM.',
  YI: 'Serbia and Montenegro, withdrawn: now two countries.',
  YO: 'Yugoslavia, withdrawn.',
  YS: 'South Yemen, withdrawn.',
}

/** Each code, and the country that it becomes. */
export const fipsCountries: Readonly<Record<string, Crossing<CountryCode>>> = /* @__PURE__ */ (() => {
  const entry = (pair: string, loss: 'exact' | 'broader'): readonly [string, Crossing<CountryCode>] => {
    const code = pair.slice(0, 2)
    const note = notes[code]
    return [code, { to: pair.slice(2), loss, ...(note !== undefined && { note }) }]
  }
  return Object.fromEntries([
    ...OWN.map((pair) => entry(pair, 'exact')),
    ...PART.map((pair) => entry(pair, 'broader')),
    ...Object.entries(without).map(([code, note]) => [code, { loss: 'none', note }] as const),
  ])
})()
