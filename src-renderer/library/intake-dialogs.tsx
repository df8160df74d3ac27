import { useEffect } from 'react'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { LookDialog } from './look/look-dialog.tsx'
import { OriginalDialog } from './original/original-dialog.tsx'
import { PasteDialog } from './paste/paste-dialog.tsx'
import { usePasted } from './paste/paste-store.ts'
import { RereadDialog } from './reread-dialog.tsx'

/** What of intake stands over the stage, one at a time. */
export function IntakeDialogs() {
  const dialog = useIntakeDialog((state) => state.dialog)
  const close = useIntakeDialog((state) => state.close)
  useEffect(() => () => forgetCorpus(), [])
  switch (dialog?.kind) {
    case 'original':
      return <OriginalDialog report={dialog.report} onClose={close} />
    case 'reread':
      return <RereadDialog reports={dialog.reports} onClose={close} />
    case 'look':
      return <LookDialog paths={dialog.paths} onClose={close} />
    case 'paste':
      return <PasteDialog onClose={close} />
    case undefined:
      return null
    default:
      return dialog satisfies never
  }
}

/** What was shown or said is about the corpus that is left. */
function forgetCorpus(): void {
  useIntakeDialog.getState().close()
  usePasted.getState().dismiss()
}
