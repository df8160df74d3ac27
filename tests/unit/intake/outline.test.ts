import { describe, expect, test } from 'vitest'
import { givenReport, outlineOf } from './given-report.ts'

const LONG = '坚持问题导向，把责任压实到岗到人，确保各项举措落地见效，群众得到实惠。'

const kindOf = (line: string): string | undefined =>
  givenReport(`青禾县夏粮丰收在望\n\n　　今年以来，${LONG}\n${line}\n`).blocks.at(-1)?.kind

test('headings, paragraphs, a signature and the page around them', () => {
  const report = givenReport(
    [
      '您当前的位置：首页 >> 防汛抗旱 >> 工作动态',
      '罗田县闻汛而动守好山区安全关',
      '来源：县融媒体中心　　发布时间：2021年10月28日14:49　　【字体：大 中 小】',
      '',
      `　　入汛以来，${LONG}`,
      '　　一、预警在先',
      `　　（一）抓叫应。${LONG}`,
      '　　（二）强化值守',
      `　　${LONG}`,
      '　　二、抢险在前',
      `　　${LONG}`,
      '打印本页　关闭窗口',
      '责任编辑：何芳',
      '上一篇：我县召开造林现场会',
      '相关文章：',
      '某地召开会议',
    ].join('\r\n'),
  )
  expect(outlineOf(report)).toEqual([
    'boilerplate: 您当前的位置：首页 >> 防汛抗旱 >> 工作动态',
    'title: 罗田县闻汛而动守好山区安全关',
    'meta: 来源：县融媒体中心　　发布时间：2021年10月28日14:49　　【字体：大 中 小】',
    `paragraph: 入汛以来，${LONG}`,
    '1 heading: 一、预警在先',
    `paragraph: （一）抓叫应。${LONG}`,
    '2 heading: （二）强化值守',
    `paragraph: ${LONG}`,
    '1 heading: 二、抢险在前',
    `paragraph: ${LONG}`,
    'boilerplate: 打印本页　关闭窗口',
    'boilerplate: 责任编辑：何芳',
    'boilerplate: 上一篇：我县召开造林现场会',
    'boilerplate: 相关文章：',
    'boilerplate: 某地召开会议',
  ])
})

describe('the title', () => {
  test.each([
    ['要闻\n青禾县夏粮丰收在望\n2022-06-01', '青禾县夏粮丰收在望'],
    ['青禾县人民政府办公室\n关于加强防汛值守的通知\n青政办〔2022〕15号', '关于加强防汛值守的通知'],
    ['标题：青禾县夏粮丰收在望', '青禾县夏粮丰收在望'],
    ['X\n浏览次数：12\n青禾县夏粮丰收在望！', '青禾县夏粮丰收在望！'],
  ])('%j', (head, title) => {
    expect(givenReport(`${head}\n\n　　今年以来，${LONG}\n`).title).toBe(title)
  })

  test('a text that begins with a paragraph has none', () => {
    expect(givenReport(`　　今年以来，${LONG}\n　　${LONG}\n`).title).toBeNull()
  })
})

test('a signature and its date inside a document, before what is annexed, are meta lines', () => {
  const report = givenReport(
    `关于印发实施方案的通知\n\n各有关单位：\n　　${LONG}\n青禾县人民政府\n2021年8月16日\n第一章 总则\n第一条 ${LONG}\n`,
  )
  expect(report.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'meta',
    'meta',
    'heading',
    'paragraph',
  ])
  expect(report).toMatchObject({ date: '2021-08-16', publisher: '青禾县人民政府' })
})

describe('boilerplate', () => {
  test.each([
    '主办单位：青禾县人民政府　承办单位：青禾县大数据局',
    '版权所有：青禾县人民政府　青ICP备12000001号-1',
    '网站标识码：4211230001　青公网安备 42112302000001号',
    '地址：青禾县人民路1号　邮编：438600　电话：0713-5051234',
    '扫一扫在手机打开当前页',
    '【打印】【关闭】',
    '分享到：微信 微博 QQ空间',
    '阅读次数：1,203',
    '微信图片_20220101.jpg',
    '審核：何芳　校對：林曉雯',
    '下一篇：没有了',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('boilerplate')
  })

  test.each(['（供稿：青禾县民政局）', '2022年6月1日', '青禾县农业农村局'])('%s is a meta line', (line) => {
    expect(kindOf(line)).toBe('meta')
  })

  test('sentences about sharing, printing and contact in the body are the report', () => {
    const report = givenReport(
      '青禾县夏粮丰收在望\n\n　　干部分享经验，打印明白纸五千份，公布联系电话，方便群众随时反映问题。\n　　打印、分享、关闭这些按钮，老人们也学会了使用，大家都说方便多了。\n',
    )
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph'])
  })
})

