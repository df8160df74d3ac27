import { useState } from 'react'
import type { BriefFormat } from '../../src-shared/contract/exchange-operations.ts'
import { briefFormatSchema } from '../../src-shared/contract/exchange-operations.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { fileName } from '../connection/file-name.ts'
import { usePicking } from '../connection/use-picking.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'

/** The formats a brief can be exported in. */
export const briefFormats = briefFormatSchema.options

/** Asks where to, saves what is not saved yet, and writes the brief. */
export function useExportBrief() {
  const say = useWords('brief', briefWords)
  const deed = useDeed()
  const picking = usePicking()
  const [isExporting, setExporting] = useState(false)
  const exportBrief = async (brief: { id: BriefId; title: string }, format: BriefFormat) => {
    const path = await picking.pickSavePath({ suggestedName: `${fileName(brief.title)}.${format}`, extension: format })
    if (path === null) return
    setExporting(true)
    await useBrief.getState().flush()
    const written = await deed('exchange.exportBrief', { brief: brief.id, format, path })
    setExporting(false)
    if (written !== null) useStatus.getState().sayDone(say('exported', { path: written.path }), { undoable: false })
  }
  return { exportBrief, isExporting }
}
