/**
 * The tables of `docs/model`, made from the JSON Schemas. A page holds `<!-- fields: Incident -->` or `<!-- codes: Outcome -->`
 * or `<!-- forms: Text, Radius -->` or `<!-- rules -->`; what stands between that line and `<!-- end -->` is rewritten.
 */
import { type JsonSchemaName, jsonSchemaNames, toJsonSchema } from '../../src/schema/json-schema.js'
import { refinements } from '../../src/schema/refinements.js'
import { vocabularies } from '../../src/schema/registry.js'
import { crosswalks } from '../../src/schema/vocabulary/crosswalk/crosswalks.js'
import { unitOf } from './units.js'

interface Node {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly oneOf?: readonly Node[]
  readonly anyOf?: readonly Node[]
}

/** A page: its file name and its text. */
export interface Page {
  readonly name: string
  readonly text: string
}

const MARKED = /^<!-- (fields|codes|forms|rules)(?:: ([\w, ]+))? -->\n[\s\S]*?^<!-- end -->$/gm

/** What a shape or vocabulary says of itself, without what it refers to. */
const definition = (name: string): Node => toJsonSchema(name as JsonSchemaName).$defs[name] ?? {}

/** The names that a page tells of. */
export const namesOn = ({ text }: Page): readonly string[] =>
  [...text.matchAll(MARKED)].flatMap(([, , names]) => (names === undefined ? [] : names.split(', ')))

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  // A column in which nothing stands is left out.
  const shown = head.map((_, column) => rows.some((row) => row[column] !== ''))
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, column) => shown[column])
      .map(cell)
      .join(' | ')} |`
  const rule = `|${shown
    .filter(Boolean)
    .map(() => '---|')
    .join('')}`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const range = ({ minimum, maximum, exclusiveMinimum }: Node): string => {
  const least = typeof minimum === 'number' && minimum !== -Number.MAX_SAFE_INTEGER ? ` from ${minimum}` : ''
  const over = typeof exclusiveMinimum === 'number' ? ` over ${exclusiveMinimum}` : ''
  const most = typeof maximum === 'number' && maximum !== Number.MAX_SAFE_INTEGER ? ` to ${maximum}` : ''
  return `${least}${over}${most}`
}

/** The type of a field in words, with links to the pages of other shapes. */
const typeOf = (node: Node, link: (name: string) => string): string => {
  if (node.$ref !== undefined) return link(node.$ref.split('/').at(-1) ?? '')
  if (node['const'] !== undefined) return `\`${JSON.stringify(node['const'])}\``
  if (Array.isArray(node['enum'])) {
    // A list of countries is not read in a table.
    return node['enum'].length > 8
      ? `one of ${node['enum'].length} codes`
      : node['enum'].map((code) => `\`${code}\``).join(' or ')
  }
  if (node.anyOf !== undefined) return node.anyOf.map((one) => typeOf(one, link)).join(' or ')
  if (node.items !== undefined) return `list of ${node.items.properties === undefined ? typeOf(node.items, link) : 'objects'}`
  if (node.type === 'integer') return `whole number${range(node)}`
  if (node.type === 'number') return `number${range(node)}`
  if (node.type === 'object' || node['oneOf'] !== undefined) return 'object'
  return node['pattern'] === undefined ? 'text' : 'text of a fixed form'
}

type Link = (name: string) => string

const fieldRows = (node: Node, shape: string, prefix: string, link: Link): readonly (readonly string[])[] =>
  Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`
    const needed = node.required?.includes(key) === true ? 'yes' : 'no'
    const row = [`\`${path}\``, typeOf(field, link), unitOf(`${shape}.${path}`), needed, field.description ?? '']
    return [row, ...fieldRows(field.items ?? field, shape, `${path}.`, link)]
  })

