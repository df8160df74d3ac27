import { shortcutSchema, type Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'

/** Letters that mean something else in the reader: paragraphs, repeat, memo, suggestions. */
const reserved = new Set(['j', 'k', 'q', 'm', 'n', 'x'])

/** What is to be said of a key someone wants for a category. */
export type ShortcutCheck =
  | { readonly kind: 'free'; readonly shortcut: string | null }
  | { readonly kind: 'bad' }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'taken'; readonly by: Category }

/** Whether a category may have this key: one letter or digit that no other category and no command of the reader has. Empty means none. */
export function checkShortcut(categories: readonly Category[], category: CategoryId, text: string): ShortcutCheck {
  const shortcut = text.trim().normalize('NFKC').toLowerCase()
  if (shortcut === '') return { kind: 'free', shortcut: null }
  if (!shortcutSchema.safeParse(shortcut).success) return { kind: 'bad' }
  if (reserved.has(shortcut)) return { kind: 'reserved' }
  const by = categories.find((other) => other.id !== category && other.shortcut === shortcut)
  return by === undefined ? { kind: 'free', shortcut } : { kind: 'taken', by }
}
