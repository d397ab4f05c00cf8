/** The API reference: one Markdown page for each public entry, into docs/api. A warning is an error. */
import { entries } from './scripts/entries.mjs'

/** @type {import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions} */
export default {
  plugin: ['typedoc-plugin-markdown'],
  // `sitrep` comes last: its names are then links to the page of the entry where they belong.
  entryPoints: [...entries.slice(1), ...entries.slice(0, 1)].map(({ source }) => source),
  router: 'module',
  out: 'docs/api',
  tsconfig: 'tsconfig.json',
  readme: 'none',
  name: 'sitrep',
  // Links to source lines would need the address of a repository, and would change with every commit.
  disableSources: true,
  excludeInternal: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  // The schema behind a type that is a union stands beside it and is exported under the type's name.
  // The names of the JSON Schemas are the keys of two tables.
  // Short names for types inside of a file: they read as what they stand for.
  intentionallyNotExported: [
    'confidence',
    'harmPart',
    'incidentOrder',
    'keyData',
    'rollupFigure',
    'rollupKey',
    'shapes',
    'subject',
    'truth',
    'unit',
    'vocabularies',
    'whereAtom',
    'AnswerOf',
    'Atom',
    'Explain',
    'FigureOf',
    'InputOf',
    'KeyOf',
    'matchElement',
    'OneOrMore',
    'OrderBy',
    'PathsOf',
    'RecordIn',
    'StateOf',
    'Unnamed',
    'ValueOf',
  ],
  // Not Property and TypeLiteral: the fields of a schema carry their comments on the schema's keys.
  requiredToBeDocumented: ['Module', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
  sort: ['source-order'],
  hideGenerator: true,
  logLevel: 'Warn',
}
