import { NotebookPen, Tags } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { CategoryCard } from './card/category-card.tsx'
import { useCodebookWords } from './codebook-words.ts'
import { DeleteCategoryDialog } from './delete-category-dialog.tsx'
import { TreePane, type Adding } from './tree/tree-pane.tsx'
import { useCodebookActions } from './use-codebook-actions.ts'
import { useCodebookCommands } from './use-codebook-commands.ts'
import { CategoryUse } from './use/category-use.tsx'
import './codebook.css'

const noCategories: readonly Category[] = []

/** The codebook: its tree at the left, the card of a category, and where the category is used. */
export function CodebookScreen() {
  const say = useCodebookWords()
  const { value, failure, askAgain } = useAnswer('tag.categories', {})
  const categories = value ?? noCategories
  const wanted = useNavigation((state) => state.category)
  const [isArchivedShown, setArchivedShown] = useState(false)
  const [adding, setAdding] = useState<Adding | null>(null)
  const [deleting, setDeleting] = useState<Category | null>(null)
  const visible = useMemo(
    () => categories.filter(({ id, archived }) => isArchivedShown || !archived || id === wanted),
    [categories, isArchivedShown, wanted],
  )
  const actions = useCodebookActions(categories, visible)
  const selected = categories.find(({ id }) => id === wanted) ?? visible[0] ?? null
  useCodebookCommands(visible, selected, { actions, onAdding: setAdding, onDelete: setDeleting })

  if (value === undefined) {
    return failure === null ? <Loading label={say('loading')} /> : <FailureNotice failure={failure} onRetry={askAgain} />
  }
  const left = (
    <TreePane
      categories={visible}
      selected={selected}
      isArchivedShown={isArchivedShown}
      onShowArchived={setArchivedShown}
      adding={adding}
      onAdding={setAdding}
      actions={actions}
    />
  )
  const centre =
    selected === null ? (
      <EmptyState
        icon={Tags}
        title={say('emptyTitle')}
        text={say('emptyText')}
        actions={
          <Button variant="primary" icon={NotebookPen} onPress={() => setAdding({ parent: null })}>
            {say('add')}
          </Button>
        }
      />
    ) : (
      <div className="codebook-centre">
        <CategoryCard
          key={selected.id}
          category={selected}
          categories={categories}
          actions={actions}
          onAddBelow={() => setAdding({ parent: selected })}
          onDelete={() => setDeleting(selected)}
        />
      </div>
    )
  return (
    <>
      <Panes
        id="codebook"
        left={left}
        centre={centre}
        inspector={selected === null ? undefined : <CategoryUse category={selected} />}
        leftLabel={say('tree')}
        inspectorLabel={say('use')}
      />
      {deleting === null ? null : (
        <DeleteCategoryDialog
          category={deleting}
          categories={categories}
          onClose={() => setDeleting(null)}
          onDelete={(moveTagsTo) => actions.remove(deleting, moveTagsTo)}
        />
      )}
    </>
  )
}
