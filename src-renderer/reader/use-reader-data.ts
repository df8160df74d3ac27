import { useEffect, useMemo, useRef } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { Report } from '../../src-shared/domain/report.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { useReader } from './reader-store.ts'
import { layOutReport, type ReportLayout } from './text/report-layout.ts'
import { applyEdits } from './text/tag-edits.ts'
import { inReadingOrder } from './text/tag-order.ts'

/** The report in the reader with all that is shown of it. */
export interface OpenReport {
  readonly report: Report
  readonly layout: ReportLayout
  /** In reading order, with what is painted before it is durable. */
  readonly tags: readonly Tag[]
  /** The codebook in its order, archived categories included. */
  readonly categories: readonly Category[]
  readonly byId: ReadonlyMap<CategoryId, Category>
}

const noTags: readonly Tag[] = []
const noCategories: readonly Category[] = []

/** The report with its tags and the codebook; `open` is null until the report asked for is there. */
export function useOpenReport(report: ReportId | null) {
  const answer = useAnswer('corpus.report', report === null ? null : { report })
  const tagsAnswer = useAnswer('tag.tags', report === null ? null : { report })
  const categories = useAnswer('tag.categories', {}).value ?? noCategories
  const stored = tagsAnswer.value ?? noTags
  const edits = useReader((state) => state.edits)
  const { value } = answer
  const arrived = useRef(stored)
  useEffect(() => {
    if (arrived.current === stored) return
    arrived.current = stored
    useReader.getState().forgetSettledEdits()
  }, [stored])

  const shown = value !== undefined && value.id === report ? value : null
  // A tag makes the core send the report again; equal parts keep their identity, and the page is not set anew.
  const text = shown?.text
  const blocks = shown?.blocks
  const layout = useMemo(
    () => (text === undefined || blocks === undefined ? null : layOutReport({ text, blocks })),
    [text, blocks],
  )
  // While the tags of another report are still on their way, the previous answer is not this report's.
  const tags = useMemo(
    () => inReadingOrder(applyEdits(stored, edits).filter((tag) => tag.report === report)),
    [stored, edits, report],
  )
  const byId = useMemo(() => new Map(categories.map((category) => [category.id, category])), [categories])
  const open = useMemo<OpenReport | null>(
    () => (shown === null || layout === null ? null : { report: shown, layout, tags, categories, byId }),
    [shown, layout, tags, categories, byId],
  )
  return { open, failure: answer.failure ?? tagsAnswer.failure, askAgain: answer.askAgain }
}
