import type { Desk } from '../given/desk.ts'
import { BriefPage } from './brief-page.ts'
import { CodebookPage } from './codebook-page.ts'
import { ComparePage } from './compare-page.ts'
import { ExchangePage } from './exchange-page.ts'
import { FramePage } from './frame-page.ts'
import { LibraryPage } from './library-page.ts'
import { ReaderPage } from './reader-page.ts'
import { SearchPage } from './search-page.ts'
import { StartPage } from './start-page.ts'

/** The screens of a desk; they stay good when the desk is opened again. */
export function pagesOf(desk: Desk) {
  return {
    frame: new FramePage(desk),
    start: new StartPage(desk),
    library: new LibraryPage(desk),
    search: new SearchPage(desk),
    reader: new ReaderPage(desk),
    codebook: new CodebookPage(desk),
    compare: new ComparePage(desk),
    brief: new BriefPage(desk),
    exchange: new ExchangePage(desk),
  }
}
