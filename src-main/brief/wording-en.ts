import type { FactFigure } from './brief-facts.ts'
import { amountAsWritten } from './align-figures.ts'
import type { Presence } from './presence.ts'
import type { Telling } from './tell-passages.ts'
import type { Count, Wording } from './wording.ts'

const nameLimit = 12

/** The words of a brief in English. Passages stay in Chinese, in quotation marks. */
export const englishWording: Wording = {
  overviewHeading: 'Overview',
  reportsHeading: 'The reports',
  countsHeading: 'Counts',
  silencesHeading: 'Where nothing is stated',
  columns: {
    place: 'Place',
    title: 'Report',
    date: 'Date',
    publisher: 'Publisher',
    methods: 'Named methods',
    category: 'Measure',
    stating: 'Stated by',
    passages: 'Passages',
  },
  nothing: '—',
  countsNote:
    'The table counts the tagged passages of each report, those of lower categories included; 0 means read, not stated. Sources stand in the sections above.',
  silentCell: (presence) => ({ silent: '0', partlyRead: 'partly read', unread: 'unread' })[presence],

  title: (names, total) =>
    names.length === 1 ? `Measures in ${names[0] ?? ''}: a brief` : `Measures compared across ${countOf(total)}: a brief`,
  date: formatDate,
  placeWithin: (name, above) => [name, ...above.toReversed()].join(', '),
  methodName: quoted,
  methodNames: (names) => names.join('; '),

  overviewReports: (reports, places, names) =>
    places.arePlaces && places.count !== reports
      ? `This brief compares ${plural(reports, 'report')} from ${countOf(places)}: ${nameList(names)}.`
      : reports === 1
        ? `This brief rests on one report: ${nameList(names)}.`
        : `This brief compares the reports of ${places.arePlaces ? `${countOf(places)}: ` : ''}${nameList(names)}.`,
  overviewPeriod: (first, last, undated) => {
    const missing = undated === 0 ? '' : `; ${plural(undated, 'report')} ${undated === 1 ? 'gives' : 'give'} no date`
    return first === last ? `The reports date from ${first}${missing}.` : `The reports date from ${first} to ${last}${missing}.`
  },
  overviewPublishers: (names, unknown) =>
    `They were published by ${nameList(names)}${unknown === 0 ? '' : `; ${plural(unknown, 'report')} ${unknown === 1 ? 'names' : 'name'} no publisher`}.`,
  overviewCommon: (items, total) =>
    `The measures stated most widely are ${joined(items.map(({ name, count }) => `${name} (${count.count === total.count ? `all ${countOf(total)}` : String(count.count)})`))}.`,
  overviewSingle: (items) => `Stated in one place only: ${items.map(({ name, place }) => `${name} (${place})`).join('; ')}.`,

  sectionOpener: (stating, total, names) => {
    if (total.count === 1) return `${names[0] ?? ''} states this measure.`
    if (stating.count === total.count) return `All ${countOf(total)} state this measure: ${nameList(names)}.`
    if (stating.count === 1) return `Of ${countOf(total)}, only ${names[0] ?? ''} states this measure.`
    return `Of ${countOf(total)}, ${String(stating.count)} state this measure: ${nameList(names)}.`
  },
  sectionMethods: (items) =>
    `Methods with a name of their own: ${items.map(({ place, methods }) => `${methods.map(quoted).join(', ')} in ${place}`).join('; ')}.`,
  place: (name, tellings) => `${name}: ${tellings.map(tell).join('; ')}.`,
  more: (name, passages) => `${name} has ${plural(passages, 'further passage')} on this.`,
  omitted: (count) =>
    `${plural(count, 'further report')} ${count === 1 ? 'is' : 'are'} left out here; the counts include ${count === 1 ? 'it' : 'them'}.`,
  figures: (noun, items) =>
    `On ${quoted(noun)}: ${items.map(({ place, figures }) => `${place}, ${figures.map(amount).join(' and ')}`).join('; ')}.`,

  silentEverywhere: (names, notRead) =>
    notRead === 0
      ? `All reports have been read; none states ${joined(names, 'or')}.`
      : `No report is tagged with ${joined(names, 'or')} so far; ${plural(notRead, 'report')} ${notRead === 1 ? 'has' : 'have'} not been read to the end.`,
  silentPlace: (name, presence, categories) => `${name} (${reading[presence]}): ${categories.join(', ')}.`,
  silentCategory: (name, presence, count, places) =>
    `${name}: ${plural(count, 'report')} (${reading[presence]}), among them ${nameList(places)}.`,
  allStated: () => 'Every chosen measure is stated in every report.',
}

const reading: Readonly<Record<Presence, string>> = {
  silent: 'read, not stated',
  partlyRead: 'not read to the end, nothing found so far',
  unread: 'not yet read, so silence means nothing',
}

const months = 'January February March April May June July August September October November December'.split(' ')

function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ')
}

function countOf({ count, arePlaces }: Count): string {
  return plural(count, arePlaces ? 'place' : 'report')
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

function joined(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}

function nameList(names: readonly string[]): string {
  return names.length <= nameLimit
    ? joined(names)
    : `${names.slice(0, nameLimit).join(', ')} and ${String(names.length - nameLimit)} more`
}

function quoted(name: string): string {
  return /^[“「『《]/u.test(name) ? name : `“${name}”`
}

function tell(telling: Telling): string {
  if (telling.kind === 'quoted') return `“${telling.text}”`
  return `“${telling.runs.join(' … ')}”`
}

const qualifiers: Readonly<Record<string, string>> = {
  approx: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
  over: 'over ',
  range: 'from ',
}

/** Units with an English word; measure words such as 名 and 个 have none. */
const units: Readonly<Record<string, string>> = {
  '%': '%',
  万元: ' × 10,000 yuan',
  亿元: ' × 100 million yuan',
  元: ' yuan',
  户: ' households',
  天: ' days',
  小时: ' hours',
  公里: ' km',
  吨: ' tonnes',
  亩: ' mu',
  场: ' sessions',
  次: ' times',
}
const measureWords = new Set([
  '名',
  '人',
  '个',
  '個',
  '位',
  '支',
  '家',
  '所',
  '处',
  '處',
  '条',
  '條',
  '份',
  '台',
  '辆',
  '件',
  '项',
  '項',
  '只',
  '人次',
])

function amount(figure: FactFigure): string {
  const number = `${qualifiers[figure.qualifier] ?? ''}${figure.value.toLocaleString('en')}`
  if (figure.unit === null || measureWords.has(figure.unit)) return number
  const unit = units[figure.unit]
  return unit === undefined ? amountAsWritten(figure) : number + unit
}
