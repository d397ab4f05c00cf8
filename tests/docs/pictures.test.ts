import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictures } from '../../scripts/pictures.mjs'

const folder = 'docs/guide/pictures'

test('the pictures of the guide are those that the script draws: run "npm run pictures"', () => {
  const there = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
  expect(Object.fromEntries(there)).toEqual(pictures)
})

test.each(Object.keys(pictures))('%s is shown in the guide, with words for who cannot see it', (name) => {
  expect(readFileSync('docs/guide/how-uncertainty-works.md', 'utf8')).toMatch(
    new RegExp(`!\\[[^\\]]{20,}\\]\\(pictures/${name}\\)`),
  )
})
