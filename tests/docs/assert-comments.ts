/**
 * Turns the comments of an example into assertions:
 *
 * - `expression // => value` becomes `expect(expression).toEqual(value)`, also when the expression has several lines, when
 *   the comment stands on the lines below it, and when the value goes on in further comment lines;
 * - `const name = expression // => value` is kept and then asserts on `name`;
 * - `expression // throws` becomes an assertion that it throws.
 *
 * A comment of this form that stands anywhere else is a fault of the example, so that no claim goes unchecked.
 */
import ts from 'typescript'

interface Claim {
  readonly kind: 'equals' | 'throws'
  readonly value: string
  /** Where the comment ends in the code. */
  readonly end: number
}

const parseCode = (code: string): ts.SourceFile => ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)

/** The parser's complaints about a text. They are kept in a field that the compiler's own types leave out. */
const faultsOf = (text: string): readonly ts.Diagnostic[] =>
  (parseCode(text) as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics

const hasComma = (text: string): boolean => {
  const [statement] = parseCode(`(${text}\n)`).statements
  const inner = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined
  if (inner === undefined || !ts.isParenthesizedExpression(inner)) return false
  return ts.isBinaryExpression(inner.expression) && inner.expression.operatorToken.kind === ts.SyntaxKind.CommaToken
}

/** One whole expression. `1, 2` is none: only its last part would be compared. */
const isExpression = (text: string): boolean => text.trim() !== '' && faultsOf(`void (${text}\n)`).length === 0 && !hasComma(text)

const MARK = /^[ \t]*\n?[ \t]*\/\/ (=>|throws(?=[ \t]*(?:\n|$)))[ \t]*([^\n]*)/
const MARKS = /\/\/ (?:=>|throws[ \t]*$)/gm

/** Reads the claim that follows a statement. Comment lines are added to the value until it is a whole expression. */
const claimAfter = (code: string, position: number): Claim | undefined => {
  const mark = MARK.exec(code.slice(position))
  if (mark === null) return undefined
  let end = position + mark[0].length
  if (mark[1] === 'throws') return { kind: 'throws', value: '', end }
  let value = mark[2] ?? ''
  while (!isExpression(value)) {
    const more = /^\n[ \t]*\/\/ ?([^\n]*)/.exec(code.slice(end))
    if (more === null) throw new Error(`Cannot read the value of "// => ${value}".`)
    value += `\n${more[1] ?? ''}`
    end += more[0].length
  }
  return { kind: 'equals', value, end }
}

const declaredName = (statement: ts.Statement): string | undefined => {
  if (!ts.isVariableStatement(statement)) return undefined
  const [only, ...others] = statement.declarationList.declarations
  return only !== undefined && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined
}

const assertion = (statement: ts.Statement, { kind, value }: Claim): string => {
  const name = declaredName(statement)
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText()
    return kind === 'throws' ? `expect(() => ${expression}).toThrow()` : `expect(${expression}).toEqual(${value}\n)`
  }
  if (name !== undefined && kind === 'equals') return `${statement.getText()}\nexpect(${name}).toEqual(${value}\n)`
  throw new Error(`"// => ${value}" stands behind something that has no value: ${statement.getText()}`)
}

/** The example as a program that fails when a comment in it is not true. */
export const assertComments = (code: string): string => {
  const [fault] = faultsOf(code)
  if (fault !== undefined) throw new Error(`Not TypeScript: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`)
  let claims = 0
  let position = 0
  let out = ''
  for (const statement of parseCode(code).statements) {
    const claim = claimAfter(code, statement.end)
    out += code.slice(position, statement.getStart())
    out += claim === undefined ? statement.getText() : assertion(statement, claim)
    // A line that begins with a bracket must not become part of the line before it.
    out += ';'
    position = claim?.end ?? statement.end
    if (claim !== undefined) claims += 1
  }
  const written = [...code.matchAll(MARKS)].length
  if (written !== claims) throw new Error(`${written - claims} of its "// =>" comments do not stand behind a statement.`)
  return out + code.slice(position)
}
