import { describe, expect, test } from 'vitest'
import { describeFeed } from '../../src/feeds/describe-feed.js'
import { feeds } from '../../src/feeds/known-feeds.js'
import { runSitrep } from './run-sitrep.js'

describe('feeds', () => {
  test('without an id: every feed with its terms', async () => {
    const { code, stdout, stderr } = await runSitrep(['feeds'])
    expect([code, stderr]).toEqual([0, ''])
    for (const { id, title, licence } of feeds) expect(stdout).toContain(`${id}  ${title}\n  licence   ${licence}\n`)
    const { stdout: json } = await runSitrep(['feeds', '--json'])
    expect(JSON.parse(json).feeds.map(({ id }: { readonly id: string }) => id)).toEqual(feeds.map(({ id }) => id))
  })

  test.each(feeds.map((feed) => feed.id))('of %s: all of it, for people and for programs', async (id) => {
    const feed = feeds.find((one) => one.id === id)
    if (feed === undefined) throw new Error('It is in the list.')
    const { code, stdout, stderr } = await runSitrep(['feeds', id])
    expect([code, stderr]).toEqual([0, ''])
    const description = describeFeed(feed)
    for (const { id } of description.shapes) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'))
    for (const { code } of description.issues) expect(stdout).toMatch(new RegExp(`^  ${code} `, 'm'))
    for (const { column, field } of description.codes) expect(stdout).toContain(`\n${column} to ${field}\n`)
    for (const note of description.notes) expect(stdout).toContain(`\n  ${note}\n`)
    expect(stdout.split('\n').filter((line) => /\s$/.test(line))).toEqual([])
    const json = await runSitrep(['feeds', id, '--json'])
    expect([json.code, JSON.parse(json.stdout)]).toEqual([0, description])
  })

  test.each([
    ['ucpd', /^sitrep: there is no feed "ucpd"\. Did you mean "ucdp"\?\n$/],
    ['UCDP', /Did you mean "ucdp"\?\n$/],
    ['toString', /^sitrep: there is no feed "toString"\. The feeds are: ucdp\b.*\.\n$/],
    ['a\nb\u001b[31m', /^sitrep: there is no feed "a b \[31m"\. .*\n$/],
  ])('2: %j is no feed; one line', async (id, message) => {
    const { code, stdout, stderr } = await runSitrep(['feeds', id])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
