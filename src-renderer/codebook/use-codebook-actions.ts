import { useMemo } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId } from '../../src-shared/domain/ids.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useStatus } from '../status/status-store.ts'
import { rarestColour } from './card/preset-colours.ts'
import { useCodebookWords, type CodebookSay } from './codebook-words.ts'
import { keyFromName } from './tree/category-key.ts'
import { placeAfterStep, placeOfDrop, type CategoryPlace, type Step } from './tree/category-order.ts'

/** Fields of a category that the card edits. */
export type CategoryChanges = Partial<
  Pick<Category, 'name' | 'definition' | 'include' | 'exclude' | 'example' | 'colour' | 'shortcut'>
>
export type CategoryField = keyof CategoryChanges

/** What the analyst can do to the codebook. Every one can be undone. */
export interface CodebookActions {
  readonly add: (name: string, parent: CategoryId | null) => void
  readonly edit: (category: Category, field: CategoryField, changes: CategoryChanges) => void
  readonly step: (category: Category, step: Step) => void
  readonly drop: (dragged: CategoryId, target: { readonly id: CategoryId; readonly position: 'before' | 'after' | 'on' }) => void
  readonly archive: (category: Category, archived: boolean) => void
  readonly remove: (category: Category, moveTagsTo: CategoryId | null) => void
}

/** `visible` are the categories shown: a step passes over hidden ones. */
export function useCodebookActions(categories: readonly Category[], visible: readonly Category[]): CodebookActions {
  const deed = useDeed()
  const say = useCodebookWords()
  return useMemo(() => {
    const tell = async (outcome: Promise<unknown>, text: string) => {
      if ((await outcome) !== null) useStatus.getState().sayDone(text)
    }
    const move = (category: Category | undefined, place: CategoryPlace | null) => {
      if (category === undefined || place === null) return
      void tell(deed('tag.moveCategory', { category: category.id, ...place }), say('moved', { name: category.name }))
    }
    return {
      add: (name, parent) => {
        const key = keyFromName(
          name,
          categories.map((category) => category.key),
        )
        void add(deed, say, { name, key, parent, colour: rarestColour(categories.map(({ colour }) => colour)) })
      },
      edit: (category, field, changes) =>
        void tell(
          deed('tag.editCategory', { category: category.id, changes }),
          say('saved', { name: changes.name ?? category.name, field: say(field) }),
        ),
      step: (category, step) => move(category, placeAfterStep(visible, category.id, step)),
      drop: (dragged, target) =>
        move(
          categories.find(({ id }) => id === dragged),
          placeOfDrop(categories, dragged, target),
        ),
      archive: (category, archived) =>
        void tell(
          deed('tag.archiveCategory', { category: category.id, archived }),
          say(archived ? 'archiveDone' : 'unarchiveDone', { name: category.name }),
        ),
      remove: (category, moveTagsTo) =>
        void tell(deed('tag.deleteCategory', { category: category.id, moveTagsTo }), say('deleted', { name: category.name })),
    }
  }, [deed, say, categories, visible])
}

interface NewCategory {
  readonly name: string
  readonly key: string
  readonly parent: CategoryId | null
  readonly colour: string
}

async function add(deed: ReturnType<typeof useDeed>, say: CodebookSay, wanted: NewCategory): Promise<void> {
  const made = await deed('tag.addCategory', wanted)
  if (made === null) return
  useNavigation.getState().openCategory(made.id)
  useStatus.getState().sayDone(say('added', { name: made.name }))
}
