import { Circle, CircleCheck, CircleDot, Search } from 'lucide-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ReadingStatus, ReportSummary } from '../../../src-shared/domain/report.ts'
import { Icon, type IconLike } from '../../design/icon.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useReaderWords } from '../reader-words.ts'

export interface ReportListProps {
  readonly reports: readonly ReportSummary[]
  /** How many there are, listed or not. */
  readonly total: number
  readonly search: string
  readonly onSearch: (text: string) => void
}

const rowHeight = 44
const statusIcons: Record<ReadingStatus, IconLike> = { new: Circle, reading: CircleDot, read: CircleCheck }

/** The reports to go to, with how far each is read and how many tags it has. */
export function ReportList({ reports, total, search, onSearch }: ReportListProps) {
  const say = useReaderWords()
  const current = useNavigation((state) => state.report)
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const rows = useVirtualizer({
    count: reports.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const at = reports.findIndex(({ id }) => id === current)
  const { scrollToIndex } = rows
  useEffect(() => {
    if (at !== -1) scrollToIndex(at, { align: 'auto' })
  }, [at, scrollToIndex])
  return (
    <div className="reader-reports">
      <TextInput
        label={say('searchReports')}
        isLabelHidden
        icon={Search}
        type="search"
        value={search}
        onChange={onSearch}
        placeholder={say('searchReports')}
      />
      <nav className="reader-reports-scroll" ref={scroller} aria-label={say('reports')}>
        <div className="reader-reports-rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const report = reports[index]
            return report === undefined ? null : (
              <ReportRow key={report.id} report={report} top={start} isCurrent={report.id === current} />
            )
          })}
        </div>
        {reports.length === 0 ? <p className="reader-note">{say('noReportFound')}</p> : null}
        {total > reports.length ? <p className="reader-note">{say('moreReports', { count: total - reports.length })}</p> : null}
      </nav>
    </div>
  )
}

function ReportRow({ report, top, isCurrent }: { report: ReportSummary; top: number; isCurrent: boolean }) {
  const say = useReaderWords()
  const place = [report.locality?.name, report.date].filter(Boolean).join(' · ')
  return (
    <button
      type="button"
      className="reader-report"
      style={{ top, height: rowHeight }}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => useNavigation.getState().openReport(report.id)}
    >
      <span className="reader-report-status" data-status={report.status} title={say(`status_${report.status}`)}>
        <Icon icon={statusIcons[report.status]} size={14} />
        <span className="reader-unseen">{say(`status_${report.status}`)}</span>
      </span>
      <span className="reader-report-title" lang={report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        {report.title ?? report.file}
      </span>
      <span className="reader-report-count" title={say('tagCount', { count: report.tagCount })}>
        {report.tagCount === 0 ? '' : report.tagCount}
      </span>
      <span className="reader-report-place">{place === '' ? report.file : place}</span>
    </button>
  )
}
