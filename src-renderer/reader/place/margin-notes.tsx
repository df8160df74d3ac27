import { RotateCcw } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { Icon } from '../../design/icon.tsx'
import type { CardGround } from '../paint/use-card-place.ts'
import { useMeasured } from '../paint/use-measured.ts'
import { useReader } from '../reader-store.ts'
import type { TextBlock } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { usePlaceWords } from './place-words.ts'
import type { BlockActions } from './use-block-actions.ts'
import './margin-notes.css'

interface MarginNotesProps extends CardGround {
  readonly open: OpenReport
  readonly actions: BlockActions
  /** The stretch of text around what is in view. */
  readonly painted: { readonly start: number; readonly end: number }
}

interface Notes {
  readonly pages: readonly { readonly page: number; readonly top: number }[]
  readonly blocks: readonly { readonly block: TextBlock; readonly top: number }[]
}

const noNotes: Notes = { pages: [], blocks: [] }

/** Beside the text: where pages begin, and for lines that were taken for the web page's the way back into the text. */
export function MarginNotes({ open, actions, painted, surface, sheet, geometry }: MarginNotesProps) {
  const say = usePlaceWords()
  const isResidueShown = useReader((state) => state.isResidueShown)
  const { pages } = open.report
  const near = useMemo(
    () =>
      open.layout.blocks.filter(({ kind, start, end }) => kind === 'boilerplate' && start < painted.end && end > painted.start),
    [open.layout, painted],
  )
  const measure = useCallback((): Notes => {
    const corner = sheet.current?.getBoundingClientRect()
    if (corner === undefined) return noNotes
    const topOf = (position: number) => {
      const rect = surface.caretRect(position, 'forward')
      return rect === null || rect.height === 0 ? null : rect.top - corner.top
    }
    return {
      pages: pages.flatMap((start, index) => {
        const top = start < painted.start || start > painted.end ? null : topOf(start)
        return top === null ? [] : [{ page: index + 1, top }]
      }),
      blocks: near.flatMap((block) => {
        const top = topOf(block.start)
        return top === null ? [] : [{ block, top }]
      }),
    }
  }, [surface, sheet, pages, near, painted])
  const notes = useMeasured(measure, noNotes, `${geometry} ${String(isResidueShown)}`)
  return (
    <div className="reader-margin">
      {notes.pages.map(({ page, top }) => (
        <span key={page} className="reader-page" style={{ top }}>
          {say('page', { page })}
        </span>
      ))}
      {notes.blocks.map(({ block, top }) => (
        <button
          key={block.id}
          type="button"
          tabIndex={-1}
          className="reader-restore"
          style={{ top }}
          title={say('restoreBlock')}
          aria-label={say('restoreBlock')}
          onClick={() => actions.set([block], { kind: 'paragraph', level: null })}
        >
          <Icon icon={RotateCcw} size={13} />
        </button>
      ))}
    </div>
  )
}
