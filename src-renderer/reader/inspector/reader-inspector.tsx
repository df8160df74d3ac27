import { memo } from 'react'
import { AboutReport } from '../about/about-report.tsx'
import { Copies } from '../about/copies.tsx'
import type { OpenReport } from '../use-reader-data.ts'
import type { StatusActions } from '../use-reading-status.ts'
import type { TagActions } from '../use-tag-actions.ts'
import { AllTags } from './all-tags.tsx'
import { CategoryList } from './category-list.tsx'
import { FiguresHere } from './figures-here.tsx'
import { ReadingSection } from './reading-section.tsx'
import { TagsHere } from './tags-here.tsx'
import { WorkModelList } from './work-model-list.tsx'
import './inspector.css'

interface ReaderInspectorProps {
  readonly open: OpenReport
  readonly actions: TagActions
  readonly status: StatusActions
}

/** About what the analyst points at: the tags here, the categories to tag with, the figures of the paragraph, then all of the report. */
export const ReaderInspector = memo(function ReaderInspector({ open, actions, status }: ReaderInspectorProps) {
  return (
    <div className="reader-inspector">
      <TagsHere open={open} actions={actions} />
      <CategoryList open={open} actions={actions} />
      <FiguresHere open={open} />
      <AllTags open={open} actions={actions} />
      <WorkModelList open={open} />
      <AboutReport report={open.report} />
      <Copies open={open} />
      <ReadingSection open={open} status={status} />
    </div>
  )
})
