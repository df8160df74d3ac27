import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Report } from '../../src-shared/domain/report.ts'
import { useAnswer, type AnswerState } from '../connection/use-answer.ts'
import { useSettled } from './use-settled.ts'

/** The whole report of this id, once the selection rests on it; undefined while another one's is all there is. */
export function useSettledReport(id: ReportId): AnswerState<Report> {
  const settled = useSettled(id)
  const answer = useAnswer('corpus.report', settled === null ? null : { report: settled })
  return { ...answer, value: answer.value?.id === id ? answer.value : undefined }
}
