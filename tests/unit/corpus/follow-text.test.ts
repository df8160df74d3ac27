import { array, assert, constantFrom, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorIn, followText } from '../../../src-main/corpus/reread/follow-text.ts'

const text = array(constantFrom('水', '路', '桥', '县', '𠮷', '，', '\n'), { minLength: 1, maxLength: 80 }).map((parts) =>
  parts.join(''),
)
/** A range of the text, of one character at least, from two numbers. */
const rangeOf = (of: string, one: number, other: number) => {
  const [start = 0, end = 0] = [one % (of.length + 1), other % (of.length + 1)].toSorted((first, second) => first - second)
  return start === end ? { start: Math.max(0, start - 1), end: Math.max(1, end) } : { start, end }
}

describe('following a text', () => {
  it('leads to the same words or nowhere (property)', () => {
    assert(
      property(text, text, nat(), nat(), (before, after, one, other) => {
        const anchor = anchorIn(before, rangeOf(before, one, other))
        const place = followText(before, after)(anchor)
        const isLost = place === null && (!after.includes(anchor.quote) || anchor.quote.length < 8)
        expect(isLost ? anchor.quote : after.slice(place?.start, place?.end)).toBe(anchor.quote)
        expect(isLost || place !== null).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('moves with its text through an edit elsewhere (property)', () => {
    assert(
      property(text, nat(), nat(), nat(), string({ maxLength: 20 }), nat(10), (before, one, other, place, put, taken) => {
        const range = rangeOf(before, one, other)
        const follow = (at: number, cut: number) =>
          followText(before, before.slice(0, at) + put + before.slice(at + cut))(anchorIn(before, range))
        const after = range.end + (place % (before.length - range.end + 1))
        expect(follow(after, taken)).toEqual(range)
        const ahead = place % (range.start + 1)
        const cut = Math.min(taken, range.start - ahead)
        const moved = follow(ahead, cut)
        expect(moved).not.toBeNull()
        const shift = put.length - cut
        // Where the edit repeats what stands beside it, the words are as well found one repetition on.
        expect(moved === null || moved.start - range.start === shift || before.includes(put) || put === '').toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('takes of several places the one with the same words around it, else the nearest', () => {
    const before = '一、修路三公里。二、修路三公里，植树。三、完'
    const follow = followText(before, '目录。〇、修路三公里。一、修路三公里。二、修路三公里，植树。四、完了')
    const second = before.indexOf('修路', 8)
    const place = follow(anchorIn(before, { start: second, end: second + 5 }))
    expect(place?.start).toBe(3 + 8 + 8 + 2)
  })

  it('does not go after a few characters whose surroundings are gone', () => {
    const follow = followText('甲乙丙三户丁戊己', '天地三户玄黄')
    expect(follow(anchorIn('甲乙丙三户丁戊己', { start: 3, end: 5 }))).toBeNull()
    expect(followText('甲三户', '乙丙')(anchorIn('甲三户', { start: 1, end: 3 }))).toBeNull()
  })
})
