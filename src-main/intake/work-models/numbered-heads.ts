import type { Range } from '../../../src-shared/domain/range.ts'
import { certainties, type NamedMethod } from './named-method.ts'

const HEAD =
  /^(?:[(]?[一二三四五六七八九十\d]+[)、.]\s*)?([一二两三四五六七八九十]{1,2}(?:个|项|支|条|大|种|类|张|套|道|本|步|重|级)[\u4e00-\u9fff]{2,5})[,,:。—]/

/** Numbered names that open paragraphs in a row (一个导向,… 三个制度,…): together they set out the report's method. */
export function findNumberedHeads(folded: string, blocks: readonly Range[]): NamedMethod[] {
  const heads = blocks.flatMap((block) => {
    const match = HEAD.exec(folded.slice(block.start, Math.min(block.start + 24, block.end)))
    const name = match?.[1]
    if (match === null || name === undefined) return []
    const start = block.start + match[0].indexOf(name)
    return [{ start, end: start + name.length, core: name, certainty: certainties.heads }]
  })
  return heads.length >= 2 ? heads : []
}
