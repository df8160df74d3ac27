import { useMemo } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import { useOfferCommands, type Command } from '../command/command-store.ts'
import { useCodebookWords } from './codebook-words.ts'
import { placeAfterStep, type Step } from './tree/category-order.ts'
import type { Adding } from './tree/tree-pane.tsx'
import type { CodebookActions } from './use-codebook-actions.ts'

interface CodebookDeeds {
  readonly actions: CodebookActions
  readonly onAdding: (adding: Adding | null) => void
  readonly onDelete: (category: Category) => void
}

const stepKeys: readonly (readonly [Step, 'moveUp' | 'moveDown' | 'nest' | 'unnest', string])[] = [
  ['up', 'moveUp', 'Alt+ArrowUp'],
  ['down', 'moveDown', 'Alt+ArrowDown'],
  ['nest', 'nest', 'Alt+ArrowRight'],
  ['unnest', 'unnest', 'Alt+ArrowLeft'],
]

/** Offers what can be done to the chosen category, with its keys. */
export function useCodebookCommands(visible: readonly Category[], selected: Category | null, deeds: CodebookDeeds): void {
  const say = useCodebookWords()
  const { actions, onAdding, onDelete } = deeds
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('group')
    const add: Command = { id: 'codebook.add', label: say('add'), key: 'Alt+N', group, run: () => onAdding({ parent: null }) }
    if (selected === null) return [add]
    return [
      add,
      { id: 'codebook.addBelow', label: say('addBelow'), key: 'Alt+Shift+N', group, run: () => onAdding({ parent: selected }) },
      ...stepKeys.map(([step, label, key]) => ({
        id: `codebook.${label}`,
        label: say(label),
        key,
        group,
        isEnabled: placeAfterStep(visible, selected.id, step) !== null,
        run: () => actions.step(selected, step),
      })),
      {
        id: 'codebook.archive',
        label: say(selected.archived ? 'unarchive' : 'archive'),
        key: null,
        group,
        run: () => actions.archive(selected, !selected.archived),
      },
      { id: 'codebook.delete', label: say('delete'), key: 'Delete', group, run: () => onDelete(selected) },
    ]
  }, [say, visible, selected, actions, onAdding, onDelete])
  useOfferCommands(commands)
}
