import { MessageSquareText, Trash2 } from 'lucide-react'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { Icon } from '../../design/icon.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Swatch } from '../../design/swatch.tsx'
import { useReader } from '../reader-store.ts'
import { shortQuote, useReaderWords } from '../reader-words.ts'
import type { TagActions } from '../use-tag-actions.ts'

interface TagRowProps {
  readonly tag: Tag
  readonly category: Category | undefined
  readonly actions: TagActions
  readonly isFocused: boolean
}

/** A tag as a line of a list: its category, how its quote begins, who tagged. A click goes to its passage. */
export function TagRow({ tag, category, actions, isFocused }: TagRowProps) {
  const say = useReaderWords()
  const name = category?.name ?? ''
  return (
    <div className="reader-tag" data-focused={isFocused} data-tag={tag.id}>
      <button
        type="button"
        className="reader-tag-button"
        aria-pressed={isFocused}
        onClick={() => useReader.getState().goToTag(tag)}
      >
        <span className="reader-tag-head">
          <Swatch colour={category?.colour ?? '#888888'} label={name} />
          <span className="reader-tag-coder">
            {tag.coderName}
            {tag.origin === 'manual' ? '' : ` · ${say(`origin_${tag.origin}`)}`}
          </span>
        </span>
        <span className="reader-tag-quote">{shortQuote(tag.quote, 44)}</span>
        {tag.memo === '' ? null : (
          <span className="reader-tag-memo">
            <Icon icon={MessageSquareText} size={12} />
            {shortQuote(tag.memo, 40)}
          </span>
        )}
      </button>
      <IconButton
        icon={Trash2}
        label={say('removeTag')}
        shortcut={isFocused ? 'Delete' : null}
        className="reader-tag-remove"
        onPress={() => actions.remove(tag)}
      />
    </div>
  )
}
