import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import type { TableColumn, TableTelling } from '../../design/data-table/table-column.ts'
import { useWarningText } from '../../finding/warning-words.ts'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useWords, type Say } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { shortEncodingText } from '../encoding-text.ts'
import { importWords } from './import-words.ts'
import { factsOf, splitPath } from './outcome-facts.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { ReportLink } from './report-link.tsx'
import { useSameness } from './use-sameness.ts'

/** What the table tells of each file of an import; in a narrow window the less needed columns stay away. */
export function outcomeColumns(say: Say<typeof importWords>, language: Language): readonly TableColumn<ImportOutcome>[] {
  const count = (value: number | null) => (value === null ? '' : countText(value, language))
  return [
    { name: 'outcome', label: say('outcome'), width: 96, cell: ({ outcome }) => <OutcomeMark outcome={outcome} /> },
    {
      name: 'file',
      label: say('file'),
      width: 180,
      isSortable: true,
      cell: ({ file }) => <FileName file={file} />,
      hint: ({ file }) => file,
    },
    {
      name: 'format',
      label: say('format'),
      width: 58,
      isSortable: true,
      shownFrom: 880,
      cell: (outcome) => factsOf(outcome).format ?? '',
    },
    {
      name: 'encoding',
      label: say('encoding'),
      width: 78,
      isSortable: true,
      shownFrom: 560,
      cell: (outcome) => encodingOf(factsOf(outcome).encoding),
    },
    {
      name: 'size',
      label: say('size'),
      width: 72,
      isSortable: true,
      isAtEnd: true,
      shownFrom: 880,
      cell: (outcome) => sizeOf(factsOf(outcome).size, language),
    },
    {
      name: 'title',
      label: say('titleColumn'),
      width: 200,
      isFlexible: true,
      isSortable: true,
      cell: (outcome) => <Title outcome={outcome} />,
      hint: (outcome) => [factsOf(outcome).title, aroundOf(outcome)].filter(Boolean).join('\n'),
    },
    {
      name: 'figures',
      label: say('figures'),
      width: 62,
      isSortable: true,
      isAtEnd: true,
      shownFrom: 560,
      cell: (outcome) => count(factsOf(outcome).figures),
    },
    {
      name: 'workModels',
      label: say('workModels'),
      width: 62,
      isSortable: true,
      isAtEnd: true,
      shownFrom: 880,
      cell: (outcome) => count(factsOf(outcome).workModels),
    },
    {
      name: 'notes',
      label: say('notes'),
      width: 150,
      isFlexible: true,
      shownFrom: 560,
      cell: (outcome) => <Notes outcome={outcome} />,
    },
  ]
}

/** Where nothing was found in a file, why not, over the width of the columns that would tell it. */
export function tellOutcome(outcome: ImportOutcome): TableTelling | null {
  switch (outcome.outcome) {
    case 'failed':
      return {
        from: 'title',
        cell: <span className="outcome-why">{outcome.failure.message}</span>,
        hint: outcome.failure.message,
      }
    case 'duplicate':
      return { from: 'title', cell: <Duplicate outcome={outcome} /> }
    case 'imported':
    case 'reread':
      return null
    default:
      return outcome satisfies never
  }
}

function FileName({ file }: { file: string }) {
  const { folder, name } = splitPath(file)
  return (
    <span className="outcome-file">
      {folder === '' ? null : <span className="outcome-folder">{folder}</span>}
      <span className="outcome-name">{name}</span>
    </span>
  )
}

function encodingOf(encoding: string | null): string {
  return encoding === null ? '' : shortEncodingText(encoding)
}

function sizeOf(size: number | null, language: Language): string {
  return size === null ? '' : sizeText(size, language)
}

function aroundOf(outcome: ImportOutcome): string {
  return outcome.outcome === 'imported' ? [outcome.place, outcome.date].filter((part) => part !== null).join(' ') : ''
}

function Title({ outcome }: { outcome: ImportOutcome }): ReactNode {
  if (outcome.outcome !== 'imported' && outcome.outcome !== 'reread') return null
  const around = aroundOf(outcome)
  return (
    <>
      <ReportLink report={outcome.report}>{outcome.title ?? splitPath(outcome.file).name}</ReportLink>
      {around === '' ? null : <span className="outcome-around">{around}</span>}
    </>
  )
}

function Duplicate({ outcome }: { outcome: Extract<ImportOutcome, { outcome: 'duplicate' }> }) {
  return <ReportLink report={outcome.report}>{useSameness().ofDuplicate(outcome)}</ReportLink>
}

/** The nearest copy, else the warnings, else for a report read again what is other than before. */
function Notes({ outcome }: { outcome: ImportOutcome }) {
  const say = useWords('import', importWords)
  const warningText = useWarningText()
  const sameness = useSameness()
  if (outcome.outcome !== 'imported' && outcome.outcome !== 'reread') return null
  const copies = outcome.outcome === 'imported' ? outcome.copies : []
  const [nearest] = copies
  const warnings = outcome.warnings.map(warningText).join('；')
  return (
    <span className="outcome-notes">
      {outcome.warnings.length === 0 ? null : (
        <span className="outcome-warning" title={warnings}>
          <TriangleAlert size={12} aria-hidden />
          {warnings}
        </span>
      )}
      {nearest === undefined ? null : <ReportLink report={nearest.report}>{sameness.ofCopyShort(nearest)}</ReportLink>}
      {outcome.outcome === 'reread' ? (
        <span>{outcome.changes === 0 ? say('noChanges') : say('changes', { count: outcome.changes })}</span>
      ) : null}
    </span>
  )
}
