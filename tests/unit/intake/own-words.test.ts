import { array, assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fold } from '../../../src-main/corpus/fold.ts'
import { noOwnWords } from '../../../src-main/intake/words/own-words.ts'
import { segmenterWith } from '../../../src-main/intake/words/segmenter.ts'
import { readWords, takeOwnWords } from '../../../src-main/intake/words/read-words.ts'

const cut = (text: string, added: string[] = [], removed: string[] = []) =>
  segmenterWith({ added, removed }).cut(fold(text)).join('|')

describe('the analyst’s own words', () => {
  it('are held together once added, in either script, width and case', () => {
    expect(cut('推行五亮机制')).toBe('推行|五|亮|机制')
    expect(cut('推行五亮机制', ['五亮機制'])).toBe('推行|五亮机制')
    expect(cut('建５Ｇ基站和5g基站', ['5G基站'])).toBe('建|5g基站|和|5g基站'.replace('5g', '5G'))
  })

  it.each(['的了是', '“五亮”行动', '4+1工作法', '三 送 活动', 'C++ (甲)', '𠮷野家'])(
    'hold together whatever they are made of: %s',
    (word) => {
      expect(cut(`我们${word}，${word}。`, [word])).toBe(`我们|${word}|，|${word}|。`.replaceAll('，', ','))
    },
  )

  it('leave longer words of the dictionary whole', () => {
    expect(cut('党小组长和党小组', ['小组'])).toBe(cut('党小组长和党小组'))
  })

  it('are cut into what else they can be once removed', () => {
    expect(cut('工作人员的工作')).toBe('工作人员|的|工作')
    expect(cut('工作人员的工作', [], ['工作'])).toBe('工作人员|的|工|作')
    expect(cut('党员干部下沉一线', [], ['党员干部', '黨員'])).toBe('党|员|干部|下沉|一线')
    expect(cut('中华人民共和国', [], ['中华人民共和国'])).toBe('中华|人民共和国')
    expect(cut('我们的工作', [], ['的'])).toBe('我们|的|工作')
  })

  it('are never seen once removed, and nothing of the text is lost', () => {
    const words = ['党员', '干部', '党员干部', '工作', '工作组', '网格', '网格员', '走访', '入户', '社区干部']
    const texts = array(constantFrom(...words, '的', '，', '35名', '\n'), { maxLength: 30 }).map((parts) => fold(parts.join('')))
    assert(
      property(subarray(words, { minLength: 1 }), array(texts, { minLength: 1, maxLength: 20 }), (removed, given) => {
        const segmenter = segmenterWith({ added: [], removed })
        for (const text of given) {
          const cuts = segmenter.cut(text)
          expect(cuts.join('')).toBe(text)
          expect(cuts.filter((word) => removed.includes(word))).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })

  it('of another dictionary do not linger', () => {
    expect(cut('工作', [], ['工作'])).toBe('工|作')
    expect(cut('工作')).toBe('工作')
    expect(cut('工作', ['作'], [])).toBe('工作')
  })

  it('count in what intake reads from the moment they are given', () => {
    onTestFinished(() => takeOwnWords(noOwnWords))
    const words = () => readWords('五亮机制').map(({ word, tag, start, end }) => [word, tag, start, end])
    expect(words().length).toBe(3)
    takeOwnWords({ added: ['五亮机制'], removed: [] })
    expect(words()).toEqual([['五亮机制', 'n', 0, 4]])
    takeOwnWords(noOwnWords)
    expect(words().length).toBe(3)
  })
})
