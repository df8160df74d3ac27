import { RefreshCw, Save, X } from 'lucide-react'
import { useState } from 'react'
import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import { choosableEncodings, type ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Loading } from '../../design/loading.tsx'
import { Select } from '../../design/select.tsx'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage } from '../../words/use-words.ts'
import { useReader } from '../reader-store.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { useOriginalWords } from './original-words.ts'
import { OriginalText } from './original-text.tsx'
import { useReread } from './use-reread.ts'
import { useSaveOriginal } from './use-save-original.ts'
import './original.css'

/** The imported file as it stands, markup and all, beside the clean text; from here it is read again or saved. */
export function OriginalView({ open }: { open: OpenReport }) {
  const say = useOriginalWords()
  const { report } = open
  const answer = useAnswer('intake.original', { report: report.id })
  const original = answer.isOld ? undefined : answer.value
  return (
    <section className="reader-original" aria-label={say('original')}>
      <header className="reader-original-head">
        <h2 className="reader-original-title">{say('original')}</h2>
        <OriginalDeeds open={open} />
        <IconButton icon={X} label={say('hide')} shortcut="Alt+O" onPress={close} />
      </header>
      {original === undefined ? null : <OriginalFacts original={original} />}
      {original !== undefined ? (
        <OriginalText key={original.sha256 + (original.encoding ?? '')} original={original} />
      ) : answer.failure === null ? (
        <Loading label={say('loading')} />
      ) : (
        <FailureNotice failure={answer.failure} onRetry={answer.askAgain} />
      )}
    </section>
  )
}

function OriginalDeeds({ open }: { open: OpenReport }) {
  const say = useOriginalWords()
  const { report } = open
  const { isReading, reread } = useReread(report.id)
  const save = useSaveOriginal(report)
  const [encoding, setEncoding] = useState<ChoosableEncoding | 'detected'>('detected')
  const options = [
    { value: 'detected', label: say('detected') } as const,
    ...choosableEncodings.map((value) => ({ value, label: value.toUpperCase() })),
  ]
  return (
    <>
      {report.encoding === null ? null : (
        <Select label={say('encoding')} isLabelHidden value={encoding} options={options} onChange={setEncoding} />
      )}
      <Button icon={RefreshCw} isDisabled={isReading} onPress={() => void reread(encoding === 'detected' ? null : encoding)}>
        {say(isReading ? 'rereading' : 'reread')}
      </Button>
      <IconButton icon={Save} label={say('save')} onPress={() => void save()} />
    </>
  )
}

function OriginalFacts({ original }: { original: Original }) {
  const say = useOriginalWords()
  const language = useLanguage()
  const { format, encoding, size, sha256, file } = original
  return (
    <p className="reader-original-facts" title={`${file}\n${sha256}`}>
      {say('facts', {
        format: encoding === null ? format : `${format} · ${encoding.toUpperCase()}`,
        size: sizeText(size, language),
        sha: sha256.slice(0, 12),
      })}
    </p>
  )
}

function close(): void {
  const { showOriginal, askForFocus } = useReader.getState()
  showOriginal(false)
  askForFocus()
}
