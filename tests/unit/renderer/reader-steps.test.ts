import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrowerStep, selectionSteps, widerStep } from '../../../src-renderer/reader/text/selection-steps.ts'
import { clauseAround, sentenceAround } from '../../../src-renderer/reader/text/units.ts'

function stepsAt(text: string, start: number, end = start): string[] {
  return selectionSteps(text, { start: 0, end: text.length }, { start, end }).map((step) => text.slice(step.start, step.end))
}

describe('the ladder of selections', () => {
  it('climbs from the character at the caret to the paragraph', () => {
    const text = '青溪县组织党员巡堤。各村设立群众哨，干部轮流守夜；物资已备齐。'
    expect(stepsAt(text, text.indexOf('群众'))).toEqual(['群', '群众', '各村设立群众哨', '各村设立群众哨，干部轮流守夜；', text])
  })

  it('narrows inside what was selected by hand and widens beyond it', () => {
    const text = '干部轮流守夜，群众自发送水，邻村也来帮忙。'
    const start = text.indexOf('守夜')
    const end = text.indexOf('自发')
    expect(stepsAt(text, start, end)).toEqual(['守', '守夜', '守夜，群众', '干部轮流守夜，群众自发送水', text])
  })

  it('keeps a closing quotation mark with its sentence', () => {
    const text = '村支书说：“今晚谁也不许睡。”大家都留下了。'
    expect(sentence(text, 8)).toBe('村支书说：“今晚谁也不许睡。”')
    expect(sentence(text, text.indexOf('大家'))).toBe('大家都留下了。')
  })

  it('takes a grouped number as one, and an ASCII comma as a clause mark elsewhere', () => {
    const text = '共转移1,043人,无一伤亡。'
    expect(clause(text, 4)).toBe('共转移1,043人')
    expect(clause(text, text.indexOf('伤'))).toBe('无一伤亡')
  })

  it('takes an emoji family and a rare character as one character', () => {
    expect(stepsAt('感谢👨‍👩‍👧一家', 2)[0]).toBe('👨‍👩‍👧')
    expect(stepsAt('𠮷山村', 0)[0]).toBe('𠮷')
  })

  it('goes up and down the same rungs', () => {
    const text = '一组巡查河道，二组加固堤坝。'
    const block = { start: 0, end: text.length }
    const seed = { start: 8, end: 8 }
    const up = widerStep(text, block, seed, seed)
    const higher = up === null ? null : widerStep(text, block, seed, up)
    expect(higher === null ? null : narrowerStep(text, block, seed, higher)).toEqual(up)
    expect(widerStep(text, block, seed, block)).toBeNull()
  })

  it('leaves out the clause beside a line end, which does not hold it', () => {
    const text = '县县县，县县\n县'
    expect(selectionSteps(text, { start: 0, end: 8 }, { start: 6, end: 6 })).toEqual([
      { start: 6, end: 7 },
      { start: 0, end: 8 },
    ])
  })

  it('gives rungs that each hold the one before and the range itself, in any text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('县', '村', '，', '。', '；', '”', '\n', '𠮷', ' ', '1', ',', 'é'),
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, one, other) => {
        const start = Math.min(one, other, text.length)
        const end = Math.min(Math.max(one, other), text.length)
        const steps = selectionSteps(text, { start: 0, end: text.length }, { start, end })
        const rungs = steps.slice(1).map((step, index) => [steps[index] ?? step, step] as const)
        const isLadder = rungs.every(
          ([inner, step]) =>
            step.start <= inner.start && step.end >= inner.end && step.end - step.start > inner.end - inner.start,
        )
        expect(isLadder).toBe(true)
        const top = steps.at(-1)
        expect(top?.start ?? 0).toBeLessThanOrEqual(start)
        expect(top?.end ?? text.length).toBeGreaterThanOrEqual(end)
      }),
    )
  })
})

function sentence(text: string, position: number): string {
  const { start, end } = sentenceAround(text, { start: 0, end: text.length }, position)
  return text.slice(start, end)
}

function clause(text: string, position: number): string {
  const { start, end } = clauseAround(text, { start: 0, end: text.length }, position)
  return text.slice(start, end)
}
