import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Checkbox } from '../../design/checkbox.tsx'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { EncodingSelect } from '../encoding-select.tsx'
import { encodingText } from '../encoding-text.ts'
import { originalWords } from '../original/original-words.ts'
import { SideBySide } from '../original/side-by-side.tsx'
import type { SeenFile } from './look-list.tsx'
import { useLookWords } from './look-words.ts'

export interface LookPreviewProps {
  readonly paths: readonly string[]
  readonly file: SeenFile
  /** The encoding chosen for this file; null: detected. */
  readonly encoding: ChoosableEncoding | null
  readonly onEncoding: (encoding: ChoosableEncoding | null) => void
  readonly isTaken: boolean
  readonly onTake: () => void
}

/** One file of an import to come, beside what would be read from it. */
export function LookPreview({ paths, file, encoding, onEncoding, isTaken, onTake }: LookPreviewProps) {
  const say = useLookWords()
  const isExport = file.file.toLowerCase().endsWith('.jsonl')
  const isAsked = file.failure === null && !isExport
  const preview = useAnswer('intake.preview', isAsked ? { paths: [...paths], file: file.file, encoding } : null)
  if (isExport) return <p className="look-note">{say('jsonl')}</p>
  const shown = preview.failure === null ? preview.value : undefined
  return (
    <>
      <PreviewBar
        file={file}
        encoding={encoding}
        original={shown?.original}
        onEncoding={onEncoding}
        isTaken={isTaken}
        onTake={onTake}
      />
      <SideBySide
        original={shown?.original}
        reading={shown?.report}
        failure={file.failure ?? preview.failure}
        isOld={preview.isOld}
        deeds={null}
      />
    </>
  )
}

interface PreviewBarProps extends Omit<LookPreviewProps, 'paths'> {
  /** Undefined while it is on its way, or cannot be read. */
  readonly original: Original | undefined
}

/** How the file is decoded, where that is a question, and what it is. */
function PreviewBar({ file, encoding, original, onEncoding, isTaken, onTake }: PreviewBarProps) {
  const say = useWords('original', originalWords)
  const sayLook = useLookWords()
  const language = useLanguage()
  const size = file.size === null ? undefined : sizeText(file.size, language)
  const detected = encoding === null ? (original?.encoding ?? null) : null
  const unchosen = detected === null ? say('automatic') : say('automaticNow', { encoding: encodingText(detected) })
  return (
    <div className="original-bar">
      <Checkbox label={sayLook('take')} isSelected={isTaken} onChange={onTake} />
      {original?.encoding === null ? null : <EncodingSelect value={encoding} unchosen={unchosen} onChange={onEncoding} />}
      <span className="original-facts" title={file.file}>
        {[original?.format, size, file.file].filter((fact) => fact !== undefined).join(' · ')}
      </span>
    </div>
  )
}
