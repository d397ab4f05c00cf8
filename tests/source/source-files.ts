/** The files of `src`, and what stands in them, for the tests that read the source as text. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** All files below a folder of the repository whose name ends so, as paths from the repository's folder, sorted. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort()

/** All source files, such as `src/value/truth.ts`. Declarations of other people's packages are none. */
export const sourceFiles = (): readonly string[] => filesBelow('src', '.ts').filter((file) => !file.endsWith('.d.ts'))

/** The text of a file. */
export const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8')

const parsed = new Map<string, ts.SourceFile>()

/** A source file as a syntax tree. */
export const parse = (file: string): ts.SourceFile => {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true)
  parsed.set(file, tree)
  return tree
}
