/** What tools for package authors say about the tarball. Each of the two finds faults that the other misses. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'
import { root } from '../source/source-files.js'

test('publint has nothing to say', async () => {
  const bytes = readFileSync(inject('tarball'))
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
})

test('the types are right for every kind of module resolution', () => {
  const args = [inject('tarball'), '--profile', 'strict', '--no-emoji', '--no-color', '--format', 'ascii']
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/attw`, args, { encoding: 'utf8' })
  expect(status, `${stdout}${stderr}`).toBe(0)
})
