import { fold } from '../../corpus/fold.ts'
import type { ReportLine } from '../report-line.ts'
import { certainties, declaredValue, foundAt, type FoundValue } from './found-value.ts'
import { readDates, type FoundDate } from './read-date.ts'
import type { StatedValue } from './stated-values.ts'

interface PlacedDate extends FoundDate {
  readonly certainty: number
}

/** The lines in which a report can be dated. */
export interface DatedLines {
  readonly meta: readonly ReportLine[]
  /** What stands between the title and the running text and is no meta line. */
  readonly belowTitle: readonly ReportLine[]
  /** The first paragraph of running text. */
  readonly opening: ReportLine | null
}

/**
 * The date of a report: the one behind a label, publication before signing and signing before entry into the
 * system; else a date of the head or the foot, the fullest first; else the day of the speech or of the dispatch;
 * else what the file declares.
 */
export function findDate(
  stated: readonly StatedValue[],
  { meta, belowTitle, opening }: DatedLines,
  declared: string | null,
): FoundValue | null {
  const bare = meta.flatMap((line) => placed(readDates(line.folded), line.start)).filter(({ iso }) => iso.length > 4)
  const labelled = labelledDates(stated)
  const published = labelled.find(({ isUpdate }) => !isUpdate)
  const unlabelled = bare.find(
    (date) => date.iso.length === 10 && !labelled.some(({ start, end }) => date.start < end && start < date.end),
  )
  const best = published ?? unlabelled ?? labelled[0] ?? bare.find(({ iso }) => iso.length === 10) ?? bare[0]
  if (best !== undefined) return foundAt(best.iso, best, best.certainty)
  const [said] = readDates(fold(declared ?? ''))
  if (said !== undefined) return declaredValue(said.iso, null)
  const spoken =
    firstMatching(belowTitle, /^[—–(\s-]{0,4}$/, /./) ?? firstMatching(opening === null ? [] : [opening], BEFORE_DAY, DISPATCH)
  return spoken === null ? null : foundAt(spoken.iso, spoken, certainties.guessed)
}

/** 本报某地2024年3月5日讯, 某社某地2024年3月5日电. */
const BEFORE_DAY = /^[^。,;]{0,16}$/
const DISPATCH = /^\s?(?:讯|电|消息|报道)/

/** The first whole date with such words before and behind it. */
function firstMatching(lines: readonly ReportLine[], before: RegExp, behind: RegExp): PlacedDate | null {
  for (const { folded, start } of lines) {
    const head = folded.slice(0, 60)
    const [date] = readDates(head)
    if (date?.iso.length === 10 && before.test(head.slice(0, date.start)) && behind.test(head.slice(date.end)))
      return placed([date], start)[0] ?? null
  }
  return null
}

/** The dates behind labels, in the order of what the labels are worth; that of an update goes behind any other. */
function labelledDates(stated: readonly StatedValue[]): (PlacedDate & { readonly isUpdate: boolean })[] {
  return stated
    .filter(({ field }) => field === 'date')
    .toSorted((one, other) => labelOrder(one.label) - labelOrder(other.label))
    .flatMap(({ folded, start, label }) =>
      placed(readDates(folded).slice(0, 1), start).map((date) => ({
        ...date,
        certainty: certainties.labelled,
        isUpdate: /更新|修改/.test(label),
      })),
    )
}

const labelOrders: readonly RegExp[] = [
  /^(?:发布|发表|发稿|公开|刊发|张贴|公告|上版|上稿|publish)/i,
  /^(?:时间|日期|date|time)/i,
  /^(?:成文|印发|报)/,
]

function labelOrder(label: string): number {
  const order = labelOrders.findIndex((pattern) => pattern.test(label))
  return order === -1 ? labelOrders.length : order
}

function placed(dates: readonly FoundDate[], from: number): PlacedDate[] {
  return dates.map(({ iso, start, end }) => ({
    iso,
    start: from + start,
    end: from + end,
    certainty: iso.length === 10 ? certainties.placed : certainties.guessed,
  }))
}
