/**
 * Puts into a JSON Schema what zod does not know: what the fields mean, what the codes mean, and the rules between fields.
 *
 * @internal
 */
import { descriptions } from './descriptions.js'
import { refinements } from './refinements.js'
import { titleOf, vocabularies } from './registry.js'
import type { Vocabulary } from './vocabulary/vocabulary.js'

/** A JSON Schema while it is put together. */
export interface Node {
  [keyword: string]: unknown
  properties?: Record<string, Node>
  items?: Node
  oneOf?: Node[]
}

/** The vocabulary of a name. */
export const vocabularyOf = (name: string): Vocabulary | undefined =>
  Object.values(vocabularies[name as keyof typeof vocabularies] ?? {})[0]

/** A vocabulary: one `const` a code, so that an editor can show what each code means. */
export const vocabularySchema = (name: string): Node => ({
  title: titleOf(name),
  description: descriptions[Object.keys(vocabularies[name as keyof typeof vocabularies])[0] ?? '']?.text,
  type: 'string',
  oneOf: Object.entries(vocabularyOf(name) ?? {}).map(([code, { label, meaning }]) => ({
    const: code,
    title: label,
    description: meaning,
  })),
})

const vocabularyByCodes = /* @__PURE__ */ (() =>
  new Map(Object.keys(vocabularies).map((name) => [Object.keys(vocabularyOf(name) ?? {}).join('|'), name])))()

/** The field that tells the options of a union apart, with its value. */
const tagOf = (option: Node): readonly [key: string, value: string] | undefined => {
  for (const [key, field] of Object.entries(option.properties ?? {}))
    if (typeof field['const'] === 'string') return [key, field['const']]
  return undefined
}

/** A question and its combinations are one list of options. */
const fieldsOf = (name: string): Readonly<Record<string, string>> => ({
  ...(name === 'Where' && descriptions['WhereAtom']?.fields),
  ...descriptions[name]?.fields,
})

const describeInside = (node: Node, fields: Readonly<Record<string, string>>, prefix: string): void => {
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    const description = fields[prefix + key]
    if (description !== undefined) field['description'] = description
    describeInside(field.items ?? field, fields, `${prefix}${key}.`)
  }
  for (const option of node.oneOf ?? []) {
    const tag = tagOf(option)
    if (tag === undefined) continue
    const path = `${prefix}[${tag[1]}]`
    const description = fields[path]
    const field = option.properties?.[tag[0]]
    // An editor shows the one while it completes the tag, the other above the whole option.
    if (description !== undefined && field !== undefined) option['description'] = field['description'] = description
    describeInside(option, fields, `${path}.`)
  }
}

const addRules = (node: Node, name: string): void => {
  const rules = refinements.filter(({ shape }) => shape === name)
  const unsaid = rules.filter(({ keywords }) => keywords === undefined)
  const said = rules.flatMap(({ keywords }) => (keywords === undefined ? [] : [keywords]))
  if (unsaid.length > 0)
    node['$comment'] =
      `Checked by sitrep alone: ${unsaid.map(({ code, rule }) => `${code} (${rule.replace(/\.$/, '')})`).join('; ')}.`
  if (said.length > 0) node['allOf'] = said
}

/** Codes of a vocabulary become a reference to it. Gives the vocabularies that are referred to. */
const referToVocabularies = (node: unknown, found: Set<string>): void => {
  if (typeof node !== 'object' || node === null) return
  const { enum: codes } = node as Node
  const name = Array.isArray(codes) ? vocabularyByCodes.get(codes.join('|')) : undefined
  if (name !== undefined) {
    const own = node as Node
    delete own['enum']
    delete own['type']
    own['$ref'] = `#/$defs/${name}`
    found.add(name)
  }
  for (const inside of Object.values(node)) referToVocabularies(inside, found)
}

/** Annotates the shapes of a document, and adds the vocabularies that they use. */
export const annotate = (definitions: Record<string, Node>): Record<string, Node> => {
  const used = new Set<string>()
  for (const [name, node] of Object.entries(definitions)) {
    referToVocabularies(node, used)
    describeInside(node, fieldsOf(name), '')
    addRules(node, name)
  }
  for (const name of used) definitions[name] = vocabularySchema(name)
  return definitions
}
