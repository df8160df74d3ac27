import { describe, expect, test } from 'vitest'
import { givenParagraph, givenReport } from './given-report.ts'

const namesIn = (sentence: string): string[] => givenParagraph(sentence).workModels.map(({ name }) => name)

describe('names of methods', () => {
  test.each([
    ['县里推行“三早三快”工作法，守好安全关。', ['“三早三快”工作法']],
    ['形成“党建+网格”治理模式。', ['“党建+网格”治理模式']],
    ['创新“1+3+N”服务机制，打通堵点。', ['“1+3+N”服务机制']],
    ['落实“五包一”，建立三级联动机制，压实责任。', ['“五包一”', '三级联动机制']],
    ['围绕“查、改、建、管、评”五个环节抓落实。', ['“查、改、建、管、评”五个环节']],
    ['通过「小手拉大手」活動引導家庭參與。', ['「小手拉大手」活動']],
    ['推行“清单式管理法”和“双报到”制度。', ['“清单式管理法”', '“双报到”制度']],
    ['推行"三色管理" 工作机制，落实‘一户一卡’。', ['"三色管理" 工作机制', '‘一户一卡’']],
    ['开展“防汛知识八进”，推出“五个靠前”就业服务措施。', ['“防汛知识八进”', '“五个靠前”就业服务措施']],
    ['开展“银龄相伴”“青禾助学”等行动。', ['“银龄相伴”', '“青禾助学”']],
    ['实行1+4+N管理模式，推行“红黑榜”制度和积分兑换机制。', ['1+4+N管理模式', '“红黑榜”制度', '积分兑换机制']],
    ['书记说：“我们靠的是‘四议两公开’工作法，大家心里都服气。”', ['‘四议两公开’工作法']],
    ['实行“一证三单”监管制度，“一证”是许可证，“三单”是三张清单。', ['“一证三单”监管制度']],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence)).toEqual(expected)
  })
})

describe('what is no method', () => {
  test.each([
    '党员干部筑起“红色防线”，立下“军令状”。',
    '老人说：“三个孩子都不在家，多亏了他们。”',
    '发挥“主心骨”作用，当好“守门人”“店小二”。',
    '“两委”干部学习“三农”政策。',
    '“青禾先锋”微信公众号开设专栏。',
    '推动“线上”“线下”联动，从“单打独斗”向“抱团发展”模式转变。',
    '把平安建设作为“一把手”工程，完善“一老一小”服务体系。',
    '创新“以路养路”思路，推出“山水间”摄影展。',
  ])('%s', (sentence) => {
    expect(namesIn(sentence)).toEqual([])
  })
})

test('a name is listed once, written out furthest', () => {
  const report = givenReport(
    '青禾县“四办”促营商环境提升\n\n　　青禾县推行“四办”工作法，企业办事更快了，“四办”深受欢迎，办件提速明显。\n',
  )
  expect(report.workModels.map(({ name }) => name)).toEqual(['“四办”工作法'])
})

test('a name is listed as it is written out furthest, though it was called shorter before', () => {
  const report = givenReport('青禾县“五心”服务暖民心\n\n　　青禾县推行“五心”服务法，把窗口开到村口，群众办事少跑路、少等待。\n')
  expect(report.workModels.map(({ name }) => name)).toEqual(['“五心”服务法'])
})

test('numbered names that open paragraphs in a row set out the method', () => {
  const report = givenReport(
    '青禾县防汛工作纪实\n\n　　一张清单，压实责任到人，全县上下迅速行动起来。\n　　两个平台，打通信息堵点，部门之间协同更加顺畅。\n　　三支队伍，守牢安全底线，群众安心干部放心。\n',
  )
  expect(report.workModels.map(({ name }) => name)).toEqual(['一张清单', '两个平台', '三支队伍'])
})
