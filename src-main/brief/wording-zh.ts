import type { Presence } from './presence.ts'
import { amountAsWritten } from './align-figures.ts'
import { toSimplified } from './to-simplified.ts'
import type { Telling } from './tell-passages.ts'
import type { Count, Wording } from './wording.ts'

const nameLimit = 12

/** The words of a brief in Simplified Chinese. */
export const chineseWording: Wording = {
  overviewHeading: '概述',
  reportsHeading: '报告一览',
  countsHeading: '标注计数',
  silencesHeading: '未见表述之处',
  columns: {
    place: '地方',
    title: '报告',
    date: '日期',
    publisher: '发布单位',
    methods: '工作法',
    category: '举措',
    stating: '述及',
    passages: '片段',
  },
  nothing: '—',
  countsNote: '表中数字为该地报告中标注的片段数，含下级类目；0表示通读后未见。各片段的出处见以上各节。',
  silentCell: (presence) => ({ silent: '0', partlyRead: '未读完', unread: '未读' })[presence],

  title: (names, total) =>
    names.length === 1 ? `${names[0] ?? ''}举措简报` : `${names[0] ?? ''}等${countOf(total)}举措对照简报`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    return `${String(year)}年${month === undefined ? '' : `${String(month)}月`}${day === undefined ? '' : `${String(day)}日`}`
  },
  placeWithin: (name, above) => (above.length === 0 ? name : `${name}（${above.join('')}）`),
  methodName: quoted,
  methodNames: (names) => names.join('、'),

  overviewReports: (reports, places, names) => {
    if (reports === 1) return `本简报依据1份报告写成：${nameList(names, places)}。`
    return places.arePlaces && places.count !== reports
      ? `本简报对照${String(reports)}份报告，来自${countOf(places)}：${nameList(names, places)}。`
      : `本简报对照${countOf(places)}${places.arePlaces ? '的报告' : ''}：${nameList(names, places)}。`
  },
  overviewPeriod: (first, last, undated) => {
    const missing = undated === 0 ? '' : `；另有${String(undated)}份未载日期`
    return first === last ? `报告日期为${first}${missing}。` : `报告日期最早为${first}，最晚为${last}${missing}。`
  },
  overviewPublishers: (names, unknown) =>
    `发布单位有${nameList(names, { count: names.length, arePlaces: false }, '家')}${unknown === 0 ? '' : `；另有${String(unknown)}份未载发布单位`}。`,
  overviewCommon: (items, total) =>
    `${countOf(total)}中，述及最多的举措是${items.map(({ name, count }) => `${name}（${count.count === total.count ? '均有' : countOf(count)}）`).join('、')}。`,
  overviewSingle: (items) => `仅见于一地的举措：${items.map(({ name, place }) => `${name}（${place}）`).join('、')}。`,

  sectionOpener: (stating, total, names) => {
    if (total.count === 1) return `${names[0] ?? ''}述及此项。`
    if (stating.count === total.count) return `${countOf(total)}均述及此项：${nameList(names, stating)}。`
    if (stating.count === 1) return `${countOf(total)}中仅${names[0] ?? ''}述及此项。`
    return `${countOf(total)}中有${countOf(stating)}述及此项：${nameList(names, stating)}。`
  },
  sectionMethods: (items) =>
    `其中有名称的做法：${items.map(({ place, methods }) => `${place}的${methods.map(quoted).join('、')}`).join('，')}。`,
  place: tellPlace,
  more: (name, passages) => `${name}另有${String(passages)}处相关表述。`,
  omitted: (count) => `其余${String(count)}份报告的表述从略，数目见计数表。`,
  figures: (noun, items) =>
    `${quoted(toSimplified(noun))}一项，${items.map(({ place, figures }) => `${place}为${figures.map((figure) => toSimplified(amountAsWritten(figure))).join('、')}`).join('，')}。`,

  silentEverywhere: (names, notRead) =>
    notRead === 0
      ? `各报告均已读毕，均未述及：${names.join('、')}。`
      : `各报告中均未见（其中${String(notRead)}份尚未读完，不能断定没有）：${names.join('、')}。`,
  silentPlace: (name, presence, categories) => `${name}${silence[presence]}：${categories.join('、')}。`,
  silentCategory: (name, presence, count, places) =>
    `${name}：${String(count)}份报告${silence[presence]}，有${nameList(places, { count, arePlaces: false })}。`,
  allStated: () => '所选举措在各报告中均有述及。',
}

const silence: Readonly<Record<Presence, string>> = {
  silent: '的报告已读毕，未述及',
  partlyRead: '的报告尚未读完，目前未见',
  unread: '的报告尚未开读，不能断定有无',
}

function countOf({ count, arePlaces }: Count): string {
  return arePlaces ? `${String(count)}地` : `${String(count)}份报告`
}

/** All names, or the first of many with their number. */
function nameList(names: readonly string[], { count, arePlaces }: Count, counter = arePlaces ? '地' : '份'): string {
  if (names.length <= nameLimit) return names.join('、')
  return `${names.slice(0, nameLimit).join('、')}等${String(Math.max(count, names.length))}${counter}`
}

function quoted(name: string): string {
  return /^[“「『《]/u.test(name) ? name : `“${name}”`
}

function tellPlace(name: string, tellings: readonly Telling[], isTraditional: boolean): string {
  const said = tellings.map((telling) => tell(telling, isTraditional))
  return tellings.every(({ kind }) => kind === 'quoted')
    ? `${name}的报告写道：${said.join('')}。`
    : `${name}的做法：${said.join('；')}。`
}

/** What stands between clauses of a report, in half or full width; a summary runs on. */
const clauseMark = /(?<=[\p{Script=Han}\p{P}])\s*[,，;；。]\s*/gu

function tell(telling: Telling, isTraditional: boolean): string {
  if (telling.kind === 'quoted') return telling.text.includes('「') ? `『${telling.text}』` : `「${telling.text}」`
  const words = telling.runs.map((run) => run.replace(clauseMark, '，')).join('，')
  return isTraditional ? toSimplified(words) : words
}
