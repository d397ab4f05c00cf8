/** Every exported function shows how it is used. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { root } from '../source/source-files.js'

const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
const program = ts.createProgram(
  entries.map(({ source }) => `${root}${source}`),
  options,
)
const checker = program.getTypeChecker()

/** The symbol itself, when a barrel only passes it on. */
const original = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

const isFunction = (symbol: ts.Symbol): boolean => {
  const declaration = symbol.valueDeclaration
  return declaration !== undefined && checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0
}

const hasExample = (symbol: ts.Symbol): boolean => symbol.getJsDocTags(checker).some(({ name }) => name === 'example')

const exported = (source: string): readonly ts.Symbol[] => {
  const file = program.getSourceFile(`${root}${source}`)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  return module === undefined ? [] : checker.getExportsOfModule(module).map(original)
}

test.each(entries)(
  'every function of $specifier has an example',
  ({ source }) => {
    const functions = exported(source).filter(isFunction)
    expect(functions.filter((symbol) => !hasExample(symbol)).map((symbol) => symbol.name)).toEqual([])
    // The first entry pays for the types of all.
  },
  60_000,
)
