/**
 * Leaves out of the declarations what no entry reaches: a file is there because one of its names is public, and its other names
 * are nobody's business outside of sitrep.
 *
 * What an entry exports is kept, what its declarations name is kept, and so on. Imports that nothing needs any longer go too.
 */
import ts from 'typescript'

/** The statement at the top of its file that holds a node. */
const statementOf = (node) => {
  let at = node
  while (at.parent !== undefined && !ts.isSourceFile(at.parent)) at = at.parent
  return at
}

/** All identifiers in a node. */
const identifiersIn = (node, found = []) => {
  if (ts.isIdentifier(node)) found.push(node)
  ts.forEachChild(node, (child) => void identifiersIn(child, found))
  return found
}

/** The text of an import with those of its names that are needed; undefined when none is. */
const importText = (statement, isNeeded) => {
  const clause = statement.importClause
  const bindings = clause?.namedBindings
  if (clause === undefined || bindings === undefined || !ts.isNamedImports(bindings))
    return clause === undefined || isNeeded(clause.name ?? bindings?.name) ? statement.getText() : undefined
  const names = bindings.elements.filter(({ name }) => isNeeded(name))
  const first = clause.name !== undefined && isNeeded(clause.name) ? clause.name.text : undefined
  if (names.length === 0 && first === undefined) return undefined
  const list = names.length === 0 ? [] : [`{ ${names.map((name) => name.getText()).join(', ')} }`]
  const word = clause.isTypeOnly ? 'import type' : 'import'
  return `${word} ${[...(first === undefined ? [] : [first]), ...list].join(', ')} from ${statement.moduleSpecifier.getText()};`
}

/**
 * The declarations that the entries need.
 *
 * @param {readonly string[]} entries paths of the declarations of the entries
 * @param {(path: string) => boolean} isOwn whether a file is one of the package
 * @returns {Map<string, string>} the text of each file that is needed, by its path
 */
export const prunedDeclarations = (entries, isOwn) => {
  const program = ts.createProgram([...entries], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const kept = new Set()
  const wanted = []

  const keep = (declaration) => {
    // Of an import, those names stay that are used.
    if (ts.isSourceFile(declaration) || ts.isImportSpecifier(declaration)) return
    if (!isOwn(declaration.getSourceFile().fileName)) return
    const statement = statementOf(declaration)
    if (kept.has(statement)) return
    kept.add(statement)
    wanted.push(statement)
  }
  /** A name, and all names that it was passed on by. */
  const want = (symbol) => {
    for (let at = symbol; at !== undefined; ) {
      for (const declaration of at.declarations ?? []) keep(declaration)
      at = at.flags & ts.SymbolFlags.Alias ? checker.getImmediateAliasedSymbol(at) : undefined
    }
  }

  const files = program.getSourceFiles().filter(({ fileName }) => isOwn(fileName))
  for (const file of files) {
    if (!entries.includes(file.fileName)) continue
    const module = checker.getSymbolAtLocation(file)
    if (module !== undefined) for (const symbol of checker.getExportsOfModule(module)) want(symbol)
  }
  for (let statement = wanted.pop(); statement !== undefined; statement = wanted.pop())
    for (const identifier of identifiersIn(statement)) {
      const symbol = checker.getSymbolAtLocation(identifier)
      if (symbol !== undefined) want(symbol)
    }

  const texts = new Map()
  for (const file of files) {
    const isEntry = entries.includes(file.fileName)
    const stays = (statement) =>
      kept.has(statement) || (isEntry && !ts.isImportDeclaration(statement)) || isEmptyExport(statement)
    const used = new Set(file.statements.filter(stays).flatMap((statement) => identifiersIn(statement).map(({ text }) => text)))
    const lines = file.statements.flatMap((statement) => {
      if (ts.isImportDeclaration(statement))
        return importText(statement, (name) => name !== undefined && used.has(name.text)) ?? []
      return stays(statement) ? file.text.slice(statement.getFullStart(), statement.end).replace(/^\n+/, '') : []
    })
    if (isEntry || file.statements.some((statement) => kept.has(statement))) texts.set(file.fileName, `${lines.join('\n')}\n`)
  }
  return texts
}

const isEmptyExport = (statement) =>
  ts.isExportDeclaration(statement) && statement.exportClause?.elements?.length === 0 && statement.moduleSpecifier === undefined
