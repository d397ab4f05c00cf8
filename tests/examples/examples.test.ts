/** Runs every example as its reader would, and compares what it prints with the file beside this one. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'

const examples = readdirSync('examples').filter((file) => file.endsWith('.ts'))

afterEach(() => void vi.restoreAllMocks())

test('there are examples, numbered without a gap', () => {
  expect(examples.map((file) => Number(file.slice(0, 2)))).toEqual(examples.map((_, position) => position + 1))
  expect(examples.length).toBeGreaterThan(1)
})

test.each(examples)(
  '%s',
  async (file) => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(String(line)))
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', file])
    await import(resolve('examples', file))
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`output/${file.replace('.ts', '.txt')}`)
  },
  60_000,
)
