/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot draw only the rows in view */
import { TriangleAlert } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { shortEncodingText } from '../encoding-text.ts'
import { splitPath } from '../import/outcome-facts.ts'
import type { FileEncodings } from '../import/use-importing.ts'
import { rowAfterKey } from '../row-selection.ts'
import { useRowWindow } from '../use-row-window.ts'
import { lookWords } from './look-words.ts'

const rowHeight = 28

export type SeenFile = OutputOf<'intake.look'>['files'][number]

export interface LookListProps {
  readonly files: readonly SeenFile[]
  readonly encodings: FileEncodings
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** The files of an import to come; arrows move, and the file stood on is previewed. Only those in view are drawn. */
export function LookList({ files, encodings, chosen, onChoose }: LookListProps) {
  const say = useWords('look', lookWords)
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { shown, height, scrollTo } = useRowWindow({ scroller, total: files.length, rowHeight, onView: ignoreView })
  useEffect(() => scroller.current?.focus(), [])
  const hearKey = (event: KeyboardEvent) => {
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const target = rowAfterKey(event.key, chosen, files.length, perPage)
    if (target === null) return
    event.preventDefault()
    onChoose(target)
    scrollTo(target)
  }
  return (
    <div
      role="listbox"
      aria-label={say('files')}
      aria-activedescendant={files.length === 0 ? undefined : `${listId}-${chosen}`}
      tabIndex={0}
      className="look-list"
      ref={scroller}
      onKeyDown={hearKey}
    >
      <div role="presentation" className="look-rows" style={{ height }}>
        {shown.map(({ index, start }) => {
          const file = files[index]
          return file === undefined ? null : (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list hears the keys
            <div
              key={file.file}
              role="option"
              id={`${listId}-${index}`}
              aria-selected={index === chosen}
              aria-setsize={files.length}
              aria-posinset={index + 1}
              tabIndex={-1}
              className={index === chosen ? 'look-row look-row-chosen' : 'look-row'}
              style={{ transform: `translateY(${start}px)` }}
              title={file.failure?.message ?? file.file}
              onClick={() => onChoose(index)}
            >
              <LookRow file={file} encoding={encodings[file.file]} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function ignoreView(): void {
  // All lines are here.
}

function LookRow({ file, encoding }: { file: SeenFile; encoding: string | undefined }) {
  const say = useWords('look', lookWords)
  const language = useLanguage()
  const { folder, name } = splitPath(file.file)
  return (
    <>
      <span className="look-file">
        {folder === '' ? null : <span className="look-folder">{folder}</span>}
        <span className="look-name">{name}</span>
      </span>
      {encoding === undefined ? null : <span className="look-encoding">{shortEncodingText(encoding)}</span>}
      {file.failure === null ? (
        <span className="look-size">{file.size === null ? '' : sizeText(file.size, language)}</span>
      ) : (
        <span className="look-bad">
          <TriangleAlert size={12} aria-hidden />
          {say('badFile')}
        </span>
      )}
    </>
  )
}
