/** Writes the pictures of the guide to docs/guide/pictures. A test compares them with what is there. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pictures } from './pictures.mjs'

const folder = new URL('../docs/guide/pictures/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, svg] of Object.entries(pictures)) writeFileSync(new URL(name, folder), svg)
