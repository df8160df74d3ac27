import { useMemo } from 'react'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { Section } from '../../design/section.tsx'
import { Select } from '../../design/select.tsx'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import { rangeOfSelection } from '../text/report-layout.ts'
import { tagsAt } from '../text/tag-order.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { TagActions } from '../use-tag-actions.ts'
import { MemoField } from './memo-field.tsx'
import { TagRow } from './tag-row.tsx'

interface TagsHereProps {
  readonly open: OpenReport
  readonly actions: TagActions
}

/** The tags at the caret or in the selection; the focused one with its category and memo to change. */
export function TagsHere({ open, actions }: TagsHereProps) {
  const say = useReaderWords()
  const selection = useReader((state) => state.selection)
  const focusedTag = useReader((state) => state.focusedTag)
  const here = useMemo(() => {
    const found = selection === null ? [] : tagsAt(open.tags, rangeOfSelection(selection))
    const focused = open.tags.find((tag) => tag.id === focusedTag)
    return focused === undefined || found.includes(focused) ? found : [focused, ...found]
  }, [open.tags, selection, focusedTag])
  return (
    <Section title={say('tagsHere', { count: here.length })}>
      {here.length === 0 ? <p className="reader-note">{say('noTagsHere')}</p> : null}
      {here.slice(0, longestList).map((tag) => (
        <div key={tag.id}>
          <TagRow tag={tag} category={open.byId.get(tag.category)} actions={actions} isFocused={tag.id === focusedTag} />
          {tag.id === focusedTag || here.length === 1 ? <TagDetail tag={tag} open={open} actions={actions} /> : null}
        </div>
      ))}
    </Section>
  )
}

/** A selection of the whole report holds all its tags; the list of all is elsewhere. */
const longestList = 20

function TagDetail({ tag, open, actions }: TagsHereProps & { readonly tag: Tag }) {
  const say = useReaderWords()
  const options = useMemo(
    () =>
      open.categories
        .filter((category) => !category.archived || category.id === tag.category)
        .map((category) => ({ value: category.id, label: category.name })),
    [open.categories, tag.category],
  )
  return (
    <div className="reader-tag-detail">
      <Select
        label={say('changeCategory')}
        isLabelHidden
        value={tag.category}
        options={options}
        onChange={(category) => actions.recategorise(tag, category)}
      />
      <MemoField key={tag.id} tag={tag} actions={actions} />
    </div>
  )
}
