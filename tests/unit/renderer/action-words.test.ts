import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** The labels of all deeds, as the sources of the core write them: strings of the form `stage.verb` behind `label`, or in a list of labels. */
function labelsOfDeeds(): string[] {
  const files = readdirSync(join(root, 'src-main'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const labels = files.flatMap((file) => {
    const source = readFileSync(join(root, 'src-main', file), 'utf8')
    const stretches = source.matchAll(/\blabels?\b[^=;]*?[:=][^;]*?(?=[;}\n]\n|\}|\n\n)/g)
    return [...stretches].flatMap(([stretch]) => [...stretch.matchAll(/'([a-z]+\.[a-zA-Z]+)'/g)].map(([, label]) => label ?? ''))
  })
  return [...new Set(labels)].toSorted()
}

describe('the words for kinds of change', () => {
  it('are there for every label that the core gives a deed, in both languages', () => {
    const words = readFileSync(join(root, 'src-renderer/shell/action-words.ts'), 'utf8')
    const [chinese = '', english = ''] = words.split('  en: {').map((part) => part)
    const labels = labelsOfDeeds()
    // So that a change of how labels are written does not empty the list unseen.
    expect(labels.length).toBeGreaterThan(40)
    const wordless = labels.filter((label) => [chinese, english].some((part) => !part.includes(`${label.replace('.', '_')}: '`)))
    expect(wordless).toEqual([])
  })
})
