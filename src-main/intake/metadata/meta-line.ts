import type { ReportLine } from '../report-line.ts'
import { isBodyName, isPersonName, withoutMaking } from './body-names.ts'
import { readDocumentNumber } from './document-number.ts'
import { readLabelledValues } from './meta-fields.ts'
import { readDates } from './read-date.ts'

const LONGEST = 200

/**
 * True for a line that says when, by whom or from where a report is: labelled values, a date that
 * stands (almost) alone, a document number, a bare address of the page.
 */
export function isMetaLine(line: ReportLine): boolean {
  const { folded } = line
  if (line.kind === 'meta') return true
  if (line.kind === 'boilerplate' || folded.length > LONGEST || /。.{10}/.test(folded)) return false
  const values = readLabelledValues(folded)
  const isStated = values.some(({ field, start, end }) => field !== 'other' && end > start)
  if (isStated && !/[:].{60}/.test(folded.replaceAll(/\s+/g, ''))) return true
  return isStated ? values.length > 1 : isBareMeta(folded)
}

/** True for a line that is a date and nothing else, as below a signature. */
export function isDateLine({ folded }: ReportLine): boolean {
  const [date] = folded.length > 24 ? [] : readDates(folded)
  return date !== undefined && date.iso.length > 4 && !/[\p{L}\p{N}]/u.test(folded.slice(0, date.start) + folded.slice(date.end))
}

function isBareMeta(folded: string): boolean {
  if (readDocumentNumber(folded) !== null || /^(?:https?:\/\/|www\.)\S+$/i.test(folded)) return true
  const [date] = readDates(folded)
  if (date === undefined || folded.length > 60) return false
  const rest = folded.slice(0, date.start) + folded.slice(date.end)
  const said = rest.replaceAll(/\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?)?/g, ' ')
  const words = said.replaceAll(/[\s()[\]【】|/:：,·-]/g, '')
  return words.length <= 2 || (date.iso.length === 10 && date.start < 30 && namesSomebody(said))
}

/** True when what stands beside a date is the names of bodies and people, with their roles and the kind of paper, and nothing else. */
function namesSomebody(said: string): boolean {
  const words = said.split(/[\s()[\]【】|/:,·]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.every((word) => isSomebody(word) || PAPER.test(word)) && words.some(isSomebody)
}

const isSomebody = (word: string): boolean => isBodyName(withoutMaking(word)) || isPersonName(word) || ROLE.test(word)

/** What a paper calls itself beside the body that wrote it: 经验交流材料. */
const PAPER = /^.{0,6}(?:材料|总结|报告|简报|专报|汇报|信息|通报|公报)$/

const ROLE = /^(?:本报|本网|全媒体|见习|特约)?(?:记者|通讯员|作者|撰稿|供稿|发布|文|责任编辑|编辑|责编|审核|校对|摄影|图)$/
