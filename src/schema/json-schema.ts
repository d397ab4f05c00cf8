/** JSON Schema (draft 2020-12) of every shape, made from the zod schemas. */
import * as z from 'zod'
import { annotate, type Node, vocabularySchema } from './annotate.js'
import { FORMAT_VERSION } from './dataset.js'
import { registry, shapes, titleOf, vocabularies } from './registry.js'

/**
 * The JSON Schema of a shape, as plain JSON.
 *
 * @category schemas
 */
export interface JsonSchema {
  /** The draft of JSON Schema. */
  readonly $schema: string
  /** What it is known by, with the version of the format. */
  readonly $id: string
  /** Its name, in words. */
  readonly title: string
  /** The shape, in `$defs`. */
  readonly $ref: string
  /** The shape and all that it refers to, by name. */
  readonly $defs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * The name of a shape or of a vocabulary.
 *
 * @category schemas
 */
export type JsonSchemaName = keyof typeof shapes | keyof typeof vocabularies

/**
 * The names that {@link toJsonSchema} knows: records first, then what they are made of, ids, and vocabularies.
 *
 * @category schemas
 */
export const jsonSchemaNames: readonly JsonSchemaName[] = /* @__PURE__ */ (() =>
  [...Object.keys(shapes), ...Object.keys(vocabularies)] as JsonSchemaName[])()

/** How the keys of a schema are ordered: what it is, what it says, what it holds. Others come in the middle, as they are. */
const FIRST = ['$schema', '$id', 'title', 'description', '$comment', '$ref', 'type']
const LAST = ['properties', 'required', 'additionalProperties', 'items', 'oneOf', 'anyOf', 'allOf', '$defs']

const rank = (key: string): number => {
  if (FIRST.includes(key)) return FIRST.indexOf(key) - FIRST.length
  return LAST.indexOf(key) + 1
}

/** Below these keys stand names, which keep their order: fields that of their schema. */
const NAMES = new Set(['properties', '$defs'])

const ordered = (node: unknown, areNames = false): unknown => {
  if (Array.isArray(node)) return node.map((inside) => ordered(inside))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, inside]) => [key, ordered(inside, !areNames && NAMES.has(key))] as const)
  return Object.fromEntries(areNames ? entries : entries.sort(([a], [b]) => rank(a) - rank(b)))
}

/**
 * The JSON Schema of a shape or vocabulary, for editors and for programs in other languages. All that it refers to is in its
 * `$defs`.
 *
 * It says what the zod schema says, but for the rules between figures and times that JSON Schema has no words for. They stand in
 * `$comment`, and `docs/model/json-schema.md` lists them.
 *
 * @example
 * toJsonSchema('Weapon').$id // => 'urn:sitrep:1:Weapon'
 * toJsonSchema('Gun' as never) // throws
 *
 * @category schemas
 */
export const toJsonSchema = (name: JsonSchemaName): JsonSchema => {
  if (!jsonSchemaNames.includes(name))
    throw new RangeError(`There is no JSON Schema "${String(name)}". There are: ${jsonSchemaNames.join(', ')}.`)
  const definitions = Object.hasOwn(shapes, name)
    ? annotate(definitionsOf(shapes[name as keyof typeof shapes]))
    : { [name]: vocabularySchema(name) }
  return ordered({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sitrep:${FORMAT_VERSION}:${name}`,
    title: titleOf(name),
    $ref: `#/$defs/${name}`,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  }) as JsonSchema
}

const definitionsOf = (shape: z.ZodType): Record<string, Node> => {
  const { $defs } = z.toJSONSchema(shape, { metadata: registry, io: 'input', target: 'draft-2020-12' })
  return $defs as Record<string, Node>
}
