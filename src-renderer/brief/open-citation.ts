import type { Citation } from '../../src-shared/domain/brief.ts'
import { useNavigation } from '../navigation/navigation-store.ts'

/** Opens the place that a citation points at in the reader. */
export function openCitation({ report, start, end, tag }: Citation): void {
  useNavigation.getState().openReport(report, { range: { start, end }, tag })
}
