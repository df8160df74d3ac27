import { describe, expect, it } from 'vitest'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { redo, undo } from '../../../src-main/corpus/change-log.ts'
import { findReport } from '../../../src-main/corpus/report-queries.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { addFigure, editFigure, removeFigures } from '../../../src-main/intake/corrections/correct-figures.ts'
import { addWorkModel, editWorkModel, removeWorkModels } from '../../../src-main/intake/corrections/correct-work-models.ts'
import { setBlockKind } from '../../../src-main/intake/corrections/set-block-kind.ts'
import { givenCorpus, givenReport } from '../../given/given-corpus.ts'

const lines = ['青禾县清淤', '组织干部312名，𠮷祥村出动车辆20台。', '推行“五步走”工作法，转移群众1200人。']
const text = lines.join('\n')

function given(): { corpus: SqliteCorpus; report: ReportId } {
  const { corpus } = givenCorpus()
  return { corpus, report: givenReport(corpus, lines) }
}

const rangeOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const statement = { value: 312, unit: '名', noun: '干部', qualifier: 'exact', change: null } as const
const figuresOf = (corpus: SqliteCorpus, report: ReportId) => findReport(corpus, report).figures
const blockAt = (corpus: SqliteCorpus, report: ReportId, index: number) => {
  const block = findReport(corpus, report).blocks[index]
  if (block === undefined) throw new Error(`no block ${index}`)
  return block.id
}

describe('correcting figures', () => {
  it('adds one with the text of its range, as the analyst’s own word', () => {
    const { corpus, report } = given()
    const figure = addFigure(corpus, { report, ...rangeOf('312名'), ...statement })
    expect(figure).toEqual({ id: figure.id, ...rangeOf('312名'), quote: '312名', ...statement, certainty: 1, origin: 'added' })
    expect(figuresOf(corpus, report)).toEqual([figure])
    undo(corpus)
    expect(figuresOf(corpus, report)).toEqual([])
    redo(corpus)
    expect(figuresOf(corpus, report)).toEqual([figure])
  })

  it('refuses ranges that are none of the text, and a figure on a figure', () => {
    const { corpus, report } = given()
    const half = text.indexOf('𠮷') + 1
    const ranges = [
      { start: 5, end: 5 },
      { start: 0, end: text.length + 1 },
      { start: half, end: half + 3 },
      { start: lines[0]?.length ?? 0, end: (lines[0]?.length ?? 0) + 1 },
    ]
    for (const range of ranges) expect(() => addFigure(corpus, { report, ...range, ...statement })).toThrow('bad_input')
    addFigure(corpus, { report, ...rangeOf('312名'), ...statement })
    expect(() => addFigure(corpus, { report, ...rangeOf('312名'), ...statement })).toThrow('conflict')
  })

  it('corrects what is said, and leaves the rest', () => {
    const { corpus } = givenCorpus()
    const found = { ...rangeOf('312名'), quote: '312名', ...statement, certainty: 0.6 }
    const report = givenReport(corpus, lines, { figures: [found] })
    const [before] = figuresOf(corpus, report)
    if (before === undefined) throw new Error('no figure')
    const change = { direction: 'increase', basis: 'yearOnYear' } as const
    const after = editFigure(corpus, before.id, { noun: '党员干部', change, unit: undefined })
    expect(after).toEqual({ ...before, noun: '党员干部', change, certainty: 1, origin: 'edited' })
    expect(editFigure(corpus, before.id, { change: null }).change).toBeNull()
    undo(corpus)
    undo(corpus)
    expect(figuresOf(corpus, report)).toEqual([before])
  })

  it('leaves no deed where nothing changes, and keeps what was added as added', () => {
    const { corpus, report } = given()
    const figure = addFigure(corpus, { report, ...rangeOf('312名'), ...statement })
    expect(editFigure(corpus, figure.id, { value: 312 })).toEqual(figure)
    expect(editFigure(corpus, figure.id, { value: 313 })).toEqual({ ...figure, value: 313 })
    expect(undo(corpus).label).toBe('intake.editFigure')
    expect(undo(corpus).label).toBe('intake.addFigure')
  })

  it('removes figures from sight, and brings them back by undo', () => {
    const { corpus, report } = given()
    const figures = ['312名', '20台'].map((quote) => addFigure(corpus, { report, ...rangeOf(quote), ...statement }))
    const ids = figures.map(({ id }) => id)
    expect(removeFigures(corpus, ids)).toBe(2)
    expect(figuresOf(corpus, report)).toEqual([])
    const [first] = ids
    if (first === undefined) throw new Error('no figure')
    expect(() => editFigure(corpus, first, { value: 1 })).toThrow('not_found')
    expect(undo(corpus)).toMatchObject({ label: 'intake.removeFigures', subject: '312名 (2)' })
    expect(figuresOf(corpus, report)).toEqual(figures)
  })
})

