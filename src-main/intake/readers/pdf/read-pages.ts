import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failed, type Step } from '../../read-failure.ts'
import { toZones } from './page-zones.ts'
import { countUnknown } from './pdf-characters.ts'
import type { PrintedPage } from './pdf-page.ts'
import { readRuns, type PageRuns } from './read-runs.ts'

/** Far more than any report: a yearbook has a thousand pages. */
const MOST_PAGES = 6000
/** UTF-16 units of text: about ten novels in the whole document, and a page that no printer could fill. */
const MOST_UNITS = 10_000_000
const MOST_UNITS_OF_PAGE = 200_000
/** Seconds of this thread's own work after which a file is given up; a report of a hundred pages takes one. */
const MOST_SECONDS = 60
/** A page is as good as empty when more of its characters than this cannot be told. */
const UNKNOWN_SHARE = 0.5

/** The pages of a document as printed, and on how many of them there is no text to read. */
export interface ReadPages {
  readonly pages: readonly PrintedPage[]
  readonly withoutText: number
}

/** Reads every page in turn; what a page needed is freed before the next one. */
export async function readPages(document: PDFDocumentProxy): Promise<Step<ReadPages>> {
  const count = document.numPages
  if (count > MOST_PAGES) return failed('file_too_large', `${count} pages; at most ${MOST_PAGES} are read`)
  const end = cpuSeconds() + MOST_SECONDS
  const isLate = (): boolean => cpuSeconds() > end
  const pages: PrintedPage[] = []
  let units = 0
  let withoutText = 0
  for (let number = 1; number <= count; number += 1) {
    // eslint-disable-next-line no-await-in-loop -- one page at a time, so that memory holds one page
    const page = await readPage(document, number, isLate)
    units += page.length
    if (isLate()) return failed('file_too_large', `page ${number} of ${count} was reached in ${MOST_SECONDS} seconds of work`)
    if (!page.isWhole) return failed('file_too_large', `more than ${MOST_UNITS_OF_PAGE} characters on page ${number}`)
    if (units > MOST_UNITS) return failed('file_too_large', `more than ${MOST_UNITS} characters up to page ${number} of ${count}`)
    if (isWithoutText(page)) withoutText += 1
    const { width, height, runs, across } = page
    pages.push({ width, height, zones: toZones(runs), across: joinAcross(across) })
  }
  return { ok: true, value: { pages, withoutText } }
}

async function readPage(document: PDFDocumentProxy, number: number, isLate: () => boolean): Promise<PageRuns> {
  const page = await document.getPage(number)
  try {
    return await readRuns(page, (length) => length > MOST_UNITS_OF_PAGE || isLate())
  } finally {
    page.cleanup()
  }
}

/** Seconds that this thread alone has worked. */
function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}

function isWithoutText({ runs, length }: PageRuns): boolean {
  const unknown = runs.reduce((sum, { text }) => sum + countUnknown(text), 0)
  return length === 0 || unknown > UNKNOWN_SHARE * length
}

/** Words that stand across come glyph by glyph at times; one line holds them. */
function joinAcross(texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [texts.join(' ')]
}
