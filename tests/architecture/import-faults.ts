/** Checks imports against the table, and the graph of files for cycles. */
import { builtinModules } from 'node:module'
import type { Import } from '../source/imports-of.js'
import type { Rule } from './import-rules.js'

const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier)

const isBarrel = (file: string): boolean => /(^|\/)index\.ts$/.test(file)

const isOwnFolder = (from: string, target: string): boolean => {
  const feed = /^src\/feeds\/[\w-]+\//.exec(from)?.[0]
  return feed !== undefined && target.startsWith(feed)
}

/** What is wrong with one import, or nothing. */
export const importFault = (rules: readonly Rule[], { from, specifier, file, typeOnly }: Import): string | undefined => {
  const target = file ?? specifier
  const says = (reason: string): string => `${from} imports ${specifier}: ${reason}`
  const rule = rules.find(({ files }) => files.test(from))
  if (rule === undefined) return `${from} is in no row of the table.`
  if (isBuiltin(specifier)) return /^src\/(node|cli)\//.test(from) ? undefined : says('only node/ and cli/ may use Node.')
  if (file !== undefined && !file.startsWith('src/')) return says('it lies outside of src.')
  if (file !== undefined && isBarrel(file) && !isBarrel(from) && rule.barrels === undefined)
    return says('import the file itself, not a barrel.')
  if (isOwnFolder(from, target) || rule.may.some((pattern) => pattern.test(target))) return undefined
  if (rule.types?.some((pattern) => pattern.test(target))) return typeOnly ? undefined : says('types only: use `import type`.')
  return says('the table does not allow it.')
}

/** Each circle of files that import each other, as the path around it. `import type` makes none. */
export const cycles = (imports: readonly Import[]): readonly string[] => {
  const graph = new Map<string, Set<string>>()
  for (const { from, file, typeOnly } of imports)
    if (file !== undefined && !typeOnly) graph.set(from, (graph.get(from) ?? new Set()).add(file))
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' -> '))
    if (at >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
