import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Words to build invented reports from; none of these places and measures is real. */
const places = ['青砚县', '柏溪县', '云屏县', '沙棠县', '银榆县', '松陵镇', '菱湾乡', '石棠街道']
const actors = ['县指挥部', '镇党委', '村两委', '网格长', '驻村工作队', '社区书记', '志愿服务队', '包片干部']
const deeds = [
  '逐户上门排查',
  '轮流值守巡查',
  '发放明白纸',
  '建立销号台账',
  '开展夜间演练',
  '调拨应急物资',
  '召开院坝会',
  '公布举报电话',
]
const objects = ['低洼房屋', '老旧管线', '独居老人', '灌溉渠道', '临街商铺', '在建工地', '山边农户', '村级仓库']
const headings = ['压实责任', '摸清底数', '守住关口', '服务到户', '总结提升']

/** Writes so many reports of about `characters` characters into the folder, each of other text; the same ones every time. */
export async function writeGeneratedReports(folder: string, count: number, characters = 1500): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let first = 0; first < count; first += 100) {
    const numbers = Array.from({ length: Math.min(100, count - first) }, (_, index) => first + index)
    await Promise.all(
      numbers.map((number) =>
        writeFile(join(folder, `report-${String(number).padStart(5, '0')}.txt`), generateReport(number, characters)),
      ),
    )
  }
}

/** An invented report; the same number gives the same text. */
export function generateReport(number: number, characters: number): string {
  const random = randomFrom(number + 1)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const lines = [
    `${pick(places)}第${number + 1}号防汛工作简报`,
    `2023-0${1 + (number % 9)}-1${number % 10} 来源：${pick(places)}融媒体中心`,
  ]
  let length = 0
  for (let section = 0; length < characters; section += 1) {
    lines.push(`${'一二三四五六七八九十'.charAt(section % 10)}、${pick(headings)}`)
    for (let paragraph = 0; paragraph < 3; paragraph += 1) {
      const sentences = Array.from(
        { length: 3 },
        () =>
          `${pick(actors)}组织${Math.floor(random() * 900) + 10}人对${pick(objects)}${pick(deeds)}，累计完成${Math.floor(random() * 9000) + 100}户。`,
      )
      lines.push(`　　${sentences.join('')}`)
      length += lines.at(-1)?.length ?? 0
    }
  }
  return lines.join('\n')
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), so that a failing run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
