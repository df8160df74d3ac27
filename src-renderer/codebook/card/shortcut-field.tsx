import type { Category } from '../../../src-shared/domain/category.ts'
import { TextInput } from '../../design/text-input.tsx'
import { useCodebookWords, type CodebookSay } from '../codebook-words.ts'
import type { CodebookActions } from '../use-codebook-actions.ts'
import { checkShortcut, type ShortcutCheck } from './shortcut-check.ts'
import { useFieldDraft } from './use-field-draft.ts'

interface ShortcutFieldProps {
  readonly category: Category
  readonly categories: readonly Category[]
  readonly actions: CodebookActions
}

/** The key that applies the category in the reader; a key that is taken is said to be while it is typed, and not saved. */
export function ShortcutField({ category, categories, actions }: ShortcutFieldProps) {
  const say = useCodebookWords()
  const { text, change, commit, restore } = useFieldDraft(category.shortcut?.toUpperCase() ?? '', (wanted) => {
    const check = checkShortcut(categories, category.id, wanted)
    if (check.kind === 'free' && check.shortcut !== category.shortcut) {
      actions.edit(category, 'shortcut', { shortcut: check.shortcut })
    }
  })
  const check = checkShortcut(categories, category.id, text)
  return (
    <TextInput
      label={say('shortcut')}
      value={text}
      onChange={(typed) => change(typed.trim().slice(-1).toUpperCase())}
      onBlur={commit}
      onSubmit={commit}
      onEscape={restore}
      isInvalid={check.kind !== 'free'}
      hint={hintFor(check, text, say)}
    />
  )
}

function hintFor(check: ShortcutCheck, text: string, say: CodebookSay): string {
  switch (check.kind) {
    case 'bad':
      return say('shortcutBad')
    case 'reserved':
      return say('shortcutReserved', { key: text.toUpperCase() })
    case 'taken':
      return say('shortcutTaken', { key: text.toUpperCase(), name: check.by.name })
    case 'free':
      return say('shortcutHint')
    default:
      return check satisfies never
  }
}
