import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import { DataTable } from '../../design/data-table/data-table.tsx'
import type { TableColumn } from '../../design/data-table/table-column.ts'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { shortEncodingText } from '../encoding-text.ts'
import { splitPath } from '../import/outcome-facts.ts'
import type { FileEncodings } from '../import/use-importing.ts'
import { lookWords } from './look-words.ts'

export type SeenFile = OutputOf<'intake.look'>['files'][number]

export interface LookListProps {
  readonly files: readonly SeenFile[]
  readonly encodings: FileEncodings
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** The files of an import to come; the file stood on is previewed. */
export function LookList({ files, encodings, chosen, onChoose }: LookListProps) {
  const say = useWords('look', lookWords)
  const columns = useMemo(() => lookColumns(say('files'), encodings), [say, encodings])
  return (
    <DataTable
      className="look-list"
      label={say('files')}
      columns={columns}
      total={files.length}
      rowAt={(index) => files[index]}
      focus={chosen}
      onGo={onChoose}
      waiting={say('loading')}
      hasHead={false}
      isFocusedAtOnce
    />
  )
}

function lookColumns(label: string, encodings: FileEncodings): readonly TableColumn<SeenFile>[] {
  return [
    {
      name: 'file',
      label,
      width: 120,
      isFlexible: true,
      cell: (file) => <FileLine file={file} encoding={encodings[file.file]} />,
      hint: (file) => file.failure?.message ?? file.file,
    },
  ]
}

function FileLine({ file, encoding }: { file: SeenFile; encoding: string | undefined }) {
  const say = useWords('look', lookWords)
  const language = useLanguage()
  const { folder, name } = splitPath(file.file)
  return (
    <span className="look-line">
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
    </span>
  )
}
