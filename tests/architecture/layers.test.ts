import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { givenFolder } from '../given/given-corpus.ts'
import { layerRules } from './layer-rules.ts'

const root = join(import.meta.dirname, '../..')
const rooms = ['src-main', 'src-renderer', 'src-shared']

async function cruiseIn(folder: string): Promise<ICruiseResult> {
  const { options, ...ruleSet } = layerRules
  const result = await cruise(rooms, { ...options, ruleSet, validate: true, baseDir: folder })
  if (typeof result.output === 'string') throw new Error(result.output)
  return result.output
}

function violationsOf(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to ?? ''}`)
}

/** A small tree in which every rule is broken at least once: path to content. */
const badTree: Readonly<Record<string, string>> = {
  'src-shared/domain/word.ts': "import '../contract/ask.ts'\nimport '../../src-main/corpus/file.ts'\nexport const word = 1",
  'src-shared/contract/ask.ts': 'export const ask = 1',
  'src-main/corpus/file.ts': "import '../tag/tags.ts'\nimport '../workbench/desk.ts'\nexport const file = 1",
  'src-main/corpus/alone.ts': 'export const alone = 1',
  'src-main/intake/read.ts': "import '../tag/tags.ts'\nimport 'node:http'\nexport const read = 1",
  'src-main/tag/tags.ts':
    "import '../compare/matrix.ts'\nimport 'better-sqlite3'\nimport 'lexical'\nimport 'electron'\nexport const tags = 1",
  'src-main/compare/matrix.ts': "import '../brief/compose.ts'\nexport const matrix = 1",
  'src-main/brief/compose.ts':
    "import '../exchange/write.ts'\nimport '../../tests/given.ts'\nimport 'vitest'\nexport const compose = 1",
  'src-main/exchange/write.ts': "import './no-such-file.ts'\nimport '../helpers/pad.ts'\nexport const write = 1",
  'src-main/helpers/pad.ts': "import '../../src-renderer/shell/frame.ts'\nexport const pad = 1",
  'src-main/workbench/desk.ts': "import '../hosts/electron/window.ts'\nexport const desk = 1",
  'src-main/hosts/electron/window.ts': "import '../loopback/server.ts'\nexport const window = 1",
  'src-main/hosts/loopback/server.ts': "import '../cli/command.ts'\nexport const server = 1",
  'src-main/hosts/cli/command.ts': "import '../electron/window.ts'\nexport const command = 1",
  'src-renderer/shell/frame.ts': "import '../../src-main/corpus/file.ts'\nexport const frame = 1",
  'src-renderer/design/button.ts': "import '../library/table.ts'\nexport const button = 1",
  'src-renderer/library/table.ts': "import '../reader/page.ts'\nexport const table = 1",
  'src-renderer/search/lines.ts': "import '../reader/page.ts'\nexport const lines = 1",
  'src-renderer/reader/page.ts': "import '../codebook/tree.ts'\nexport const page = 1",
  'src-renderer/codebook/tree.ts': "import '../compare/grid.ts'\nexport const tree = 1",
  'src-renderer/compare/grid.ts': "import '../brief/text.ts'\nexport const grid = 1",
  'src-renderer/brief/text.ts': "import '../exchange/card.ts'\nexport const text = 1",
  'src-renderer/exchange/card.ts': "import '../shell/frame.ts'\nexport const card = 1",
  'tests/given.ts': 'export const given = 1',
}

function givenBadTree(): string {
  const folder = givenFolder()
  for (const [path, content] of Object.entries(badTree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const development = { vitest: '*', electron: '*' }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { 'better-sqlite3': '*', lexical: '*' }, devDependencies: development }),
  )
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

describe('the arrows between rooms', () => {
  it('go the way of the data, and all modules were seen', async () => {
    const result = await cruiseIn(root)
    expect(violationsOf(result)).toEqual([])
    // A compiler without its JavaScript interface makes the check see nothing and pass.
    expect(result.summary.totalCruised).toBeGreaterThan(150)
  })

  it('are checked by rules that each fire on a tree that breaks them', async () => {
    const fired = new Set((await cruiseIn(givenBadTree())).summary.violations.map(({ rule }) => rule.name))
    const names = layerRules.forbidden.map(({ name }) => name ?? '')
    expect(names.filter((name) => !fired.has(name))).toEqual([])
  })
})
