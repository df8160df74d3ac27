import type { Language } from '../../../src-shared/domain/script.ts'

/** The words that stand in an exported concordance. */
export interface ConcordanceWords {
  readonly title: string
  readonly search: string
  readonly query: string
  readonly found: (hits: number, reports: number) => string
  readonly shown: (lines: number) => string
  readonly left: string
  readonly hit: string
  readonly right: string
  readonly place: string
  readonly province: string
  readonly city: string
  readonly date: string
  readonly reportTitle: string
  readonly categories: string
  readonly file: string
  readonly start: string
  readonly end: string
  readonly report: string
  readonly number: string
  readonly source: string
}

export const concordanceWords: Readonly<Record<Language, ConcordanceWords>> = {
  'zh-Hans': {
    title: '检索行',
    search: '检索说明',
    query: '检索式',
    found: (hits, reports) => `共命中 ${hits} 处，涉及 ${reports} 份报告`,
    shown: (lines) => `本文件列出 ${lines} 行`,
    left: '左侧上下文',
    hit: '命中',
    right: '右侧上下文',
    place: '地点',
    province: '省份',
    city: '城市',
    date: '日期',
    reportTitle: '标题',
    categories: '举措类别',
    file: '文件',
    start: '起始位置',
    end: '结束位置',
    report: '报告编号',
    number: '序号',
    source: '出处',
  },
  en: {
    title: 'Concordance',
    search: 'Search',
    query: 'Query',
    found: (hits, reports) => `${counted(hits, 'hit')} in ${counted(reports, 'report')}`,
    shown: (lines) => `${counted(lines, 'line')} in this file`,
    left: 'Left',
    hit: 'Hit',
    right: 'Right',
    place: 'Place',
    province: 'Province',
    city: 'City',
    date: 'Date',
    reportTitle: 'Title',
    categories: 'Categories',
    file: 'File',
    start: 'Start',
    end: 'End',
    report: 'Report id',
    number: 'No.',
    source: 'Source',
  },
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
