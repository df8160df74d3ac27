import type { TagId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { TagPlace } from './tag-lanes.ts'

/** Tags in reading order: by start, the wider one first. */
export function inReadingOrder<Place extends TagPlace>(tags: readonly Place[]): Place[] {
  return tags.toSorted((one, other) => one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1))
}

/** The tags (or figures) that touch a caret (an empty range) or share a character with a range. */
export function tagsAt<Place extends Range>(tags: readonly Place[], range: Range): Place[] {
  if (range.start === range.end) return tags.filter((tag) => tag.start <= range.start && range.start <= tag.end)
  return tags.filter((tag) => tag.start < range.end && range.start < tag.end)
}

/**
 * The tag (or figure) to go to from the focused one, or from the caret when none is focused; null beyond the
 * last (or first) one. `tags` stand in reading order.
 */
export function neighbourTag<Place extends Range & { readonly id: string }>(
  tags: readonly Place[],
  from: { readonly focused: string | null; readonly caret: number },
  direction: 'next' | 'previous',
): Place | null {
  const index = tags.findIndex((tag) => tag.id === from.focused)
  if (index !== -1) return tags[direction === 'next' ? index + 1 : index - 1] ?? null
  const found =
    direction === 'next' ? tags.find((tag) => tag.start >= from.caret) : tags.findLast((tag) => tag.start < from.caret)
  return found ?? null
}

/** Which of the tags at one place a further click there focuses: the narrowest first, then each wider one in turn. */
export function tagToCycleTo<Place extends TagPlace>(here: readonly Place[], focused: TagId | null): Place | null {
  const turn = here.toSorted((one, other) => one.end - one.start - (other.end - other.start) || (one.id < other.id ? -1 : 1))
  const index = turn.findIndex((tag) => tag.id === focused)
  return turn[(index + 1) % Math.max(1, turn.length)] ?? null
}
