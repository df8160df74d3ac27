import type { ReadingStatus } from '../report.ts'
import { textPlaces, wordFields, type TextPlace } from './expression.ts'

/** Every field of the language. */
const fieldNames = [...wordFields, 'date', 'status', 'set', 'tag', 'in'] as const
export type FieldName = (typeof fieldNames)[number]

/** What the fields are called in Chinese, in both scripts. */
const chineseNames: readonly (readonly [FieldName, string])[] = [
  ['title', '标题 標題'],
  ['place', '地点 地點'],
  ['publisher', '发布者 發布者 發佈者'],
  ['file', '文件'],
  ['date', '日期'],
  ['status', '状态 狀態'],
  ['set', '集合'],
  ['tag', '标注 標注 標註'],
  ['in', '位置'],
]

/** Each field by each of its names, English ones in small letters. */
export const fieldByName: ReadonlyMap<string, FieldName> = new Map([
  ...fieldNames.map((name) => [name, name] as const),
  ...chineseNames.flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
])

const statusWords: readonly (readonly [ReadingStatus, string])[] = [
  ['new', 'new 未读 未讀'],
  ['reading', 'reading 在读 在讀'],
  ['read', 'read 已读 已讀'],
]

/** Each status by each of its names. */
export const statusByName: ReadonlyMap<string, ReadingStatus> = new Map(
  statusWords.flatMap(([status, names]) => names.split(' ').map((name) => [name, status] as const)),
)

const placeWords: readonly (readonly [TextPlace, string])[] = [
  ['boilerplate', '网页残留 網頁殘留'],
  ['title', '标题 標題'],
  ['heading', '小标题 小標題'],
  ['body', '正文'],
  ['caption', '图片说明 圖片說明'],
]

/** Each place in a report by each of its names. */
export const textPlaceByName: ReadonlyMap<string, TextPlace> = new Map([
  ...textPlaces.map((place) => [place, place] as const),
  ...placeWords.flatMap(([place, names]) => names.split(' ').map((name) => [name, place] as const)),
])
