import { useMemo, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { OutputOf } from '../../src-shared/contract/contract.ts'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId } from '../../src-shared/domain/ids.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { ConfirmDialog } from '../design/confirm-dialog.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Select } from '../design/select.tsx'
import { useCodebookWords, type CodebookSay } from './codebook-words.ts'
import { isAtOrBelow } from './tree/category-order.ts'

interface DeleteCategoryDialogProps {
  readonly category: Category
  readonly categories: readonly Category[]
  readonly onClose: () => void
  readonly onDelete: (moveTagsTo: CategoryId | null) => void
}

/** Says what deleting takes along before it is done, and asks what becomes of the tags. */
export function DeleteCategoryDialog({ category, categories, onClose, onDelete }: DeleteCategoryDialogProps) {
  const say = useCodebookWords()
  const { value: effect, failure, askAgain } = useAnswer('tag.deletionEffect', { category: category.id })
  const [fate, setFate] = useState<'remove' | 'move'>('move')
  const [heir, setHeir] = useState<CategoryId | null>(null)
  const heirs = useMemo(
    () =>
      categories
        .filter(({ id, archived }) => !archived && !isAtOrBelow(categories, id, category.id))
        .map(({ id, name }) => ({ value: id, label: name })),
    [categories, category.id],
  )
  const hasTags = (effect?.tags ?? 0) > 0
  const moves = hasTags && fate === 'move' && heirs.length > 0
  return (
    <ConfirmDialog
      title={say('deleteTitle', { name: category.name })}
      isOpen
      isDanger
      onClose={onClose}
      onConfirm={() => onDelete(moves ? heir : null)}
      confirmLabel={say(moves ? 'confirmMove' : 'confirmDelete')}
      isConfirmDisabled={effect === undefined || (moves && heir === null)}
    >
      <Effect effect={effect} failure={failure} onRetry={askAgain} />
      {hasTags && heirs.length > 0 ? (
        <RadioGroup
          className="codebook-fate"
          aria-label={say('whatOfTags')}
          value={fate}
          onChange={(value) => setFate(value === 'move' ? 'move' : 'remove')}
        >
          <Radio value="move" className="codebook-fate-choice">
            {say('moveTags')}
          </Radio>
          {fate === 'move' ? (
            <Select label={say('moveTo')} isLabelHidden value={heir} options={heirs} onChange={setHeir} />
          ) : null}
          <Radio value="remove" className="codebook-fate-choice">
            {say('removeTags')}
          </Radio>
        </RadioGroup>
      ) : null}
    </ConfirmDialog>
  )
}

interface EffectProps {
  readonly effect: OutputOf<'tag.deletionEffect'> | undefined
  readonly failure: Failure | null
  readonly onRetry: () => void
}

function Effect({ effect, failure, onRetry }: EffectProps) {
  const say = useCodebookWords()
  if (failure !== null) return <FailureNotice failure={failure} onRetry={onRetry} />
  return effect === undefined ? <Loading label={say('counting')} /> : <p>{effectText(effect, say)}</p>
}

function effectText(effect: OutputOf<'tag.deletionEffect'>, say: CodebookSay): string {
  const { categories, tags, reports } = effect
  if (tags === 0) return categories > 1 ? say('deleteSubcategories', { categories }) : say('deleteNothing')
  return categories > 1 ? say('deleteEffectMany', { categories, tags, reports }) : say('deleteEffectOne', { tags, reports })
}
