import { useCallback, useMemo, useState } from 'react'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { useImporting, type FileChoices } from '../import/use-importing.ts'
import { useSettled } from '../use-settled.ts'
import { LookList } from './look-list.tsx'
import { LookPreview } from './look-preview.tsx'
import { useLookWords } from './look-words.ts'
import { withEncoding } from './with-encoding.ts'
import './look.css'

/** Shows what an import would read, file by file, before anything is stored; single files can be left out, or have their encoding set. */
export function LookDialog({ paths, onClose }: { paths: readonly string[]; onClose: () => void }) {
  const say = useLookWords()
  const { importPaths } = useImporting()
  const [choices, setChoices] = useState<FileChoices>(allTaken)
  const take = useCallback((file: string) => setChoices((now) => ({ ...now, leftOut: withOther(now.leftOut, file) })), [])
  const [chosen, setChosen] = useState(0)
  const seen = useAnswer('intake.look', { paths: [...paths] })
  const total = (seen.value?.total ?? 0) - choices.leftOut.size
  const start = () => {
    onClose()
    void importPaths(paths, choices)
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
            choices={choices}
            onTake={take}
            onEncoding={(file, encoding) =>
              setChoices((now) => ({ ...now, encodings: withEncoding(now.encodings, file, encoding) }))
            }
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
    </Dialog>
  )
}

const allTaken: FileChoices = { encodings: {}, leftOut: new Set() }

function withOther(leftOut: ReadonlySet<string>, file: string): ReadonlySet<string> {
  const others = new Set(leftOut)
  if (!others.delete(file)) others.add(file)
  return others
}

interface LookBodyProps {
  readonly paths: readonly string[]
  readonly seen: { readonly total: number; readonly files: Parameters<typeof LookList>[0]['files'] }
  readonly choices: FileChoices
  readonly onTake: (file: string) => void
  readonly onEncoding: (file: string, encoding: ChoosableEncoding | null) => void
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

function LookBody({ paths, seen, choices, onTake, onEncoding, chosen, onChoose }: LookBodyProps) {
  const settled = useSettled(chosen)
  const file = settled === null ? undefined : seen.files[settled]
  return (
    <>
      <div className="look-side">
        <p className="look-summary">{useSummary(seen, choices)}</p>
        <LookList files={seen.files} choices={choices} onTake={onTake} chosen={chosen} onChoose={onChoose} />
      </div>
      <div className="look-preview">
        {file === undefined ? null : (
          <LookPreview
            key={file.file}
            paths={paths}
            file={file}
            encoding={choices.encodings[file.file] ?? null}
            isTaken={!choices.leftOut.has(file.file)}
            onTake={() => onTake(file.file)}
            onEncoding={(encoding) => onEncoding(file.file, encoding)}
          />
        )}
      </div>
    </>
  )
}

function useSummary({ total, files }: LookBodyProps['seen'], { encodings, leftOut }: FileChoices): string {
  const say = useLookWords()
  const language = useLanguage()
  const bad = useMemo(() => files.filter(({ failure }) => failure !== null).length, [files])
  const chosen = Object.keys(encodings).length
  const count = countText(files.length, language)
  const parts = [
    total > files.length ? say('countCut', { total: countText(total, language), count }) : say('count', { count }),
    bad === 0 ? null : say('bad', { count: bad }),
    chosen === 0 ? null : say('chosen', { count: chosen }),
    leftOut.size === 0 ? null : say('leftOut', { count: leftOut.size }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
