import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import { Section } from '../../design/section.tsx'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { TagActions } from '../use-tag-actions.ts'
import { TagRow } from './tag-row.tsx'

/** In pixels. Fixed, so that a long list is never measured while one tags. */
const rowHeight = 46
const rowHeightWithMemo = 62

/** Every tag of the report in reading order; only the rows in view are drawn. */
export function AllTags({ open, actions }: { open: OpenReport; actions: TagActions }) {
  const say = useReaderWords()
  const focusedTag = useReader((state) => state.focusedTag)
  const scroller = useRef<HTMLDivElement>(null)
  const keyOf = useCallback((index: number) => open.tags[index]?.id ?? index, [open.tags])
  const heightOf = useCallback((index: number) => (open.tags[index]?.memo === '' ? rowHeight : rowHeightWithMemo), [open.tags])
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const rows = useVirtualizer({
    count: open.tags.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: heightOf,
    overscan: 6,
  })
  const at = open.tags.findIndex(({ id }) => id === focusedTag)
  const { scrollToIndex } = rows
  useEffect(() => {
    if (at !== -1) scrollToIndex(at, { align: 'auto' })
  }, [at, scrollToIndex])
  return (
    <Section title={say('allTags', { count: open.tags.length })}>
      {open.tags.length === 0 ? <p className="reader-note">{say('noTags')}</p> : null}
      <div className="reader-all-tags" ref={scroller}>
        <div className="reader-all-tags-rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const tag = open.tags[index]
            return tag === undefined ? null : (
              <div key={key} className="reader-all-tags-row" style={{ top: start }}>
                <TagRow tag={tag} category={open.byId.get(tag.category)} actions={actions} isFocused={tag.id === focusedTag} />
              </div>
            )
          })}
        </div>
      </div>
    </Section>
  )
}
