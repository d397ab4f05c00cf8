/** Where code may not be generated from strings, as under a strict content security policy, the verdicts are the same. */
import { expect, test } from 'vitest'
import { runThere, writeThere } from './consumer.js'

const program = `import { check, Dataset, Incident } from 'sitrep'
const values = [{ id: 'test:1', kind: 'attack' }, { id: 'test:1', kind: 'atack', wen: 1 }, { id: 1, when: {}, harm: { killed: { total: { min: 2, max: 1 } } } }, null]
let generates = true
try {
  new Function('')
} catch {
  generates = false
}
console.log(JSON.stringify({ generates, checked: values.map(check(Incident)), dataset: check(Dataset)({ sitrep: 1, incidents: values }) }))
`

test('the same issues with and without code generation', () => {
  writeThere('policy.mjs', program)
  const free = runThere(process.execPath, 'policy.mjs')
  const strict = runThere(process.execPath, '--disallow-code-generation-from-strings', 'policy.mjs')
  expect(strict.stderr).toBe('')
  const { generates, ...answers } = JSON.parse(strict.stdout)
  expect(generates).toBe(false)
  expect(JSON.parse(free.stdout)).toEqual({ generates: true, ...answers })
  expect(answers.checked.map(({ _tag }: { readonly _tag: string }) => _tag)).toEqual(['Right', 'Left', 'Left', 'Left'])
})
