import type * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import type * as codecs from '../../src/codecs/index.js'
import { type CodecOf, encodeEither, fromZod, type IncidentC, IncidentCodec, type IncidentIdC } from '../../src/codecs/index.js'
import type { Incident, IncidentId, Schema } from '../../src/schema/index.js'
import type { shapes } from '../../src/schema/registry.js'

type Exports = typeof codecs
type CodecName = Extract<keyof Exports, `${string}Codec`>
type NameOf<C extends CodecName> = C extends `${infer Name}Codec` ? Name : never

/** `true` where two types are the same, also in what is readonly and what may be absent. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The codecs whose types are not those of their shape. */
type Wrong = {
  [C in CodecName]: NameOf<C> extends keyof typeof shapes
    ? [
        Same<t.TypeOf<Exports[C]>, z.output<(typeof shapes)[NameOf<C>]>>,
        Same<t.OutputOf<Exports[C]>, z.input<(typeof shapes)[NameOf<C>]>>,
        Same<t.InputOf<Exports[C]>, unknown>,
      ] extends [true, true, true]
      ? never
      : C
    : C
}[CodecName]

test('every codec has the types of its shape', () => {
  expectTypeOf<Wrong>().toEqualTypeOf<never>()
  expectTypeOf<Exclude<keyof typeof shapes, NameOf<CodecName>>>().toEqualTypeOf<'Radius' | 'Text'>()
  expectTypeOf<t.TypeOf<typeof IncidentCodec>>().toEqualTypeOf<Incident>()
  expectTypeOf<t.OutputOf<typeof IncidentCodec>>().toEqualTypeOf<Incident>()
  expectTypeOf<t.TypeOf<IncidentIdC>>().toEqualTypeOf<IncidentId>()
  expectTypeOf(IncidentCodec).toEqualTypeOf<IncidentC>()
  expectTypeOf(IncidentCodec.schema).toEqualTypeOf<Schema<Incident>>()
  expectTypeOf(IncidentCodec.decode).returns.toEqualTypeOf<t.Validation<Incident>>()
})

test('a codec is known by its own type, not by that of its schema', () => {
  // @ts-expect-error TS2345: an id is no number
  IncidentCodec.encode({ id: 3 })
  // @ts-expect-error TS2375: with exactOptionalPropertyTypes a key is absent, not undefined
  IncidentCodec.encode({ id: 'test:1', when: undefined })
  expectTypeOf<IncidentC>().toExtend<t.Type<Incident, Incident, unknown>>()
})

const day = z.codec(z.iso.date(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString().slice(0, 10),
})

const visit = z.strictObject({
  on: day,
  until: day.optional(),
  exactly: z.exactOptional(day),
  at: z.array(z.union([day, z.bigint()])),
  with: z.string().default('nobody'),
  again: z.discriminatedUnion('k', [z.object({ k: z.literal('x'), on: day }), z.object({ k: z.literal('y') })]),
  by: z.record(z.string(), day).readonly(),
})

interface Tree {
  readonly on: Date
  readonly kids: readonly Tree[]
}
interface TreeJson {
  readonly on: string
  readonly kids: readonly TreeJson[]
}
const tree: z.ZodType<Tree, TreeJson> = z.lazy(() => z.strictObject({ on: day, kids: z.array(tree) }))

test("a user's schema gives its own types", () => {
  const Visit = fromZod(visit)
  expectTypeOf(Visit).toEqualTypeOf<CodecOf<typeof visit>>()
  expectTypeOf<t.TypeOf<typeof Visit>>().toEqualTypeOf<z.output<typeof visit>>()
  expectTypeOf<t.OutputOf<typeof Visit>>().toEqualTypeOf<z.input<typeof visit>>()
  expectTypeOf<t.TypeOf<typeof Visit>['on']>().toEqualTypeOf<Date>()
  expectTypeOf<t.OutputOf<typeof Visit>['on']>().toEqualTypeOf<string>()
  expectTypeOf<t.TypeOf<typeof Visit>['with']>().toEqualTypeOf<string>()
  expectTypeOf<t.OutputOf<typeof Visit>['with']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Pick<t.TypeOf<typeof Visit>, 'exactly'>>().toEqualTypeOf<{ exactly?: Date }>()
  expectTypeOf<Pick<t.TypeOf<typeof Visit>, 'until'>>().toEqualTypeOf<{ until?: Date | undefined }>()
  expectTypeOf(fromZod(tree).encode).toEqualTypeOf<(a: Tree) => TreeJson>()
  expectTypeOf(encodeEither(fromZod(day))).toEqualTypeOf<(a: Date) => E.Either<t.Errors, string>>()
})

test('combinators of io-ts see through it', () => {
  const Log = {} as t.TypeC<{ incident: IncidentC; on: CodecOf<typeof day> }>
  expectTypeOf<t.TypeOf<typeof Log>>().toEqualTypeOf<{ incident: Incident; on: Date }>()
  expectTypeOf<t.OutputOf<typeof Log>>().toEqualTypeOf<{ incident: Incident; on: string }>()
  expectTypeOf(encodeEither(Log)).returns.toEqualTypeOf<E.Either<t.Errors, { incident: Incident; on: string }>>()
})
