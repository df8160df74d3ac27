import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import { expect, test } from 'vitest'
import { guessEncoding } from '../../../src-main/intake/decode/guess-encoding.ts'

/** Invented pieces of reports on several themes, to be put together at random. */
const PIECES =
  '青禾县|柳溪镇党委|城关街道办事处|县农业农村局|驻村工作队|网格员|老党员周桂芳|社区居委会|县医保中心|镇卫生院;组织召开推进会|深入田间地头|挨家挨户走访|开设便民窗口|清运积存垃圾|修缮灌溉渠道|发放明白纸|举办技能培训班|慰问独居老人|核查低保名单|调解邻里纠纷|清理河道淤泥|检修供水管网|推广绿色种养;共解决问题37件|惠及群众2100余人|带动就业85人|争取资金120万元|新建凉亭两座|栽植樟树三千株|压减审批时限一半|获得群众好评|形成长效机制|做到底数清、情况明|使昔日臭水沟变成景观带;，|，|；|。|、|：“|”。|（|）'
    .split(';')
    .map((kind) => kind.split('|'))

/** A small generator of numbers that are the same in every run. */
function givenDice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

function inventedText(length: number, dice: (sides: number) => number): string {
  let text = ''
  while (text.length < length) {
    const kind = PIECES[dice(PIECES.length)] ?? []
    text += kind[dice(kind.length)] ?? ''
  }
  const start = dice(text.length - length + 1)
  return text.slice(start, start + length)
}

const toTraditional = Converter({ from: 'cn', to: 'tw' })
const asWritten = (text: string): string => text

/** The share of texts of each length whose encoding is guessed right. */
function rates(encoding: string, convert: (text: string) => string): Record<number, number> {
  const dice = givenDice(7)
  return Object.fromEntries(
    [4, 10, 20, 50, 100, 200].map((length) => {
      const texts = Array.from({ length: 300 }, () => convert(inventedText(length, dice)))
      const right = texts.filter((text) => guessEncoding(iconv.encode(text, encoding))?.text === text)
      return [length, right.length / texts.length] as const
    }),
  )
}

test.each([
  ['gb18030', 'Simplified', asWritten],
  ['gb18030', 'Traditional', toTraditional],
  ['big5', 'Traditional', toTraditional],
  ['utf-16le', 'Simplified', asWritten],
  ['utf-16be', 'Traditional', toTraditional],
])('one line in %s (%s) is read right', (encoding, _, convert) => {
  const right = rates(encoding, convert)
  for (const length of [10, 20, 50, 100, 200]) expect(right, JSON.stringify(right)).toHaveProperty(String(length), 1)
  expect(right[4], JSON.stringify(right)).toBeGreaterThan(0.95)
})
