import { useState } from 'react'
import type { Brief } from '../../src-shared/domain/brief.ts'
import { Button } from '../design/button.tsx'
import { Checkbox } from '../design/checkbox.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { originOf } from './sentence-flags.ts'

/** Says what composing again keeps before doing it. */
export function RecomposeDialog({ brief, isOpen, onClose }: { brief: Brief; isOpen: boolean; onClose: () => void }) {
  const say = useWords('brief', briefWords)
  const sentences = useBrief((state) => state.sentences)
  const [restoreDropped, setRestoreDropped] = useState(false)
  const recompose = useRecompose(brief)
  const origins = sentences.map(({ sentence }) => originOf(sentence))
  const count = (wanted: string) => origins.filter((origin) => origin === wanted).length
  const confirm = () => {
    onClose()
    setRestoreDropped(false)
    void recompose(restoreDropped)
  }
  return (
    <Dialog
      title={say('recomposeTitle')}
      isOpen={isOpen}
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={confirm}>
            {say('recompose')}
          </Button>
        </>
      }
    >
      <p>{say('recomposeKeeps', { edited: count('edited'), own: count('own') })}</p>
      {brief.dropped.length === 0 ? null : (
        <>
          <p>{say('recomposeDropped', { count: brief.dropped.length })}</p>
          <Checkbox
            label={say('restoreDropped', { count: brief.dropped.length })}
            isSelected={restoreDropped}
            onChange={setRestoreDropped}
          />
        </>
      )}
      <p className="brief-dialog-hint">{say('recomposeUndo')}</p>
    </Dialog>
  )
}

function useRecompose(brief: Brief) {
  const say = useWords('brief', briefWords)
  const deed = useDeed()
  return async (restoreDropped: boolean) => {
    const { flush, setRecomposed } = useBrief.getState()
    if (!(await flush())) return
    const result = await deed('brief.recompose', { brief: brief.id, restoreDropped })
    if (result === null) return
    const { kept, replaced, outdated } = result
    setRecomposed({ kept, replaced, outdated })
    useStatus.getState().sayDone(say('recomposed', { kept, replaced }))
  }
}
