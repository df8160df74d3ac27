import { describe, expect, test } from 'vitest'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { belowText } from './given-furniture-foot.ts'
import { aboveTitle, underTitle } from './given-furniture-head.ts'
import { moreAboveTitle, moreBelowText, moreUnderTitle } from './given-furniture-more.ts'
import { siteFoot } from './given-furniture-site.ts'
import { ownFootLines, ownParagraphs, ownShortLines, ownTitles } from './given-own-text.ts'
import { givenReport } from './given-report.ts'

const TITLE = '柳溪县推进河湖治理取得实效'
const META = '来源：柳溪县水利局　2024-03-05'
const FIRST = '　　近年来，柳溪县把河湖治理作为民生工程来抓，压实各级河长责任，全县水质稳步向好。'
const SECOND = '　　全县设立河长120名，巡河3400次，群众满意度明显提高，河湖面貌焕然一新。'

const kindIn = (report: ReadReport, line: string): string | undefined =>
  report.blocks.find(({ start, end }) => report.text.slice(start, end) === line.trim())?.kind

/** The kind of a line of a page, with what is found of the page around it. */
function readAmong(line: string, ...page: readonly string[]): (string | null | undefined)[] {
  const report = givenReport(page.join('\n'))
  return [kindIn(report, line), report.title, report.date, report.publisher, report.author]
}

const FOUND = ['boilerplate', TITLE, '2024-03-05', '柳溪县水利局', null]

describe('furniture of pages', () => {
  test.each([...aboveTitle, ...moreAboveTitle])('above the title: %s', (line) => {
    expect(readAmong(line, line, TITLE, META, FIRST, SECOND)).toEqual(FOUND)
  })

  test.each([...underTitle, ...moreUnderTitle])('below the title: %s', (line) => {
    expect(readAmong(line, TITLE, META, line, FIRST, SECOND)).toEqual(FOUND)
  })

  test.each([...belowText, ...moreBelowText, ...siteFoot])('below the text: %s', (line) => {
    expect(readAmong(line, TITLE, META, FIRST, SECOND, line)).toEqual(FOUND)
  })
})

const isOwn = (line: string, ...page: readonly string[]): boolean => {
  const kind = kindIn(givenReport(page.join('\n')), line)
  return kind !== undefined && kind !== 'boilerplate' && kind !== 'meta'
}

describe('text with the words of furniture in it is the report', () => {
  test.each(ownParagraphs)('wherever it stands: %s', (line) => {
    expect(isOwn(line, TITLE, META, line, FIRST, SECOND)).toBe(true)
    expect(isOwn(line, TITLE, META, FIRST, line, SECOND)).toBe(true)
    expect(isOwn(line, TITLE, META, FIRST, SECOND, line)).toBe(true)
    expect(isOwn(line, TITLE, META, FIRST, SECOND, line, '责任编辑：余晓', '皖ICP备05001234号')).toBe(true)
  })

  test.each(ownShortLines)('between paragraphs: %s', (line) => {
    expect(isOwn(line, TITLE, META, FIRST, line, SECOND)).toBe(true)
  })

  test.each(ownFootLines)('below the last paragraph: %s', (line) => {
    expect(isOwn(line, TITLE, META, FIRST, SECOND, line)).toBe(true)
    expect(isOwn(line, TITLE, META, FIRST, SECOND, line, '责任编辑：余晓')).toBe(true)
  })

  test.each(ownTitles)('as a title: %s', (line) => {
    expect(givenReport([line, META, FIRST, SECOND].join('\n')).title).toBe(line)
    expect(givenReport([line, '', FIRST, SECOND, '柳溪县水利局', '2024年3月5日'].join('\n')).title).toBe(line)
    expect(givenReport(['首页 > 政务动态', line, META, FIRST, SECOND, '打印 关闭'].join('\n')).title).toBe(line)
  })
})
