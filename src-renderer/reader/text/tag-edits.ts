import type { TagId } from '../../../src-shared/domain/ids.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'

/** What may be changed on a tag. */
export type TagChanges = Partial<Pick<Tag, 'category' | 'start' | 'end' | 'memo'>>

/** A change that is painted before the core has said that it is durable. */
export type TagEdit =
  | { readonly kind: 'add'; readonly id: string; readonly isSettled: boolean; readonly tag: Tag }
  | { readonly kind: 'remove'; readonly id: string; readonly isSettled: boolean; readonly tags: readonly TagId[] }
  | {
      readonly kind: 'change'
      readonly id: string
      readonly isSettled: boolean
      readonly tag: TagId
      readonly changes: TagChanges
    }

/** The tags as they stand once the edits are through. An added tag that has arrived meanwhile is not doubled. */
export function applyEdits(tags: readonly Tag[], edits: readonly TagEdit[]): readonly Tag[] {
  return edits.reduce(withEdit, tags)
}

function withEdit(tags: readonly Tag[], edit: TagEdit): readonly Tag[] {
  if (edit.kind === 'remove') return tags.filter((tag) => !edit.tags.includes(tag.id))
  if (edit.kind === 'change') return tags.map((tag) => (tag.id === edit.tag ? { ...tag, ...edit.changes } : tag))
  return tags.some((tag) => tag.id === edit.tag.id || isSameTagging(tag, edit.tag)) ? tags : [...tags, edit.tag]
}

function isSameTagging(one: Tag, other: Tag): boolean {
  return one.category === other.category && one.coder === other.coder && one.start === other.start && one.end === other.end
}
