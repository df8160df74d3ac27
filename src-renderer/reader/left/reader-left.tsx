import { Section } from '../../design/section.tsx'
import { useReaderWords } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { OutlineList } from './outline-list.tsx'
import { ReportList, type ReportListProps } from './report-list.tsx'

/** Where the analyst is: the reports, and the outline of the open one. */
export function ReaderLeft({ open, ...list }: ReportListProps & { readonly open: OpenReport | null }) {
  const say = useReaderWords()
  return (
    <div className="reader-left">
      <ReportList {...list} />
      {open === null ? null : (
        <Section title={say('outline')}>
          <OutlineList open={open} />
        </Section>
      )}
    </div>
  )
}
