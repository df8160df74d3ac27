import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { certainties } from '../metadata/found-value.ts'
import { isMetaLine } from '../metadata/meta-line.ts'
import { isProse, type Body, type ReportLine } from '../report-line.ts'
import type { FoundTitle } from './find-title.ts'

/** What a line's certainty as part of the head or of the page hangs on. */
export interface BlockSetting {
  readonly body: Body
  readonly title: FoundTitle
}

/**
 * How sure it is that a line is the title, the subtitle, a meta line or boilerplate, on the scale of {@link certainties}. Beyond the running
 * text nearly all that reads like a page's is; between its paragraphs, or in whole sentences, it could be the report's after all.
 */
export function blockCertainty(kind: BlockKind, line: ReportLine, at: number, { body, title }: BlockSetting): number {
  if (kind === 'title') return title.title?.certainty ?? certainties.guessed
  if (kind === 'subtitle') return title.subtitle?.certainty ?? certainties.guessed
  if (kind === 'meta') return isMetaLine(line) ? certainties.labelled : certainties.placed
  return furnitureCertainty(line, at < body.first || at > body.last)
}

function furnitureCertainty(line: ReportLine, isOutside: boolean): number {
  if (line.kind === 'boilerplate') return isOutside ? certainties.labelled : certainties.formed
  if (isProse(line)) return certainties.guessed
  return isOutside ? certainties.formed : certainties.placed
}
