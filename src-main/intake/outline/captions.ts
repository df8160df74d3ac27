import { certainties } from '../metadata/found-value.ts'
import type { ReportLine } from '../report-line.ts'
import { numberingRank } from './numbering.ts'

/** What is known of a line's place before its words are looked at. */
export interface CaptionSetting {
  /** Before the end of the running text. */
  readonly isInside: boolean
  /** The paragraphs of the report are set in. */
  readonly indents: boolean
  readonly isAfterPicture: boolean
}

const CAPTION =
  /^[▲△↑▼↓]|^[(【]?(?:[上下左右题]图|图片?|照片)(?:为|说明|\d+|[一二三四五])?\s*[:为】]|^图片?说明|[(](?:资料)?图片?[)]?$|资料图[)]?$|(?:摄影|[\s(/]摄|供图)[)]?$/
/** What says outright that it is one may be a sentence or two. */
const SAID = /^[(【]?(?:图为|图片?说明|[上下左右题]图)/
const LONGEST = 60
const LONGEST_SAID = 150

/** True for the words under a picture: said so (图为…), signed by who took it, repeated, right below a picture's name, or at the margin where paragraphs are set in. */
export function isCaption(
  line: ReportLine,
  { previous, next }: { readonly previous: ReportLine | undefined; readonly next: ReportLine | undefined },
  setting: CaptionSetting,
): boolean {
  const { folded } = line
  const longest = SAID.test(folded) ? LONGEST_SAID : LONGEST
  if (line.kind === 'tableRow' || line.kind === 'listItem' || folded.length > longest || numberingRank(folded) !== null)
    return false
  if (CAPTION.test(folded) || [previous, next].some((near) => near?.folded === folded)) return true
  if (setting.isAfterPicture && /^([*_]).+\1$/.test(folded)) return true
  return isShortSentence(folded) && (setting.isAfterPicture || isAtMargin(line, setting))
}

/** Of a line taken for a caption: what says so itself is surer than what only stands where captions do. */
export function captionCertainty({ folded }: ReportLine): number {
  return CAPTION.test(folded) ? certainties.formed : certainties.guessed
}

const isShortSentence = (folded: string): boolean =>
  folded.length <= 45 && /。["”]?$/.test(folded) && folded.indexOf('。') >= folded.length - 2

function isAtMargin(line: ReportLine, { indents, isInside }: CaptionSetting): boolean {
  return indents && isInside && !line.indented
}
