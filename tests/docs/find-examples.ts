/** Finds the examples of a file: the `@example` tags of TypeScript source, and the TypeScript fences of Markdown. */
import ts from 'typescript'

/** Code that the documentation shows. */
export interface Example {
  /** The line where it begins in its file, counted from 1. */
  readonly line: number
  /** What it is an example of: a name, or the heading above it. */
  readonly title: string
  readonly code: string
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

const FENCE = /^```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^```[ \t]*$/gm

/** The name that a doc comment speaks of. */
const documented = (node: ts.Node): string => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ')
  const name = (node as ts.Node & { readonly name?: ts.Node }).name
  return name === undefined ? 'module' : name.getText()
}

/** A comment's text without the stars in front of its lines. */
const withoutStars = (raw: string): string => raw.replace(/^[ \t]*\*(?: |$)/gm, '')

const codeOf = (comment: string): string => {
  const fences = [...comment.matchAll(FENCE)]
  return fences.length === 0 ? comment.trim() : fences.map((fence) => fence[2] ?? '').join('\n')
}

/** The examples in the doc comments of a TypeScript file. */
export const examplesInSource = (name: string, text: string): readonly Example[] => {
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  const seen = new Set<number>()
  const found: Example[] = []
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || seen.has(tag.pos)) continue
      seen.add(tag.pos)
      const raw = text.slice(tag.tagName.end, tag.end).replace(/\*\/$/, '')
      found.push({ line: lineAt(text, tag.pos), title: documented(node), code: codeOf(withoutStars(raw)) })
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(tree, visit)
  return found.sort((a, b) => a.line - b.line)
}

const headingBefore = (text: string, position: number): string => {
  const headings = [...text.slice(0, position).matchAll(/^#{1,6} (.+)$/gm)]
  return headings.at(-1)?.[1] ?? 'example'
}

/**
 * The TypeScript fences of a Markdown text. Each stands for itself, except that a fence marked `continued` (as in
 * "ts continued") goes on where the one before it ended.
 */
export const examplesInMarkdown = (text: string): readonly Example[] => {
  const found: Example[] = []
  for (const fence of text.matchAll(FENCE)) {
    const code = fence[2] ?? ''
    const previous = found.at(-1)
    if (/\bcontinued\b/.test(fence[1] ?? '') && previous !== undefined)
      found[found.length - 1] = { ...previous, code: `${previous.code}\n${code}` }
    else found.push({ line: lineAt(text, fence.index) + 1, title: headingBefore(text, fence.index), code })
  }
  return found
}
