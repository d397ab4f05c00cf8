/**
 * Brings the comments on the keys of schemas into the declarations.
 *
 * The compiler writes `declare const incident: z.ZodObject<{ when: … }>` without the comments that stand on the keys in the
 * source. An editor shows the comments of exactly these keys when a reader hovers over `incident.when`, so a package
 * without them would be mute.
 */
import ts from 'typescript'

/** The nodes below a node for which `pick` gives something, in the order of the text. */
const collect = (node, pick, found = []) => {
  const picked = pick(node)
  if (picked !== undefined) found.push(picked)
  node.forEachChild((child) => void collect(child, pick, found))
  return found
}

const nameOf = (member) => member.name?.text

/** The comment of a key, as it stands in the source. */
const commentOf = (member, text) => {
  const ranges = ts.getLeadingCommentRanges(text, member.getFullStart()) ?? []
  const last = ranges.at(-1)
  const comment = last && text.slice(last.pos, last.end)
  return comment?.startsWith('/**') ? comment : undefined
}

/** The comment of each key, undefined for a key that has none. */
const commentsOf = (literal, text) =>
  new Map((literal.properties ?? []).map((member) => [nameOf(member), commentOf(member, text)]))

/** The object of `z.strictObject({ … })`, or what is spread into one. */
const objectOfSchema = (node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(strict|loose)?[oO]bject$/.test(node.expression.name.text)
    ? node.arguments[0]
    : undefined

/** The keys of `ZodObject<{ … }>`. */
const shapeOfType = (node) =>
  ts.isTypeReferenceNode(node) && /\bZodObject$/.test(node.typeName.getText()) && ts.isTypeLiteralNode(node.typeArguments?.[0])
    ? node.typeArguments[0]
    : undefined

/** The variables that a file declares at its top, by name. */
const variablesOf = (file) =>
  new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations.map((variable) => [variable.name.text, variable])),
  )

/** The objects of schemas that a variable holds, or that a function of the same file makes for it. */
const shapesIn = (written, sources) => {
  const own = collect(written, objectOfSchema)
  if (own.length > 0) return own
  const called = collect(written, (node) => (ts.isCallExpression(node) ? sources.get(node.expression.getText()) : undefined))
  return called.flatMap((maker) => collect(maker, objectOfSchema))
}

/** The text of a declaration file with the comments of its source. */
export const documentDeclarations = (declarations, source) => {
  const from = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const to = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.Latest, true)
  // A shape that is spread into several has its comments where it is written.
  const anywhere = new Map(
    collect(from, (node) => (ts.isObjectLiteralExpression(node) ? node : undefined)).flatMap((literal) => [
      ...[...commentsOf(literal, source)].filter(([, comment]) => comment !== undefined),
    ]),
  )
  const sources = variablesOf(from)
  const insertions = [...variablesOf(to)].flatMap(([name, declared]) => {
    const types = collect(declared, shapeOfType)
    const written = sources.get(name)
    if (types.length === 0 || written === undefined) return []
    // Both hold the shapes in one order.
    const shapes = shapesIn(written, sources).map((literal) => commentsOf(literal, source))
    // A shape that another file makes has its comments there.
    if (shapes.length === 0) return []
    if (types.length !== shapes.length)
      throw new Error(`"${name}" holds a shape that its declaration does not. Give the shape a name of its own.`)
    return types.flatMap((type, position) => type.members.flatMap((member) => insertion(member, shapes[position], anywhere, to)))
  })
  // From the end, so that earlier places stay where they are.
  insertions.sort((a, b) => a.at - b.at)
  return insertions.reduceRight((text, { at, text: comment }) => text.slice(0, at) + comment + text.slice(at), declarations)
}

/** The comment of a key, and where it goes. A key that is written here without one has none. */
const insertion = (member, comments, anywhere, file) => {
  const name = nameOf(member)
  const comment = (comments.has(name) ? comments : anywhere).get(name)
  if (comment === undefined) return []
  const at = member.getStart()
  const indent = ' '.repeat(file.getLineAndCharacterOfPosition(at).character)
  return [{ at, text: `${comment.replace(/\n\s*/g, `\n${indent} `)}\n${indent}` }]
}