/** The options of a tagged union, one below the other: each begins with its tag, in bold. */
const optionRows = (option: Node, shape: string, link: Link): readonly (readonly string[])[] => {
  const tag = Object.entries(option.properties ?? {}).find(([, field]) => typeof field['const'] === 'string')?.[0] ?? ''
  const value = option.properties?.[tag]?.['const']
  const { [tag]: _, ...others } = option.properties ?? {}
  return [
    [`**\`${tag}: ${value}\`**`, '', '', 'yes', option.description ?? ''],
    ...fieldRows({ ...option, properties: others }, `${shape}[${value}]`, '', link),
  ]
}

const fieldTable = (name: string, link: Link): string => {
  const node = definition(name)
  const rows = node.oneOf?.flatMap((option) => optionRows(option, name, link)) ?? fieldRows(node, name, '', link)
  return table(['field', 'type', 'unit', 'needed', 'meaning'], rows)
}

type Codes = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

/** The nearest codes of other schemes: `acled inter 1 (narrower)`. */
const nearestCodes = (name: string, code: string): string => {
  const own = Object.keys(vocabularies[name as keyof typeof vocabularies])[0] as keyof typeof crosswalks
  const near = (crosswalks[own] as Readonly<Record<string, Codes>>)[code] ?? {}
  const lists = Object.entries(near).flatMap(([scheme, of]) =>
    Object.entries(of).map(([list, codes]) => {
      const words = Object.entries(codes).map(([theirs, loss]) => (loss === 'exact' ? theirs : `${theirs} (${loss})`))
      return `${scheme} \`${list}\`: ${words.join(', ')}`
    }),
  )
  return lists.join('; ')
}

const codeTable = (name: string): string =>
  table(
    ['code', 'label', 'meaning', 'nearest codes of others'],
    (definition(name).oneOf ?? []).map((code) => [
      `\`${code['const']}\``,
      String(code['title']),
      code.description ?? '',
      nearestCodes(name, String(code['const'])),
    ]),
  )

const formTable = (names: readonly string[], link: Link): string =>
  table(
    ['name', 'type', 'unit', 'meaning'],
    names.map((name) => [`\`${name}\``, typeOf(definition(name), link), unitOf(name), definition(name).description ?? '']),
  )

const ruleTable = (link: Link): string =>
  table(
    ['shape', 'code', 'rule', 'in the JSON Schema'],
    refinements.map(({ shape, code, rule, keywords }) => [
      link(shape),
      `\`${code}\``,
      rule,
      keywords === undefined ? 'no' : 'yes',
    ]),
  )

/** The page of each name. A record has a page of its own name; other shapes stand below a heading. */
const homesOf = (pages: readonly Page[]): ReadonlyMap<string, string> =>
  new Map(
    pages.flatMap((page) =>
      namesOn(page).map((name) => {
        const own = page.text.startsWith(`# ${name}\n`)
        const heading = page.text.includes(`\n## ${name}\n`) ? name.toLowerCase() : 'names-and-ids'
        return [name, own ? page.name : `${page.name}#${heading}`] as const
      }),
    ),
  )

/** The pages with their tables as they have to be. */
export const rewritten = (pages: readonly Page[]): readonly Page[] => {
  const homes = homesOf(pages)
  const link = (name: string): string => `[${name}](${homes.get(name) ?? ''})`
  const make = (kind: string, names: readonly string[]): string => {
    if (kind === 'rules') return ruleTable(link)
    if (kind === 'forms') return formTable(names, link)
    return names.map((name) => (kind === 'fields' ? fieldTable(name, link) : codeTable(name))).join('\n\n')
  }
  return pages.map(({ name, text }) => ({
    name,
    text: text.replace(MARKED, (whole, kind: string, names: string | undefined) => {
      const list = names?.split(', ') ?? []
      if (!list.every((one) => (jsonSchemaNames as readonly string[]).includes(one))) throw new Error(`${name}: ${whole}`)
      return `${whole.slice(0, whole.indexOf('\n'))}\n\n${make(kind, list)}\n\n<!-- end -->`
    }),
  }))
}
