import type { LibraryView } from '../../src-shared/domain/library-view.ts'
import { ColumnChooser } from '../design/data-table/column-chooser.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { countText } from './count-text.ts'
import { libraryWords } from './library-words.ts'
import type { LibraryLayouting } from './table/use-library-layout.ts'
import { ViewsMenu } from './views/views-menu.tsx'

export interface LibraryLineProps {
  readonly total: number | null
  readonly selected: number
  readonly columns: LibraryLayouting
  readonly onOpenView: (view: LibraryView | null) => void
}

/** How much there is, and how it is shown. */
export function LibraryLine({ total, selected, columns, onOpenView }: LibraryLineProps) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const count = countText(total ?? 0, language)
  return (
    <div className="library-line">
      <output className="library-count">
        {total === null
          ? ''
          : selected === 0
            ? say('shown', { total: count })
            : say('shownSelected', { total: count, selected: countText(selected, language) })}
      </output>
      <ViewsMenu onOpen={onOpenView} />
      <ColumnChooser
        columns={columns.offered}
        chosen={new Set(columns.layout.map(({ column }) => column))}
        onChoose={columns.choose}
        onReset={() => columns.setLayout(null)}
      />
    </div>
  )
}
