import type { Tag } from '../../../src-shared/domain/tag.ts'
import { TextArea } from '../../design/text-area.tsx'
import { useReaderWords } from '../reader-words.ts'
import { useMemoDraft } from '../use-memo-draft.ts'
import type { TagActions } from '../use-tag-actions.ts'

interface MemoFieldProps {
  readonly tag: Tag
  readonly actions: TagActions
  /** Opened by the analyst to write in. */
  readonly takesFocus?: boolean
}

/** The memo of a tag as a field that saves itself. Give it the tag's id as key. */
export function MemoField({ tag, actions, takesFocus = false }: MemoFieldProps) {
  const say = useReaderWords()
  const { text, change, flush } = useMemoDraft(tag.memo, (memo) => actions.writeMemo(tag, memo))
  return (
    <TextArea
      label={say('memo')}
      isLabelHidden
      value={text}
      onChange={change}
      onBlur={flush}
      rows={3}
      placeholder={say('memoPlaceholder')}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was opened to be written in
      autoFocus={takesFocus}
    />
  )
}
