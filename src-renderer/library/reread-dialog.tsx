import { useState } from 'react'
import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { EncodingSelect } from './encoding-select.tsx'
import { libraryWords } from './library-words.ts'
import { useReread } from './use-reread.ts'

/** Asks in which encoding to read several reports again. */
export function RereadDialog({ reports, onClose }: { reports: readonly ReportId[]; onClose: () => void }) {
  const say = useWords('library', libraryWords)
  const reread = useReread()
  const [encoding, setEncoding] = useState<ChoosableEncoding | null>(null)
  const start = () => {
    onClose()
    void reread(reports, encoding)
  }
  return (
    <Dialog
      title={say('rereadTitle')}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={start}>
            {say('rereadStart', { count: reports.length })}
          </Button>
        </>
      }
    >
      <div className="library-form">
        <p>{say('rereadText', { count: reports.length })}</p>
        <EncodingSelect value={encoding} unchosen={say('rereadSameEncoding')} onChange={setEncoding} />
      </div>
    </Dialog>
  )
}
