import type { SourceFormat } from '../../src-shared/domain/report.ts'
import { readHtml } from './readers/read-html.ts'
import { readMd } from './readers/read-md.ts'
import { readTxt } from './readers/read-txt.ts'
import type { Source } from './source.ts'

const readers: Readonly<Record<SourceFormat, (text: string) => Source>> = { txt: readTxt, md: readMd, html: readHtml }

/** Reads decoded text in its format. */
export function readSource(format: SourceFormat, text: string): Source {
  return readers[format](text)
}
