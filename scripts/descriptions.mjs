/**
 * What the doc comments of `src/schema` say of each shape and field, as the text of `src/schema/descriptions.ts`.
 *
 * It is read from the syntax alone: from `export const X: Schema<X> = x` to the zod call behind `x`, from there to the keys of
 * each object. A field inside another one has a path: `clock.start`, `operators.actor`; a field of a tagged union has the tag
 * in front: `[stix].value`. The comment on the tag itself is the description of the option: `[stix]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

const folder = new URL('../src/schema/', import.meta.url)

/** A comment as plain text: without the code of its tags, tables and links. */
const plain = (comment) =>
  comment
    .replace(/\{@link (\w+)(?:\s+[^}]*)?\}/g, '$1')
    .split(/\n{2,}/)
    .filter((paragraph) => !paragraph.trimStart().startsWith('|'))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n')

/** The comment in front of a node, or nothing. */
const commentOf = (node) => {
  const comment = ts.getJSDocCommentsAndTags(node).find((part) => ts.isJSDoc(part) && part.parent === node)?.comment
  return comment === undefined ? undefined : plain(ts.getTextOfJSDocComment(comment) ?? '')
}

const calleeOf = (node) =>
  ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText()

/** The constants of a file by name, those inside of functions too. */
const constantsOf = (tree) => {
  const found = new Map()
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) found.set(node.name.getText(), node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const parse = (name) => ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.ES2022, true)

/** The constants that a file imports from other files of the folder. */
const importedConstants = (name, tree) => {
  const found = new Map()
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !/^\.{1,2}\//.test(statement.moduleSpecifier.text)) continue
    const file = posix.join(posix.dirname(name), statement.moduleSpecifier.text).replace(/\.js$/, '.ts')
    if (file.startsWith('..')) continue
    const constants = constantsOf(parse(file))
    // What is imported may be made of constants that stand beside it.
    for (const [constant, value] of constants) found.set(constant, value)
  }
  return found
}

/** The expression behind `(() => …)()`, `… as T`, `z.exactOptional(…)`, `listOf(…)`, `….check(…)` and names of the same file. */
const shapeOf = (node, constants) => {
  if (node === undefined) return undefined
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return shapeOf(node.expression, constants)
  // A capital begins the name of a public shape, which is described by itself.
  if (ts.isIdentifier(node)) return /^[a-z]/.test(node.text) ? shapeOf(constants.get(node.text), constants) : undefined
  if (ts.isArrowFunction(node)) {
    if (!ts.isBlock(node.body)) return shapeOf(node.body, constants)
    const end = node.body.statements.find(ts.isReturnStatement)
    return end?.expression && shapeOf(end.expression, constants)
  }
  if (!ts.isCallExpression(node)) return node
  const callee = calleeOf(node)
  if (callee === 'strictObject' || callee === 'looseObject' || callee === 'discriminatedUnion') return node
  if (callee === 'exactOptional' || callee === 'listOf' || callee === 'limitNesting') return shapeOf(node.arguments[0], constants)
  if (callee === 'check' && ts.isPropertyAccessExpression(node.expression)) return shapeOf(node.expression.expression, constants)
  return ts.isPropertyAccessExpression(node.expression) ? undefined : shapeOf(node.expression, constants)
}

/** The keys of an object, those that it spreads included. */
const keysOf = (object, constants) =>
  object.properties.flatMap((property) => {
    if (!ts.isSpreadAssignment(property)) return [property]
    const spread = shapeOf(property.expression, constants)
    return spread !== undefined && ts.isObjectLiteralExpression(spread) ? keysOf(spread, constants) : []
  })

const addFields = (fields, object, prefix, constants, tag) => {
  for (const property of keysOf(object, constants)) {
    const path = `${prefix}${property.name.getText()}`
    const comment = commentOf(property)
    if (comment !== undefined && property.name.getText() !== tag) fields[path] = comment
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name
    addInside(fields, shapeOf(value, constants), `${path}.`, constants)
  }
}

/** Goes into an object or a tagged union. */
const addInside = (fields, shape, prefix, constants) => {
  if (shape === undefined || !ts.isCallExpression(shape)) return
  const callee = calleeOf(shape)
  if (callee === 'strictObject') {
    const object = shapeOf(shape.arguments[0], constants)
    if (object !== undefined && ts.isObjectLiteralExpression(object)) addFields(fields, object, prefix, constants)
  }
  if (callee !== 'discriminatedUnion') return
  const [tag, options] = shape.arguments
  for (const option of options.elements) {
    // The options of another union, which is described by itself.
    if (ts.isSpreadElement(option)) continue
    const value = shapeOf(option, constants)
    const object = shapeOf(value.arguments[0], constants)
    const named = keysOf(object, constants).find((property) => property.name.getText() === tag.text)
    const literal = named.initializer.arguments[0].text
    const comment = commentOf(named)
    if (comment !== undefined) fields[`${prefix}[${literal}]`] = comment
    addFields(fields, object, `${prefix}[${literal}].`, constants, tag.text)
  }
}

/** Shapes and vocabularies of a file, with their comments. */
const describeFile = (name) => {
  const tree = parse(name)
  const constants = new Map([...importedConstants(name, tree), ...constantsOf(tree)])
  const types = new Map(
    tree.statements
      .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      .map((statement) => [statement.name.text, statement]),
  )
  const found = []
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, type, initializer } of statement.declarationList.declarations) {
      const exported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      const isSchema = type !== undefined && /^Schema<.+>$/.test(type.getText())
      const isVocabulary = initializer?.getText().startsWith('codeList(') === true
      if (!exported || !(isSchema || isVocabulary)) continue
      const shown = isSchema ? (types.get(name.text) ?? statement) : statement
      const fields = {}
      if (isSchema) addInside(fields, shapeOf(initializer, constants), '', constants)
      found.push([name.text, { text: commentOf(shown), ...(Object.keys(fields).length > 0 && { fields }) }])
    }
  }
  return found
}

/** The names and comments of all shapes and vocabularies, sorted by name. */
const describeAll = () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('descriptions.ts'),
  )
  return Object.fromEntries(files.flatMap(describeFile).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The text of `src/schema/descriptions.ts`, as it has to be before it is formatted. */
export const descriptionsSource = () => `/**
 * Generated by \`npm run model\`; do not edit. What the doc comments of this folder say of each shape and of its fields, for
 * the JSON Schemas.
 *
 * @internal
 */

/** What is said of a shape: of itself, and of its fields by their path. */
export interface Description {
  readonly text: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The descriptions by the name of the shape or vocabulary. */
export const descriptions: Readonly<Record<string, Description>> = ${JSON.stringify(describeAll(), null, 2)}
`
