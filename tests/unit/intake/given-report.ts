import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { readText } from '../../../src-main/intake/read-text.ts'
import { readHtml } from '../../../src-main/intake/readers/read-html.ts'
import { readMd } from '../../../src-main/intake/readers/read-md.ts'
import { readTxt } from '../../../src-main/intake/readers/read-txt.ts'
import { recogniseFile } from '../../../src-main/intake/recognise-file.ts'

const readers = { txt: readTxt, md: readMd, html: readHtml, mhtml: readHtml }

/** What intake reads from text in a file of this name; a failure throws, for it is none that the test expects. */
export function givenReport(text: string, file = 'report.txt'): ReadReport {
  const recognised = recogniseFile({ file, bytes: new TextEncoder().encode(text) })
  if (!recognised.ok) throw new Error(`${recognised.code}: ${recognised.detail}`)
  if (!('text' in recognised.value)) throw new Error(`${recognised.value.format} is read from bytes`)
  const { format, encoding, warnings, text: decoded } = recognised.value
  const source = readers[format](decoded)
  const { folded: _, ...found } = readText(source)
  return { file, format, encoding, pages: [], ...found, warnings: [...warnings, ...source.warnings] }
}

/** A report with a title and this one paragraph. */
export function givenParagraph(paragraph: string): ReadReport {
  return givenReport(`青禾县扎实推进各项重点工作\n\n${paragraph}\n`)
}

/** The blocks as `kind: words`, with a heading's level before its kind. */
export function outlineOf(report: ReadReport): string[] {
  return report.blocks.map(
    ({ kind, level, start, end }) => `${level === null ? '' : `${level} `}${kind}: ${report.text.slice(start, end)}`,
  )
}
