/** Every schema is a Standard Schema, so libraries that know nothing of sitrep or zod take it. tRPC is one of them. */

import { fc } from '@fast-check/vitest'
import { initTRPC, TRPCError } from '@trpc/server'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { Incident } from '../../src/schema/incident.js'
import { Quantity } from '../../src/schema/quantity.js'
import { shapes } from '../../src/schema/registry.js'
import type { Schema } from '../../src/schema/schema.js'
import { arbitraryOf, damaged } from './arbitrary-of.js'

describe.each(Object.entries(shapes) as [string, Schema<unknown>][])('%s', (_, schema) => {
  test('has the parts of the standard', () => {
    const standard = schema['~standard']
    expect(standard.version).toBe(1)
    expect(standard.vendor).toBe('zod')
    expect(standard.validate).toBeTypeOf('function')
  })

  test('gives the verdict of the schema, with paths', () => {
    const valid = arbitraryOf(schema)
    fc.assert(
      fc.property(fc.oneof(valid, damaged(valid)), (value) => {
        const result = schema['~standard'].validate(value)
        // No rule of sitrep is asynchronous.
        if (result instanceof Promise) throw new Error('It answered with a promise.')
        const parsed = schema.safeParse(value)
        if (result.issues === undefined) expect(parsed.success).toBe(true)
        else expect(result.issues.map(({ path }) => path)).toEqual(parsed.error?.issues.map(({ path }) => path))
      }),
      { numRuns: 20, seed: 20_210_605 },
    )
  })
})

describe('in tRPC', () => {
  const { procedure, router, createCallerFactory } = initTRPC.create()
  /** A Standard Schema and nothing else: tRPC has no way to tell that it is zod's. */
  const only = <T>(schema: Schema<T>) => ({ '~standard': schema['~standard'] })
  const procedures = router({
    report: procedure.input(only(Incident)).mutation(({ input }) => input.id),
    echo: procedure
      .input(only(Quantity))
      .output(only(Quantity))
      .query(({ input }) => input),
    wrong: procedure.output(only(Quantity)).query(() => ({ min: 2, max: 1 })),
  })
  const caller = createCallerFactory(procedures)({})

  test('a valid record passes, with its type', async () => {
    const id = await caller.report({ id: 'test:1', kind: 'attack' })
    expect(id).toBe('test:1')
    const echo = await caller.echo({ min: 39 })
    expect(echo).toEqual({ min: 39 })
    expectTypeOf(echo).toEqualTypeOf<Quantity>()
    expectTypeOf<Parameters<typeof caller.report>>().toEqualTypeOf<[Incident]>()
  })

  test('a faulty one is refused, and the cause tells where', async () => {
    const refused = await caller.report({ id: 'test:1', where: { point: { lat: 91, lon: 0 } } }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TRPCError)
    expect(refused).toMatchObject({ code: 'BAD_REQUEST', cause: { issues: [{ path: ['where', 'point', 'lat'] }] } })
    await expect(caller.wrong()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
  })
})
