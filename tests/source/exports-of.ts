/** Which names a source file exports, read from its syntax alone. */
import { posix } from 'node:path'
import ts from 'typescript'
import { parse } from './source-files.js'

/** One exported name. A schema and its interface share a name and count once. */
export interface Export {
  readonly name: string
  /** The file where it is written. */
  readonly file: string
  /** It is marked `@internal`. */
  readonly internal: boolean
}

/** The source file that a relative import means: `./truth.js` in `src/value/tally.ts` is `src/value/truth.ts`. */
export const resolveImport = (from: string, specifier: string): string =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const isInternal = (node: ts.Node): boolean => ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'internal')

const namesIn = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText()).filter((name) => /^[\w$]+$/.test(name))
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  )
    return statement.name === undefined ? [] : [statement.name.text]
  return []
}

const reexports = (file: string, statement: ts.ExportDeclaration): readonly Export[] => {
  const specifier = statement.moduleSpecifier
  const from = specifier !== undefined && ts.isStringLiteral(specifier) ? resolveImport(file, specifier.text) : undefined
  if (statement.exportClause === undefined) return from === undefined ? [] : exportsOf(from)
  if (ts.isNamespaceExport(statement.exportClause)) return [{ name: statement.exportClause.name.text, file, internal: false }]
  return statement.exportClause.elements.map(({ name, propertyName }) => {
    const written = (propertyName ?? name).text
    const found = from === undefined ? undefined : exportsOf(from).find((other) => other.name === written)
    return { name: name.text, file: found?.file ?? file, internal: found?.internal ?? false }
  })
}

const known = new Map<string, readonly Export[]>()

/** All names that a file exports, also those that it passes on from other files. */
export const exportsOf = (file: string): readonly Export[] => {
  const remembered = known.get(file)
  if (remembered !== undefined) return remembered
  const found = new Map<string, Export>()
  for (const statement of parse(file).statements) {
    const exports = ts.isExportDeclaration(statement)
      ? reexports(file, statement)
      : isExported(statement)
        ? namesIn(statement).map((name) => ({ name, file, internal: isInternal(statement) }))
        : []
    for (const one of exports) found.set(one.name, one)
  }
  const answer = [...found.values()]
  known.set(file, answer)
  return answer
}

/** Whether the file's own doc comment, the first thing in it, says `@internal`. */
export const isInternalFile = (file: string): boolean => {
  const first = /^\s*\/\*\*[\s\S]*?\*\//.exec(parse(file).text)
  return first?.[0].includes('@internal') ?? false
}
