import { useMemo, useState } from 'react'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { useImporting, type FileEncodings } from '../import/use-importing.ts'
import { useSettled } from '../use-settled.ts'
import { LookList } from './look-list.tsx'
import { LookPreview } from './look-preview.tsx'
import { lookWords } from './look-words.ts'
import { withEncoding } from './with-encoding.ts'
import './look.css'

/** Shows what an import would read, file by file, before anything is stored; encodings can be set for single files. */
export function LookDialog({ paths, onClose }: { paths: readonly string[]; onClose: () => void }) {
  const say = useWords('look', lookWords)
  const { importPaths } = useImporting()
  const [encodings, setEncodings] = useState<FileEncodings>({})
  const [chosen, setChosen] = useState(0)
  const seen = useAnswer('intake.look', { paths: [...paths] })
  const total = seen.value?.total ?? 0
  const start = () => {
    onClose()
    void importPaths(paths, encodings)
  }
  return (
    <Dialog
      title={say('title')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <span className="look-hint">{say('hint')}</span>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={start} isDisabled={total === 0}>
            {say('import', { count: total })}
          </Button>
        </>
      }
    >
      <div className="look">
        {seen.failure === null ? null : <FailureNotice failure={seen.failure} onRetry={seen.askAgain} />}
        {seen.value === undefined && seen.failure === null ? <Loading label={say('loading')} /> : null}
        {seen.value === undefined ? null : seen.value.files.length === 0 ? (
          <p className="look-note">{say('none')}</p>
        ) : (
          <LookBody
            paths={paths}
            seen={seen.value}
            encodings={encodings}
            onEncoding={(file, encoding) => setEncodings(withEncoding(encodings, file, encoding))}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
    </Dialog>
  )
}

interface LookBodyProps {
  readonly paths: readonly string[]
  readonly seen: { readonly total: number; readonly files: Parameters<typeof LookList>[0]['files'] }
  readonly encodings: FileEncodings
  readonly onEncoding: (file: string, encoding: ChoosableEncoding | null) => void
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

function LookBody({ paths, seen, encodings, onEncoding, chosen, onChoose }: LookBodyProps) {
  const settled = useSettled(chosen)
  const file = settled === null ? undefined : seen.files[settled]
  return (
    <>
      <div className="look-side">
        <p className="look-summary">{useSummary(seen, encodings)}</p>
        <LookList files={seen.files} encodings={encodings} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className="look-preview">
        {file === undefined ? null : (
          <LookPreview
            key={file.file}
            paths={paths}
            file={file}
            encoding={encodings[file.file] ?? null}
            onEncoding={(encoding) => onEncoding(file.file, encoding)}
          />
        )}
      </div>
    </>
  )
}

function useSummary({ total, files }: LookBodyProps['seen'], encodings: FileEncodings): string {
  const say = useWords('look', lookWords)
  const language = useLanguage()
  const bad = useMemo(() => files.filter(({ failure }) => failure !== null).length, [files])
  const chosen = Object.keys(encodings).length
  const count = countText(files.length, language)
  const parts = [
    total > files.length ? say('countCut', { total: countText(total, language), count }) : say('count', { count }),
    bad === 0 ? null : say('bad', { count: bad }),
    chosen === 0 ? null : say('chosen', { count: chosen }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
