import type { ReactNode } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'

export interface ReportLinkProps {
  readonly report: ReportId
  readonly children: ReactNode
  /** In a grid, whose arrows move by lines, Tab passes over it; the details beside the grid have it too. */
  readonly isInOrder?: boolean
}

/** Opens a report in the reader. */
export function ReportLink({ report, children, isInOrder = false }: ReportLinkProps) {
  return (
    <button
      type="button"
      className="outcome-link"
      tabIndex={isInOrder ? 0 : -1}
      onClick={() => useNavigation.getState().openReport(report)}
    >
      {children}
    </button>
  )
}
