/** Makes a module of an example: its imports on top, the names that it leaves out imported, the rest in a function. */
import ts from 'typescript'
import { assertComments } from './assert-comments.js'

/** A name that examples may use without an import, and the module that has it. */
export type Scope = ReadonlyMap<string, string>

const isMember = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)

/** What examples may use without an import besides sitrep's own names: the few names that fp-ts and zod go by. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['E', "import * as E from 'fp-ts/lib/Either.js'"],
  ['O', "import * as O from 'fp-ts/lib/Option.js'"],
  ['pipe', "import { pipe } from 'fp-ts/lib/function.js'"],
  ['z', "import * as z from 'zod'"],
])

/** Identifiers that the example uses and nobody in it declares. Names of properties are none. */
const freeNames = (tree: ts.SourceFile): ReadonlySet<string> => {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node
      const declares = 'name' in parent && parent.name === node && !isMember(node) && !ts.isShorthandPropertyAssignment(parent)
      if (declares) declared.add(node.text)
      else if (!(isMember(node) && 'name' in parent && parent.name === node)) used.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(tree, visit)
  return new Set([...used].filter((name) => !declared.has(name)))
}

/** A module that runs the example when its default export is called. */
export const exampleModule = (code: string, scope: Scope): string => {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const imports = tree.statements.filter(ts.isImportDeclaration)
  const end = imports.at(-1)?.end ?? 0
  const implied = [...freeNames(tree)].flatMap((name) => {
    const from = scope.get(name)
    const statement = from === undefined ? KNOWN.get(name) : `import { ${name} } from '${from}'`
    return statement === undefined ? [] : [statement]
  })
  const head = imports.map((one) => one.getText())
  const stray = tree.statements.slice(0, imports.length).some((statement) => !ts.isImportDeclaration(statement))
  if (stray) throw new Error('The imports of an example stand at its beginning.')
  return [
    "import { expect } from 'vitest'",
    ...head,
    ...implied,
    '',
    'export const example = async (): Promise<void> => {',
    // What an example exports is its own here: a function holds no exports.
    assertComments(code.slice(end)).replace(/^export (?=\w)/gm, ''),
    '}',
    '',
  ].join('\n')
}
