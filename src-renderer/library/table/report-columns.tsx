import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { LibraryRow } from '../../../src-shared/contract/corpus-operations.ts'
import { libraryColumns, type LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import type { Locality } from '../../../src-shared/domain/report.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import type { TableColumn } from '../../design/data-table/table-column.ts'
import { countText } from '../count-text.ts'
import type { LibrarySay } from '../library-words.ts'
import { languageTagOf, levelWords, reportName, scriptWords } from '../report-text.ts'
import { StatusMark } from '../status-mark.tsx'
import { Strip } from './strip.tsx'
import type { Portrait } from './use-portraits.ts'

/** How wide each column is at first, in pixels; one of the analyst's own is 120. */
const firstWidths: Readonly<Record<(typeof libraryColumns)[number], number>> = {
  title: 200,
  locality: 154,
  date: 94,
  publisher: 124,
  length: 72,
  tagCount: 104,
  status: 84,
  level: 96,
  author: 110,
  documentNumber: 150,
  script: 88,
  format: 68,
  file: 180,
  copyCount: 90,
  importedAt: 132,
}

export function firstWidthOf(column: LibraryColumn): number {
  return isOwnColumn(column) ? firstWidths[column] : 120
}

/** All columns that there are, with what their heads say. */
export function offeredColumns(
  say: LibrarySay,
  attributes: readonly Attribute[],
): readonly { name: LibraryColumn; label: string }[] {
  return [
    ...libraryColumns.map((name) => ({ name, label: say(name === 'copyCount' ? 'copies' : name) })),
    ...attributes.map(({ id, name }) => ({ name: `attribute:${id}` as const, label: name })),
  ]
}

export interface ColumnDrawing {
  readonly say: LibrarySay
  readonly language: Language
  readonly attributes: readonly Attribute[]
  readonly portraits: ReadonlyMap<ReportId, Portrait>
}

/** A column of the library's table; null for an attribute that is no more. */
export function reportColumn(column: LibraryColumn, width: number, drawing: ColumnDrawing): TableColumn<LibraryRow> | null {
  const { say, attributes } = drawing
  const label = offeredColumns(say, attributes).find(({ name }) => name === column)?.label
  if (label === undefined) return null
  const drawn = isOwnColumn(column) ? ownColumns[column](drawing) : attributeColumn(column, attributes)
  const isFlexible = column === 'title' && width === firstWidthOf(column)
  return { name: column, label, width, isSortable: true, ...drawn, ...(isFlexible ? { isFlexible } : {}) }
}

type Drawn = Pick<TableColumn<LibraryRow>, 'cell' | 'hint' | 'lang' | 'isAtEnd'>

const ownColumns: Readonly<Record<(typeof libraryColumns)[number], (drawing: ColumnDrawing) => Drawn>> = {
  title: ({ say }) => ({
    cell: ({ title, file }) => title ?? <span className="library-untitled">{`${file} ${say('untitled')}`}</span>,
    hint: (row) => `${reportName(row)}\n${row.file}`,
    lang: languageOf,
  }),
  locality: () => ({ cell: ({ locality }) => <Place locality={locality} />, lang: languageOf }),
  date: () => ({ cell: ({ date }) => <span className="library-number">{date ?? ''}</span> }),
  publisher: () => textColumn(({ publisher }) => publisher),
  length: ({ language }) => numberColumn(({ length }) => countText(length, language)),
  tagCount: ({ say, language, portraits }) => ({
    cell: (row) => <Tags row={row} portrait={portraits.get(row.id)} label={say('tagStrip')} language={language} />,
  }),
  status: () => ({ cell: ({ status }) => <StatusMark status={status} /> }),
  level: ({ say }) => ({ cell: ({ locality }) => (locality?.level ? say(levelWords[locality.level]) : '') }),
  author: () => textColumn(({ author }) => author),
  documentNumber: () => textColumn(({ documentNumber }) => documentNumber),
  script: ({ say }) => ({ cell: ({ script }) => say(scriptWords[script]) }),
  format: () => ({ cell: ({ format }) => format }),
  file: () => ({ cell: ({ file }) => file, hint: ({ file }) => file }),
  copyCount: ({ language }) => numberColumn(({ copyCount }) => (copyCount === 0 ? '' : countText(copyCount, language))),
  importedAt: () => ({ cell: (row) => <span className="library-number">{timeText(row.importedAt)}</span> }),
}

function languageOf({ script }: LibraryRow): string | undefined {
  return languageTagOf(script)
}

function textColumn(textOf: (row: LibraryRow) => string | null): Drawn {
  return { cell: (row) => textOf(row) ?? '', hint: (row) => textOf(row) ?? '', lang: languageOf }
}

function numberColumn(textOf: (row: LibraryRow) => string): Drawn {
  return { cell: (row) => <span className="library-number">{textOf(row)}</span>, isAtEnd: true }
}

function attributeColumn(column: LibraryColumn, attributes: readonly Attribute[]): Drawn {
  const attribute = attributes.find(({ id }) => column === `attribute:${id}`)
  const valueOf = (row: LibraryRow) => row.attributes.find((value) => value.attribute === attribute?.id)?.value ?? ''
  return { cell: valueOf, hint: valueOf, ...(attribute?.kind === 'number' ? { isAtEnd: true } : {}) }
}

function isOwnColumn(column: LibraryColumn): column is (typeof libraryColumns)[number] {
  return !column.startsWith('attribute:')
}

/** The place's own name, after it the larger ones it lies in. */
function Place({ locality }: { locality: Locality | null }) {
  if (locality === null) return null
  const around = [locality.province, locality.city].filter((part) => part !== null && part !== '' && part !== locality.name)
  const distinct = around.filter((part, index) => around.indexOf(part) === index)
  return (
    <>
      {locality.name}
      {distinct.length === 0 ? null : <span className="library-around"> {distinct.join(' ')}</span>}
    </>
  )
}

interface TagsProps {
  readonly row: LibraryRow
  readonly portrait: Portrait | undefined
  readonly label: string
  readonly language: Language
}

function Tags({ row, portrait, label, language }: TagsProps) {
  return (
    <span className="library-tags">
      <Strip portrait={portrait} label={label} />
      <span className="library-number">{row.tagCount === 0 ? '' : countText(row.tagCount, language)}</span>
    </span>
  )
}

/** `2021-03-05 10:42`, so that the column stands in line. */
function timeText(iso: string): string {
  const at = new Date(iso)
  const [month, day, hour, minute] = [at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()].map(twoDigits)
  return `${at.getFullYear()}-${month}-${day} ${hour}:${minute}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
