import { isBodyName, isPersonName } from '../metadata/body-names.ts'
import { readBylineLine } from '../metadata/read-byline.ts'
import { readDates } from '../metadata/read-date.ts'

const LONGEST = 80

/**
 * True for a line whose typography is that of a page's bars, whatever its words: short names with strokes between them, the way
 * to a page, counters, a button in brackets, characters set apart by dashes. To be asked outside the running text only.
 */
export function hasPageShape(words: string): boolean {
  if (words.length > LONGEST || /[。;!?“”《》]|,(?!\d{3})/.test(words)) return false
  return (
    isBarred(words) ||
    isWay(words) ||
    isCounters(words) ||
    isButton(words) ||
    isStretched(words) ||
    isChoice(words) ||
    /_{3,}$/.test(words)
  )
}

const LONGEST_ENTRY = 10

/** 学习园地 | 通知中心 | 退出登录; names of people or bodies between strokes are who wrote it, and dates are when. */
function isBarred(words: string): boolean {
  // the rows of a table begin with a stroke
  if (!/[|丨┊┆│¦]/.test(words) || words.includes(':') || words.startsWith('|')) return false
  const entries = words.split(/\s*[|丨┊┆│¦]\s*/).filter((entry) => entry !== '')
  if (entries.length < 3 || entries.some((entry) => entry.length > LONGEST_ENTRY)) return false
  const named = entries.filter((entry) => isPersonName(entry) || isBodyName(entry))
  return named.length * 2 < entries.length && readDates(words).length === 0
}

const STEP = String.raw`[\p{L}\p{N}·()]{2,14}`
/** 教育资讯 > 基层传真, 政务公开 → 乡镇街道: with its label or without. */
const WAY = new RegExp(
  `^(?:[\\p{L}]{2,8}\\s?:\\s?|>{1,2}\\s?)?${STEP}(?:\\s?(?:>{1,2}|»|›|→|≫|▶|▸)\\s?${STEP}){1,6}(?:\\s?>)?$`,
  'u',
)
const isWay = (words: string): boolean => WAY.test(words)

const AMOUNT = String.raw`[([]?\d[\d,.]{0,12}\s?[万亿wk]?\+?[)\]]?`
const UNIT_OF_PEOPLE = /[人户件个名次场亩吨元%年月日时分岁期版号份]/
/** 赞(23) 踩(1), 阅 1.2万, 1.8万阅读 · 56评论: a word of the page with a number, one or more. */
const COUNTERS = new RegExp(
  `^(?:(?:\\p{Script=Han}{1,4}\\s?${AMOUNT}|${AMOUNT}\\s?\\p{Script=Han}{1,4})(?![\\p{L}\\p{N}])[\\s|·/]{0,4}){1,4}$`,
  'u',
)
/** 点阅人气: 1,284: a short label and a bare number, which no line of a report is outside its tables. */
const LABELLED_COUNT = /^\p{Script=Han}{2,6}\s?:\s?\d[\d,]{0,12}\s?(?:人次|次)?$/u

function isCounters(words: string): boolean {
  if (LABELLED_COUNT.test(words)) return true
  if (!COUNTERS.test(words) || readDates(words).length > 0 || words.startsWith('第')) return false
  return (
    !UNIT_OF_PEOPLE.test(words) &&
    (/[()[\]万wk+]/.test(words) || /[\p{Script=Han}]\s*[|·/\s]\s*\S/u.test(words.replaceAll(/\d/g, '')))
  )
}

/** Words in square or bold brackets that belong to a report: notes, annexes, what opens it. */
const OWN_NOTE = /附|摘要|提要|编者|按语|导语|导读|引言|前言|注|背景|图|表|案例|问|答|结语|后记|新闻|事例|做法|成效|启示|点评/
const BUTTONS = /^(?:[[【〖〔「『<]\s{0,2}[\p{L}\p{N}+\- ]{1,8}\s{0,2}[\]】〗〕」』>]\s{0,4}){1,8}$/u
/** 【 我要写信 】, 〖打印〗〖收藏〗. */
const isButton = (words: string): boolean =>
  BUTTONS.test(words) && !OWN_NOTE.test(words) && !/\d{4}/.test(words) && readBylineLine(words) === null

/** —分—享—: characters one by one between marks. */
const isStretched = (words: string): boolean =>
  /^[—–\-=·~*.<>]{1,6}\s?(?:\p{Script=Han}\s?[—–\-=·~*.<>]{1,6}\s?){2,6}$/u.test(words)

const CHOICE = /^(\p{Script=Han}{2,4})\s?:\s{0,2}((?:\p{Script=Han}{1,2}[\s|/]{1,3}){1,5}\p{Script=Han}{1,2})$/u
/** 语速:慢速 正常 快速: what can be set, with its few short choices; names behind a label are people. */
function isChoice(words: string): boolean {
  const [, , choices = ''] = CHOICE.exec(words) ?? []
  const all = choices.split(/[\s|/]+/)
  return choices !== '' && all.length >= 2 && !all.some(isPersonName)
}

const LONGEST_OF_ROW = 7
/** 要闻 理论 志愿 榜样, 重庆 晴 27℃: three and more short words side by side. Above the text no report has such a line; below it, it can be the head of a table. */
export function isRow(words: string): boolean {
  // words of other languages stand apart in every line
  if (/[。;!?,:“”《》]/.test(words) || !/\p{Script=Han}/u.test(words)) return false
  const entries = words.split(/\s*[|丨┊┆│¦]\s*|\s+/).filter((entry) => entry !== '')
  return entries.length >= 3 && entries.every((entry) => entry.length <= LONGEST_OF_ROW) && !entries.every(isPersonName)
}
