import type { Range } from '../../src-shared/domain/range.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { CategoryPalette } from './category-palette.tsx'
import { FindBar } from './find-bar.tsx'
import { TextMenu } from './menu/text-menu.tsx'
import { OriginalView } from './original/original-view.tsx'
import { PlaceLine } from './place/place-line.tsx'
import { useReader } from './reader-store.ts'
import { ReaderToolbar } from './reader-toolbar.tsx'
import { ReportView } from './report-view.tsx'
import type { OpenReport } from './use-reader-data.ts'
import type { OpenDeeds } from './use-reader-deeds.ts'

interface ReaderCentreProps {
  readonly open: OpenReport
  readonly deeds: OpenDeeds
  readonly reports: readonly ReportSummary[]
  readonly hits: readonly Range[]
}

/** The text of the report with what stands over, under and beside it. */
export function ReaderCentre({ open, deeds, reports, hits }: ReaderCentreProps) {
  const isOriginalShown = useReader((state) => state.isOriginalShown)
  const { id } = open.report
  return (
    <div className="reader-centre">
      <ReaderToolbar open={open} reports={reports} status={deeds.status} />
      <FindBar hits={hits} />
      <div className="reader-body" data-original={isOriginalShown}>
        <ReportView key={id} open={open} deeds={deeds} hits={hits} />
        {isOriginalShown ? <OriginalView key={id} open={open} /> : null}
      </div>
      <PlaceLine open={open} actions={deeds.blocks} onCopy={deeds.copyCitation} />
      <TextMenu />
      <CategoryPalette open={open} actions={deeds.tags} />
    </div>
  )
}
