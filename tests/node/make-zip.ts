/** Zip archives and workbooks for the tests, made of invented text. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough, type Zippable, zipSync } from 'fflate'

/** A zip archive that tells the lengths before each member. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        [typeof content === 'string' ? strToU8(content) : content, { level }],
      ]),
    ) satisfies Zippable,
  )

/** A zip archive written as a stream, which tells the lengths after each member. */
export const streamedZip = (files: Readonly<Record<string, string>>, stored = false): Uint8Array => {
  const pieces: Uint8Array[] = []
  const writer = new Zip((_, piece) => pieces.push(piece))
  for (const [name, content] of Object.entries(files)) {
    const member = stored ? new ZipPassThrough(name) : new ZipDeflate(name)
    writer.add(member)
    member.push(strToU8(content), true)
  }
  writer.end()
  return Buffer.concat(pieces)
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a workbook: the XML of the rows of each sheet, by its name. Style 1 is a day, style 2 a day with its time. */
export const workbookParts = (sheets: Readonly<Record<string, string>>): Record<string, string> => {
  const names = Object.keys(sheets)
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>id</t></si><si><t>name</t></si><si><r><t>rich </t></r><r><t>text</t></r></si></sst>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  }
}

/** A workbook. */
export const workbook = (sheets: Readonly<Record<string, string>>): Uint8Array => zip(workbookParts(sheets))

/** The XML of a row of text cells. */
export const textRow = (row: number, ...cells: readonly string[]): string =>
  `<row r="${row}">${cells
    .map((text, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`
