/**
 * The validators that sitrep is compared with. Each gives, of a value, the number of its issues: 0 when it is valid. Each is made
 * as strict as it can be, and is set to find all issues of a value.
 */
import { toJsonSchema } from '../../dist/index.js'
import { incidentIn } from './shape.mjs'

const typebox = async () => {
  const { Type } = await import('typebox')
  const { Compile } = await import('typebox/compile')
  const optional = (fields) => Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, Type.Optional(field)]))
  const shape = incidentIn({
    object: (needed, others) => Type.Object({ ...needed, ...optional(others) }, { additionalProperties: false }),
    list: Type.Array,
    text: Type.String({ minLength: 1 }),
    pattern: (pattern) => Type.String({ pattern }),
    number: (minimum, maximum) => Type.Number({ minimum, maximum }),
    codes: (codes) => Type.Enum(codes),
    isTrue: Type.Literal(true),
    oneOf: Type.Union,
    anyKeys: Type.Object({}),
  })
  const validator = Compile(shape)
  return (value) => (validator.Check(value) ? 0 : validator.Errors(value).length)
}

const valibot = async () => {
  const v = await import('valibot')
  const optional = (fields) => Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, v.exactOptional(field)]))
  const shape = incidentIn({
    object: (needed, others) => v.strictObject({ ...needed, ...optional(others) }),
    list: v.array,
    text: v.pipe(v.string(), v.minLength(1)),
    pattern: (pattern) => v.pipe(v.string(), v.regex(pattern)),
    number: (least, most) => v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most)),
    codes: v.picklist,
    isTrue: v.literal(true),
    oneOf: (options) => v.variant('dimension', options),
    anyKeys: v.looseObject({}),
  })
  return (value) => v.safeParse(shape, value).issues?.length ?? 0
}

const ioTs = async () => {
  // As sitrep's own fp-ts: the form that runs everywhere.
  const t = (await import('io-ts')).default
  const refined = (codec, holds, name) =>
    new t.Type(name, codec.is, (u, c) => refine(codec.validate(u, c), u, c, holds), t.identity)
  const refine = (found, value, context, holds) =>
    found._tag === 'Left' || holds(found.right) ? found : t.failure(value, context)
  const shape = incidentIn({
    // It has no way to refuse unknown keys; `exact` takes them out.
    object: (needed, others) => t.exact(t.intersection([t.type(needed), t.partial(others)])),
    list: t.array,
    text: refined(t.string, (text) => text.length > 0, 'Text'),
    pattern: (pattern) => refined(t.string, (text) => pattern.test(text), 'Pattern'),
    number: (least, most) => refined(t.number, (number) => number >= least && number <= most, 'Range'),
    codes: (codes) => t.keyof(Object.fromEntries(codes.map((code) => [code, null]))),
    isTrue: t.literal(true),
    oneOf: t.union,
    anyKeys: t.UnknownRecord,
  })
  return (value) => {
    const found = shape.decode(value)
    return found._tag === 'Left' ? found.left.length : 0
  }
}

const ajv = async () => {
  const { default: Ajv } = await import('ajv/dist/2020.js')
  const validate = new Ajv.default({ allErrors: true, strict: true, strictRequired: false }).compile(toJsonSchema('Incident'))
  return (value) => (validate(value) ? 0 : validate.errors.length)
}

/** By name: a function that loads the validator. */
export const peers = { ajv, typebox, valibot, 'io-ts': ioTs }