describe('captions and lists', () => {
  test('a line under a picture, a repeated line and a line at the margin among indented paragraphs are captions', () => {
    const report = givenReport(
      `青禾县夏粮丰收在望\n\n　　${LONG}${LONG}\n收割机在田间作业。\n　　${LONG}${LONG}\n微信图片_1.png\n图为志愿者帮助农户抢收。\n　　${LONG}${LONG}\n`,
    )
    expect(report.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'caption',
      'paragraph',
      'boilerplate',
      'caption',
      'paragraph',
    ])
  })

  test('short numbered lines in a row are a list', () => {
    const report = givenReport(
      `青禾县为民办实事清单\n\n　　${LONG}\n　　1.新建卫生室；\n　　2.改造老旧小区；\n　　3.开通公交专线。\n`,
    )
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'listItem', 'listItem', 'listItem'])
  })
})

describe('headings by form', () => {
  test('marks and brackets set them off right above running text', () => {
    const report = givenReport(`青禾县夏粮丰收在望\n\n　　${LONG}\n◆抢收在前\n　　${LONG}\n【存在问题】\n　　${LONG}\n`)
    expect(outlineOf(report).filter((block) => block.includes('heading'))).toEqual([
      '1 heading: ◆抢收在前',
      '1 heading: 【存在问题】',
    ])
  })

  test('those that a page states stand above those told by their numbers', () => {
    const report = givenReport(
      `<h1>青禾县夏粮丰收在望</h1><p>${LONG}${LONG}</p><h2>做法</h2><p>（一）抓收割</p><p>${LONG}</p><h2>成效</h2><p>${LONG}</p>`,
      'a.html',
    )
    expect(outlineOf(report).filter((block) => block.includes('heading'))).toEqual([
      '1 heading: 做法',
      '2 heading: （一）抓收割',
      '1 heading: 成效',
    ])
  })
})

test.each([
  '图片说明：农机手在田间检修收割机，为下一块地做准备。',
  '图为志愿者帮助农户抢收。',
  '农机手在田间作业（资料图）',
  '收割现场。林小满 摄',
])('%s is a caption', (line) => {
  expect(kindOf(line)).toBe('caption')
})

test('the column and the site named above the title are the page', () => {
  const report = givenReport(`青禾县人民政府网\n工作动态\n青禾县夏粮丰收在望\n2022-06-01\n\n　　今年以来，${LONG}\n`)
  expect(report.blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'boilerplate', 'title', 'meta', 'paragraph'])
})

describe('the head and the foot of a bulletin, and of a page', () => {
  test.each([
    '第3期',
    '2023年第12期（总第86期）',
    '报：市商务局，市委办公室',
    '发：各乡镇（街道），市直有关单位　　　　（共印60份）',
    '您是第 3 862 914 位访问者    今天是2024年6月25日 星期二',
    '【打印】【關閉】　　上一條：沒有了　　下一條：青禾縣舉辦培訓班',
    '回上一頁　友善列印　轉寄友人',
    '本網站建議使用Chrome瀏覽　今日人次：218　累計人次：4,905,331',
    '青禾县人民政府网站',
  ])('%s', (line) => expect(kindOf(line)).toBe('boilerplate'))
})

test('a report in English keeps its title and headings: the patterns for furniture are of Chinese pages', () => {
  const text =
    '# Flood relief in Qinghe\n\nThe county moved 120 households and repaired the dykes in three days.\n\n## Next\n\nTwo new pumping stations are planned for the coming year, and the old one is to be rebuilt by the autumn.\n'
  const { title, blocks } = givenReport(text, 'report.md')
  expect(title).toBe('Flood relief in Qinghe')
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'heading', 'paragraph'])
})
