import { Check, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import { DataTable } from '../../design/data-table/data-table.tsx'
import type { TableColumn } from '../../design/data-table/table-column.ts'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage } from '../../words/use-words.ts'
import { shortEncodingText } from '../encoding-text.ts'
import { splitPath } from '../import/outcome-facts.ts'
import type { FileChoices } from '../import/use-importing.ts'
import { useLookWords, type LookSay } from './look-words.ts'

export type SeenFile = OutputOf<'intake.look'>['files'][number]

export interface LookListProps {
  readonly files: readonly SeenFile[]
  readonly choices: FileChoices
  /** Takes a file in that was left out, or leaves it out. */
  readonly onTake: (file: string) => void
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** The files of an import to come; the file stood on is previewed, those ticked are imported. */
export function LookList({ files, choices, onTake, chosen, onChoose }: LookListProps) {
  const say = useLookWords()
  const columns = useMemo(() => lookColumns(say, choices, onTake), [say, choices, onTake])
  return (
    <DataTable
      className="look-list"
      label={say('files')}
      columns={columns}
      total={files.length}
      rowAt={(index) => files[index]}
      focus={chosen}
      isSelected={({ file }) => !choices.leftOut.has(file)}
      onGo={(index, { add }) => {
        onChoose(index)
        const file = files[index]
        if (add && file !== undefined) onTake(file.file)
      }}
      waiting={say('loading')}
      hasHead={false}
      isFocusedAtOnce
    />
  )
}

function lookColumns(
  say: LookSay,
  { encodings, leftOut }: FileChoices,
  onTake: LookListProps['onTake'],
): readonly TableColumn<SeenFile>[] {
  return [
    {
      name: 'taken',
      label: say('taken'),
      width: 26,
      cell: ({ file }) => <TakenTick isTaken={!leftOut.has(file)} onPress={() => onTake(file)} />,
    },
    {
      name: 'file',
      label: say('files'),
      width: 120,
      isFlexible: true,
      cell: (file) => <FileLine file={file} encoding={encodings[file.file]} />,
      hint: (file) => file.failure?.message ?? file.file,
    },
  ]
}

/** A tick to press; by keyboard the row has the space key. */
function TakenTick({ isTaken, onPress }: { isTaken: boolean; onPress: () => void }) {
  const say = useLookWords()
  return (
    <button
      type="button"
      tabIndex={-1}
      className="look-tick checkbox-box"
      data-taken={isTaken}
      onClick={onPress}
      aria-label={say(isTaken ? 'taken' : 'notTaken')}
    >
      {isTaken ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
    </button>
  )
}

function FileLine({ file, encoding }: { file: SeenFile; encoding: string | undefined }) {
  const say = useLookWords()
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
