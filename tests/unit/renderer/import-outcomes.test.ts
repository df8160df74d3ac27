import { describe, expect, it } from 'vitest'
import { factsOf, splitPath } from '../../../src-renderer/library/import/outcome-facts.ts'
import { arrangeOutcomes, orderAfterPress } from '../../../src-renderer/library/import/outcome-order.ts'
import { splitWarning } from '../../../src-renderer/finding/warning-words.ts'
import { shareText } from '../../../src-renderer/finding/share-text.ts'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { reportIdSchema } from '../../../src-shared/domain/ids.ts'

const report = reportIdSchema.parse('01900001-0000-7000-8000-000000000000')

function givenImported(file: string, told: Partial<Extract<ImportOutcome, { outcome: 'imported' }>> = {}): ImportOutcome {
  return {
    outcome: 'imported',
    file,
    size: 1000,
    report,
    title: null,
    place: null,
    date: null,
    format: 'txt',
    encoding: 'utf-8',
    length: 400,
    figures: 0,
    workModels: 0,
    copies: [],
    warnings: [],
    ...told,
  }
}

const failed: ImportOutcome = {
  outcome: 'failed',
  file: '坏的.txt',
  size: null,
  failure: { code: 'file_empty', place: '坏的.txt', detail: null, message: '文件是空的' },
}
const twin: ImportOutcome = { outcome: 'duplicate', file: '重复.txt', size: 20, report, title: '夜巡', sameness: 'text' }
const again: ImportOutcome = {
  outcome: 'reread',
  file: '再读.txt',
  report,
  title: null,
  encoding: 'big5',
  changes: 2,
  warnings: ['encoding_guessed'],
}

describe('the lines of an import', () => {
  const plain = givenImported('10.txt', { size: 9 })
  const warned = givenImported('9.txt', { size: 70, warnings: ['nul_characters'] })
  const lines = [failed, twin, plain, warned, again]

  it('are filtered by what became of the file; read again counts as come in', () => {
    expect(arrangeOutcomes(lines, 'all', null)).toEqual(lines)
    expect(arrangeOutcomes(lines, 'imported', null)).toEqual([plain, warned, again])
    expect(arrangeOutcomes(lines, 'warned', null)).toEqual([warned, again])
    expect(arrangeOutcomes(lines, 'duplicate', null)).toEqual([twin])
    expect(arrangeOutcomes(lines, 'failed', null)).toEqual([failed])
  })

  it('are sorted by a column, numbers in names by their value, and what tells nothing stands last either way', () => {
    const byFile = arrangeOutcomes([plain, warned], 'all', { by: 'file', descending: false })
    expect(byFile.map(({ file }) => file)).toEqual(['9.txt', '10.txt'])
    const sizes = (descending: boolean) =>
      arrangeOutcomes([failed, plain, warned], 'all', { by: 'size', descending }).map((line) => factsOf(line).size)
    expect(sizes(true)).toEqual([70, 9, null])
    expect(sizes(false)).toEqual([9, 70, null])
  })

  it('go by a column, the other way round, and back to failures first', () => {
    const bySize = orderAfterPress(null, 'size')
    expect(bySize).toEqual({ by: 'size', descending: true })
    expect(orderAfterPress(bySize, 'size')).toEqual({ by: 'size', descending: false })
    expect(orderAfterPress({ by: 'size', descending: false }, 'size')).toBeNull()
    expect(orderAfterPress(bySize, 'file')).toEqual({ by: 'file', descending: false })
  })

  it('lead to a report unless they failed', () => {
    expect([failed, twin, plain, again].map((line) => factsOf(line).report)).toEqual([null, report, report, report])
  })
})

describe('the words of an import', () => {
  it('tell a folder from the name, whatever the system', () => {
    expect(splitPath('乡镇/2021/夜巡.txt')).toEqual({ folder: '乡镇/2021/', name: '夜巡.txt' })
    expect(splitPath('乡镇\\夜巡.txt')).toEqual({ folder: '乡镇\\', name: '夜巡.txt' })
    expect(splitPath('夜巡.txt')).toEqual({ folder: '', name: '夜巡.txt' })
  })

  it('tell a warning from its detail', () => {
    expect(splitWarning('pages_without_text: 3, 5')).toEqual({ code: 'pages_without_text', detail: '3, 5' })
    expect(splitWarning('nul_characters')).toEqual({ code: 'nul_characters', detail: '' })
    expect(splitWarning('未知的提示')).toEqual({ code: '未知的提示', detail: '' })
  })

  it('say the whole only of the whole', () => {
    expect([0, 0.824, 0.999, 1].map(shareText)).toEqual(['0%', '82%', '99%', '100%'])
  })
})
