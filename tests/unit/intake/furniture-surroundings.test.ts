import { describe, expect, test } from 'vitest'
import {
  aboveTitleOfPage,
  betweenBars,
  ownAboveTitle,
  ownBelowText,
  ownBesideFurniture,
  shapedLines,
  unknownHeads,
  unknownMakers,
} from './given-surroundings.ts'
import { givenReport } from './given-report.ts'

const TITLE = '柳溪县推进河湖治理取得实效'
const META = '来源：柳溪县水利局　2024-03-05'
const CRUMB = '当前位置：首页 > 政务动态'
const BAR = '【打印】【关闭】'
const FOOT = '皖ICP备05001234号'
const FIRST = '　　近年来，柳溪县把河湖治理作为民生工程来抓，压实各级河长责任，全县水质稳步向好。'
const SECOND = '　　全县设立河长120名，巡河3400次，群众满意度明显提高，河湖面貌焕然一新。'

/** The kind of a line of a page, with the title that is found beside it. */
function readAmong(line: string, page: readonly string[], file?: string): [string | undefined, string | null] {
  const report = givenReport(page.join('\n'), file)
  const block = report.blocks.find(({ start, end }) => report.text.slice(start, end) === line.trim())
  return [block?.kind, report.title]
}

const FURNITURE = ['boilerplate', TITLE]

describe('furniture is told by what stands around it', () => {
  test.each(aboveTitleOfPage)('above what says where one is: %s', (line) => {
    expect(readAmong(line, [line, CRUMB, TITLE, META, FIRST, SECOND])).toEqual(FURNITURE)
    expect(readAmong(line, ['网站首页', line, CRUMB, '', TITLE, '', META, BAR, FIRST, SECOND])).toEqual(FURNITURE)
  })

  test.each(betweenBars)('between the meta line and a bar: %s', (line) => {
    expect(readAmong(line, [TITLE, META, line, BAR, FIRST, SECOND])).toEqual(FURNITURE)
  })

  test.each(unknownMakers)('right above the foot of the page: %s', (line) => {
    expect(readAmong(line, [TITLE, META, FIRST, SECOND, line, FOOT])).toEqual(FURNITURE)
  })

  test.each(unknownHeads)('a head of a page: %s', (...head) => {
    const report = givenReport([...head, TITLE, META, FIRST, SECOND].join('\n'))
    expect(report.title).toBe(TITLE)
    expect(report.blocks.slice(0, head.length).map(({ kind }) => kind)).toEqual(head.map(() => 'boilerplate'))
  })

  test('by being a link', () => {
    const link = '[去看晒秋的人](/a/1.html)'
    expect(readAmong(link, [link, '', `# ${TITLE}`, '', META, '', FIRST, '', SECOND], 'report.md')).toEqual(FURNITURE)
    expect(readAmong(link, [`# ${TITLE}`, '', META, '', link, '', FIRST, '', SECOND], 'report.md')).toEqual(FURNITURE)
  })
})

test.each(shapedLines)('furniture is told by its shape: %s', (line) => {
  expect(readAmong(line, [line, TITLE, META, FIRST, SECOND])).toEqual(FURNITURE)
  expect(readAmong(line, [TITLE, META, line, FIRST, SECOND])).toEqual(FURNITURE)
  expect(readAmong(line, [TITLE, META, FIRST, SECOND, line])).toEqual(FURNITURE)
})

describe('the report keeps its own lines beside furniture', () => {
  test.each(ownBesideFurniture)('above the text: %s', (line) => {
    expect(readAmong(line, [CRUMB, TITLE, META, BAR, line, FIRST, SECOND])[0]).not.toBe('boilerplate')
  })

  test.each(ownAboveTitle)('above the title: %s', (line) => {
    expect(readAmong(line, [line, TITLE, META, FIRST, SECOND])[0]).not.toBe('boilerplate')
    expect(readAmong(line, [CRUMB, line, TITLE, META, FIRST, SECOND])[0]).not.toBe('boilerplate')
  })

  test.each(ownBelowText)('below the text: %s', (line) => {
    expect(readAmong(line, [TITLE, META, FIRST, SECOND, line, BAR, FOOT])[0]).not.toBe('boilerplate')
  })

  test('a title that ends like a body, right above its subtitle', () => {
    const page = [CRUMB, '一江清水绕三乡', '——柳溪县河湖治理工作综述', META, FIRST, SECOND]
    expect(givenReport(page.join('\n')).title).toBe('一江清水绕三乡')
  })

  test('who gave the pictures alone is no publisher', () => {
    const page = [TITLE, '2024-03-05 10:06柳溪日报记者 余晓', FIRST, SECOND, '（图片由柳溪县水利局提供）']
    expect(givenReport(page.join('\n'))).toMatchObject({ publisher: '柳溪日报', author: '余晓', date: '2024-03-05' })
  })

  test('a name written by sound beside its medium and the date', () => {
    const page = [TITLE, '柳溪日报 阿依古丽 2024-03-05 10:06', FIRST, SECOND]
    expect(givenReport(page.join('\n'))).toMatchObject({ publisher: '柳溪日报', author: '阿依古丽' })
  })

  test('writers in a row of very short lines below the text', () => {
    const page = [TITLE, FIRST, SECOND, '来源丨柳溪日报', '文丨余晓', '编辑丨李明', '二审丨王强', '三审丨赵敏']
    expect(givenReport(page.join('\n')).author).toBe('余晓')
  })
})
