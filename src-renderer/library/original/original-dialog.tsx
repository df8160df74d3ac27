import { BookOpenText, Save } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { EncodingSelect } from '../encoding-select.tsx'
import { encodingText, isChoosable } from '../encoding-text.ts'
import { reportName } from '../report-text.ts'
import { useReread } from '../use-reread.ts'
import { originalWords } from './original-words.ts'
import { SideBySide } from './side-by-side.tsx'
import { useSaveOriginal } from './use-save-original.ts'

/** A stored report beside the file it came from; choosing another encoding reads it again at once. */
export function OriginalDialog({ report, onClose }: { report: ReportId; onClose: () => void }) {
  const say = useWords('original', originalWords)
  const original = useAnswer('intake.original', { report })
  const stored = useAnswer('corpus.report', { report })
  const saveOriginal = useSaveOriginal()
  const open = () => {
    onClose()
    useNavigation.getState().openReport(report)
  }
  const file = original.value?.file
  const save = file === undefined ? undefined : () => void saveOriginal(report, file)
  return (
    <Dialog
      title={say('title', { title: stored.value === undefined ? '' : reportName(stored.value) })}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          {save === undefined ? null : (
            <Button icon={Save} onPress={save}>
              {say('saveOriginal')}
            </Button>
          )}
          <Button icon={BookOpenText} variant="primary" onPress={open}>
            {say('openReport')}
          </Button>
        </>
      }
    >
      <div className="original">
        {original.value === undefined ? null : <EncodingBar report={report} original={original.value} />}
        <SideBySide
          original={original.value}
          reading={stored.value}
          failure={original.failure ?? stored.failure}
          isOld={original.isOld || stored.isOld}
          deeds={
            save === undefined ? null : (
              <Button icon={Save} onPress={save}>
                {say('saveOriginal')}
              </Button>
            )
          }
        />
      </div>
    </Dialog>
  )
}

/** What reading again came to, said where the analyst looks. */
type Said = { readonly text: string; readonly isUndoable: boolean } | { readonly failure: Failure } | null

function EncodingBar({ report, original }: { report: ReportId; original: Original }) {
  const say = useWords('original', originalWords)
  const language = useLanguage()
  const reread = useReread()
  const deed = useDeed()
  const [said, setSaid] = useState<Said>(null)
  const [isReading, setReading] = useState(false)
  const { encoding, format, size, file } = original
  const choose = async (chosen: ChoosableEncoding | null) => {
    // Not disabled meanwhile: the focus would fall out of the dialog, and Escape with it.
    if (isReading) return
    setReading(true)
    const outcome = await reread([report], chosen)
    setReading(false)
    if (outcome?.outcome === 'failed') setSaid({ failure: outcome.failure })
    if (outcome?.outcome !== 'reread') return
    const name = encodingText(outcome.encoding ?? chosen ?? '')
    const text = say(outcome.changes === 0 ? 'rereadSame' : 'reread', { encoding: name, count: outcome.changes })
    setSaid({ text, isUndoable: true })
  }
  const undo = async () => {
    if ((await deed('corpus.undo', {})) === null) return
    setSaid({ text: say('undone'), isUndoable: false })
    // The status line offers to undo the reading, too: that would now take back what was done before it.
    useStatus.getState().sayDone(say('undone'), { undoable: false })
  }
  return (
    <>
      <div className="original-bar">
        {encoding === null ? null : (
          <EncodingSelect
            value={isChoosable(encoding) ? encoding : null}
            placeholder={encodingText(encoding)}
            onChange={(chosen) => void choose(chosen)}
          />
        )}
        <span className="original-facts" title={file}>
          {`${format} · ${sizeText(size, language)} · ${file}`}
        </span>
      </div>
      {said === null ? null : 'failure' in said ? (
        <FailureNotice failure={said.failure} />
      ) : (
        <output className="original-said">
          {said.text}
          {said.isUndoable ? (
            <Button variant="quiet" onPress={() => void undo()}>
              {say('undo')}
            </Button>
          ) : null}
        </output>
      )}
    </>
  )
}
