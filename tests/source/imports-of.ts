/** What a source file imports, read from its syntax. */
import ts from 'typescript'
import { resolveImport } from './exports-of.js'

/** One import, re-export, or `import()`. */
export interface Import {
  readonly from: string
  readonly specifier: string
  /** The imported source file, when it is one of ours. */
  readonly file?: string
  /** It is gone after compilation: `import type`, `export type`, or an `import('…')` in a type. */
  readonly typeOnly: boolean
}

const specifierOf = (node: ts.Node): { readonly text: string; readonly typeOnly: boolean } | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { text: node.argument.literal.text, typeOnly: true }
  if (ts.isCallExpression(node)) {
    const [argument] = node.arguments
    const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
    if (loads && argument !== undefined && ts.isStringLiteral(argument)) return { text: argument.text, typeOnly: false }
  }
  return undefined
}

/** All imports of a file, in their order. */
export const importsOf = (from: string, tree: ts.SourceFile): readonly Import[] => {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined)
      found.push({
        from,
        specifier: specifier.text,
        typeOnly: specifier.typeOnly,
        ...(specifier.text.startsWith('.') && { file: resolveImport(from, specifier.text) }),
      })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
