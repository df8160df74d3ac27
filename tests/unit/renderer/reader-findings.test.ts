import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOfFigure,
  draftOfWords,
  isProblem,
  readDraft,
  saysTheSame,
  type FigureFields,
} from '../../../src-renderer/reader/findings/figure-draft.ts'
import { subjectKey, useFindings, type CardSubject } from '../../../src-renderer/reader/findings/finding-store.ts'
import { findingAt } from '../../../src-renderer/reader/findings/go-to-finding.ts'
import { numberInText } from '../../../src-renderer/reader/findings/number-in-text.ts'
import { certaintyStep } from '../../../src-renderer/reader/text/certainty.ts'
import { figureIdSchema, reportIdSchema, workModelIdSchema } from '../../../src-shared/domain/ids.ts'
import {
  figureChangeSchema,
  qualifierSchema,
  type Figure,
  type Report,
  type WorkModel,
} from '../../../src-shared/domain/report.ts'

function uuid(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

const plainFigure: FigureFields = { value: 120, unit: '户', noun: '农户', qualifier: 'exact', change: null }

function givenFigure(number: number, start: number, end: number): Figure {
  return { ...plainFigure, id: figureIdSchema.parse(uuid(number)), start, end, quote: '', certainty: 0.8, origin: 'found' }
}

function givenWorkModel(number: number, start: number, end: number): WorkModel {
  const id = workModelIdSchema.parse(uuid(number))
  return { id, start, end, quote: '', name: '三包法', certainty: 0.8, origin: 'found' }
}

/** Of a report, what is looked through for findings. */
function givenReport(figures: readonly Figure[], workModels: readonly WorkModel[]) {
  return { id: reportIdSchema.parse(uuid(900)), figures: [...figures], workModels: [...workModels] } satisfies Partial<Report>
}

describe('a number read off selected words', () => {
  it.each([
    ['转移群众350人', 350, '人', 'exact', ''],
    ['约2万余人', 20_000, '人', 'approx', ''],
    ['１，２００户农户', 1200, '户', 'exact', '农户'],
    ['三百五十名志愿者', 350, '名', 'exact', '志愿者'],
    ['投入1.5亿元', 1.5, '亿元', 'exact', ''],
    ['捐款两万元', 2, '万元', 'exact', ''],
    ['补助800元', 800, '元', 'exact', ''],
    ['六成商户', 60, '%', 'exact', '商户'],
    ['百分之八点五', 8.5, '%', 'exact', ''],
    ['同比增长12.5%', 12.5, '%', 'exact', ''],
    ['不少于40处', 40, '处', 'atLeast', ''],
    ['超过3千8百亩', 3000, null, 'over', '8百亩'],
    ['巡堤1.1万公里', 11_000, '公里', 'exact', ''],
  ] as const)('%s', (words, value, unit, qualifier, rest) => {
    expect(numberInText(words)).toEqual({ value, unit, qualifier, rest })
  })

  it('is none where no number stands', () => {
    expect(numberInText('全县干部群众')).toBeNull()
  })

  it('is finite for any words', () => {
    const signs = fc.string({
      unit: fc.constantFrom('三', '十', '万', '亿', '点', '9', '.', ',', '余', '元', '成', '百', '约'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 30 })), (words) => {
        const found = numberInText(words)
        expect(found === null || !Number.isNaN(found.value)).toBe(true)
      }),
    )
  })
})

describe('the draft of a figure', () => {
  const figures = fc.record<FigureFields>({
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toFixed(6)) + 0),
    unit: fc.constantFrom(null, '户', '万元', '%'),
    noun: fc.constantFrom(null, '农户', '受灾面积'),
    qualifier: fc.constantFrom(...qualifierSchema.options),
    change: fc.constantFrom(
      null,
      figureChangeSchema.parse({ direction: 'increase', basis: null }),
      figureChangeSchema.parse({ direction: 'decrease', basis: 'yearOnYear' }),
    ),
  })

  it('says what the figure says until something is typed', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(saysTheSame(draftOfFigure(figure), figure)).toBe(true)
        expect(readDraft(draftOfFigure(figure))).toEqual(figure)
      }),
    )
  })

  it.each([
    ['15000', 15_000],
    ['１５０００', 15_000],
    ['1,043', 1043],
    ['-3.5', -3.5],
    [' 12 ', 12],
  ])('reads the value %s', (value, expected) => {
    const read = readDraft({ ...draftOfFigure(plainFigure), value })
    expect(isProblem(read) ? read : read.value).toBe(expected)
  })

  it.each([
    ['', { code: 'missing', meant: null }],
    ['1.5万', { code: 'notPlain', meant: 15_000 }],
    ['许多', { code: 'notPlain', meant: null }],
    ['1e5', { code: 'notPlain', meant: 1 }],
    ['1,04', { code: 'notPlain', meant: 104 }],
  ])('says what is wrong with the value %j', (value, problem) => {
    expect(readDraft({ ...draftOfFigure(plainFigure), value })).toEqual(problem)
  })

  it('keeps the basis of a change apart from whether there is one', () => {
    const draft = { ...draftOfFigure(plainFigure), basis: 'yearOnYear' } as const
    expect(readDraft(draft)).toEqual(plainFigure)
    expect(readDraft({ ...draft, direction: 'decrease' })).toEqual({
      ...plainFigure,
      change: { direction: 'decrease', basis: 'yearOnYear' },
    })
  })

  it('of selected words has value, unit and noun as far as they can be read off', () => {
    const draft = draftOfWords('清淤沟渠约30公里，')
    expect(draft).toEqual({ value: '30', unit: '公里', noun: '', qualifier: 'approx', direction: 'none', basis: 'none' })
    expect(draftOfWords('全力以赴').value).toBe('')
  })
})

describe('what a card opens for', () => {
  const report = givenReport(
    [givenFigure(1, 10, 20), givenFigure(2, 12, 15), givenFigure(3, 30, 34)],
    [givenWorkModel(4, 28, 40)],
  )

  it('is the narrowest figure at the caret, and a work model only where no figure is', () => {
    expect(findingAt(report, { start: 13, end: 13 })?.id).toBe(uuid(2))
    expect(findingAt(report, { start: 18, end: 18 })?.id).toBe(uuid(1))
    expect(findingAt(report, { start: 32, end: 32 })?.id).toBe(uuid(3))
    expect(findingAt(report, { start: 38, end: 38 })?.id).toBe(uuid(4))
    expect(findingAt(report, { start: 24, end: 24 })).toBeNull()
  })

  it('keeps what was typed when the card is shut, and forgets it when told', () => {
    const subject: CardSubject = { kind: 'figure', report: report.id, id: null, range: { start: 50, end: 54 } }
    const draft = { ...draftOfFigure(plainFigure), value: '7' }
    const { openCard, closeCard, keepFigureDraft } = useFindings.getState()
    openCard(subject, { takesFocus: true })
    keepFigureDraft(subject, draft)
    closeCard()
    expect(useFindings.getState().card).toBeNull()
    expect(useFindings.getState().figureDrafts.get(subjectKey(subject))).toEqual(draft)
    keepFigureDraft(subject, null)
    expect(useFindings.getState().figureDrafts.size).toBe(0)
  })
})

it('certainty has three steps', () => {
  expect([1, 0.9, 0.89, 0.7, 0.69, 0].map(certaintyStep)).toEqual([
    'certain',
    'certain',
    'likely',
    'likely',
    'doubtful',
    'doubtful',
  ])
})
