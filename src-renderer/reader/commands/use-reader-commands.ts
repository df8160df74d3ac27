import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import { useOfferCommands } from '../../command/command-store.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { ReaderDeeds } from '../use-reader-deeds.ts'
import { useBlockCommands } from './use-block-commands.ts'
import { useFindingCommands } from './use-finding-commands.ts'
import { useMoveCommands } from './use-move-commands.ts'
import { useCategoryCommands, useTagCommands } from './use-tag-commands.ts'
import { useSearchCommands } from './use-search-commands.ts'
import { useViewCommands } from './use-view-commands.ts'

interface Reading {
  readonly open: OpenReport | null
  readonly deeds: ReaderDeeds
  /** The reports of the list, and which of them is asked for. */
  readonly reports: readonly ReportSummary[]
  readonly report: ReportId | null
  /** Hits of the find bar. */
  readonly hits: readonly Range[]
}

/** Offers all commands of the reader while it is on screen. */
export function useReaderCommands({ open, deeds, reports, report, hits }: Reading): void {
  useOfferCommands(useCategoryCommands(open, deeds.tags))
  useOfferCommands(useTagCommands(open, deeds.tags))
  useOfferCommands(useFindingCommands(open))
  useOfferCommands(useBlockCommands(open, deeds.blocks, deeds.copyCitation))
  useOfferCommands(useMoveCommands(open, reports, report))
  useOfferCommands(useSearchCommands(open))
  useOfferCommands(useViewCommands(open, hits, deeds.status))
}
