/**
 * The codes of events in CAMEO (codebook 1.1b3, of which GDELT's table lacks 106, 155, 176, 1834, 1951 and 1952), and 1213, which
 * only GDELT has. Facts.
 *
 * A code is text: its first two digits are the root, three the base, and a fourth, where there is one, says more.
 */

/** Base codes; behind a slash, how many codes of four digits each has. */
const BASES = /* @__PURE__ */ (() =>
  (
    '010 011 012 013 014 015 016 017 018 019 020 021/4 022 023/4 024/4 025/6 026 027 028 030 031/4 032 033/4 034/4 035/6 036 037 ' +
    '038 039 040 041 042 043 044 045 046 050 051 052 053 054 055 056 057 060 061 062 063 064 070 071 072 073 074 075 080 081/4 ' +
    '082 083/4 084/2 085 086/3 087/4 090 091 092 093 094 100 101/4 102 103/4 104/4 105/6 106 107 108 110 111 112/5 113 114 115 ' +
    '116 120 121/3 122/4 123/4 124/6 125 126 127 128 129 130 131/3 132/4 133 134 135 136 137 138/5 139 140 141/4 142/4 143/4 ' +
    '144/4 145/4 150 151 152 153 154 155 160 161 162/3 163 164 165 166/3 170 171/2 172/4 173 174 175 176 180 181 182/3 183/4 ' +
    '184 185 186 190 191 192 193 194 195/2 196 200 201 202 203 204/2'
  ).split(' '))()

/** All codes of events. */
export const eventCodes: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    BASES.flatMap((entry) => {
      const [base = '', more = '0'] = entry.split('/')
      return [base, ...Array.from({ length: Number(more) }, (_, i) => base + (i + 1))]
    }),
  ))()

/** The greatest root. `18` alone may be the root 18 as well as a `018` that lost its zero. */
const ROOTS = 20

/**
 * The code that lost the zero in front: `080` for `80`, `0871` for `871`. Base codes have three digits and no root is above 20, so
 * no other code looks like it. `root` is the root as the same line has it, which must agree.
 */
export const withZero = (code: string, root: string | undefined): string | undefined => {
  const whole = `0${code}`
  if (eventCodes.has(code) || !eventCodes.has(whole)) return undefined
  if (root === undefined) return Number(code) <= ROOTS ? undefined : whole
  return root.padStart(2, '0') === whole.slice(0, 2) ? whole : undefined
}
