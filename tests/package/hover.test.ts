/** What an editor shows of the packed package. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import { writeThere } from './consumer.js'

/** What an editor shows at each mark of a program: the type, and the comment below it. */
const hovers = (program: string): readonly string[] => {
  writeThere('hover.mts', program)
  const folder = inject('consumer')
  const file = join(folder, 'hover.mts')
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  }
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => (ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined),
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  return [...program.matchAll(/\/\*\?\*\//g)].map(({ index }) => {
    const info = service.getQuickInfoAtPosition(file, index + 5)
    return `${ts.displayPartsToString(info?.displayParts)}: ${ts.displayPartsToString(info?.documentation)}`
  })
}

test('hovering over a field tells its type by name, and what it means', () => {
  const program = `import type { HarmPart, Incident, Site } from 'sitrep'
declare const incident: Incident
declare const site: Site
declare const part: HarmPart
incident./*?*/when
incident.when?.clock?./*?*/start
incident.where?./*?*/radius
incident.harm?./*?*/killed
incident./*?*/weapons
site.occupancy?.[0]?./*?*/count
site./*?*/operators
part./*?*/count
`
  expect(hovers(program)).toMatchInlineSnapshot(`
    [
      "(property) when?: Extent | undefined: When it happened.",
      "(property) start: string | undefined: First time of day, \`hh:mm[:ss[.sss]]\`.",
      "(property) radius?: number | undefined: Uncertainty of the point in metres, only where it was published or the coder set it.",
      "(property) killed?: Casualties | undefined: People killed. Absent: not reported.",
      "(property) weapons?: readonly WeaponUse[] | undefined: Which weapons were used, and what became of them. An empty list says "none".",
      "(property) count?: Quantity | undefined: How many people. Absent: they are there, their number was not told.",
      "(property) operators?: readonly SiteOperator[] | undefined: Who runs it, over time.",
      "(property) count: Quantity: How many people.",
    ]
  `)
})