describe('correcting work models', () => {
  it('adds, renames and removes them', () => {
    const { corpus, report } = given()
    const range = rangeOf('“五步走”工作法')
    const added = addWorkModel(corpus, { report, ...range, name: '五步走工作法' })
    expect(added).toMatchObject({ quote: '“五步走”工作法', name: '五步走工作法', certainty: 1, origin: 'added' })
    expect(() => addWorkModel(corpus, { report, ...range, name: '又一个' })).toThrow('conflict')
    expect(editWorkModel(corpus, added.id, '五步工作法')).toEqual({ ...added, name: '五步工作法' })
    expect(removeWorkModels(corpus, [added.id])).toBe(1)
    expect(findReport(corpus, report).workModels).toEqual([])
    expect(() => editWorkModel(corpus, added.id, '五步')).toThrow('not_found')
    for (const label of ['removeWorkModels', 'editWorkModel', 'addWorkModel']) expect(undo(corpus).label).toBe(`intake.${label}`)
    expect(findReport(corpus, report).workModels).toEqual([])
  })
})

describe('saying what a block is', () => {
  it('takes what boilerplate states out of sight, and finds it when the block is restored', () => {
    const { corpus, report } = given()
    const own = addFigure(corpus, { report, ...rangeOf('20台'), ...statement, value: 21 })
    const blocks = [1, 2].map((index) => blockAt(corpus, report, index))
    expect(setBlockKind(corpus, { report, blocks, kind: 'boilerplate', level: null })).toBe(2)
    expect(figuresOf(corpus, report)).toEqual([own])
    expect(setBlockKind(corpus, { report, blocks, kind: 'boilerplate', level: null })).toBe(0)

    expect(setBlockKind(corpus, { report, blocks, kind: 'paragraph', level: null })).toBe(2)
    const restored = findReport(corpus, report)
    expect(restored.blocks.map(({ kind, origin }) => `${kind} ${origin}`)).toEqual([
      'title found',
      'paragraph edited',
      'paragraph edited',
    ])
    expect(restored.figures.map(({ value, origin }) => `${value} ${origin}`)).toEqual(['312 found', '21 added', '1200 found'])
    for (const { start, end, quote } of [...restored.figures, ...restored.workModels]) expect(text.slice(start, end)).toBe(quote)
    expect(restored.workModels).toHaveLength(1)

    undo(corpus)
    expect(figuresOf(corpus, report)).toEqual([own])
  })

  it('does not bring back a figure that the analyst removed', () => {
    const { corpus, report } = given()
    removeFigures(corpus, [addFigure(corpus, { report, ...rangeOf('312名'), ...statement }).id])
    const blocks = [blockAt(corpus, report, 1)]
    for (const kind of ['boilerplate', 'paragraph'] as const) setBlockKind(corpus, { report, blocks, kind, level: null })
    expect(figuresOf(corpus, report).map(({ value }) => value)).toEqual([20])
  })

  it('gives headings a level, and others none', () => {
    const { corpus, report } = given()
    const blocks = [blockAt(corpus, report, 1)]
    const kindOf = () => {
      const block = findReport(corpus, report).blocks[1]
      return [block?.kind, block?.level]
    }
    setBlockKind(corpus, { report, blocks, kind: 'heading', level: null })
    expect(kindOf()).toEqual(['heading', 1])
    setBlockKind(corpus, { report, blocks, kind: 'heading', level: 3 })
    expect(kindOf()).toEqual(['heading', 3])
    setBlockKind(corpus, { report, blocks, kind: 'listItem', level: 3 })
    expect(kindOf()).toEqual(['listItem', null])
  })

  it('refuses a block of another report, and changes nothing', () => {
    const { corpus, report } = given()
    const other = givenReport(corpus, ['别县', '组织干部9名。'])
    const blocks = [blockAt(corpus, report, 1), blockAt(corpus, other, 1)]
    expect(() => setBlockKind(corpus, { report, blocks, kind: 'boilerplate', level: null })).toThrow('not_found')
    expect(findReport(corpus, report).blocks[1]?.kind).toBe('paragraph')
  })
})
