import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useWords } from '../words/use-words.ts'
import { QueryBox } from './box/query-box.tsx'
import { GroupList } from './left/group-list.tsx'
import { SavedList } from './left/saved-list.tsx'
import { useLinesStore } from './line-store.ts'
import { useConcordanceInput, useRequest } from './lines/concordance-input.ts'
import { LineGrid, type LineGridProps } from './lines/line-grid.tsx'
import { LineInspector } from './lines/line-inspector.tsx'
import { LinesFailed, NothingAsked, NothingFound } from './lines/line-states.tsx'
import { ResultBar } from './lines/result-bar.tsx'
import { TagPalette } from './lines/tag-palette.tsx'
import { useLineCommands } from './lines/use-line-commands.ts'
import { useLineDeeds } from './lines/use-line-deeds.ts'
import { useLines } from './lines/use-lines.ts'
import { useTicking } from './lines/use-ticking.ts'
import { NameDialog } from './name-dialog.tsx'
import { useSearch } from './search-store.ts'
import { searchWords } from './search-words.ts'
import { useSavedDeeds } from './use-saved.ts'
import { useToBox } from './use-to-box.ts'

const noCategories: readonly Category[] = []

/** Where and how words stand in the reports: the box, the groups at the left, a line for each hit, the line's paragraph at the right. */
export function ConcordancePanes({ head }: { head: ReactNode }) {
  const say = useWords('search', searchWords)
  const grid = useRef<HTMLDivElement>(null)
  const { field, toBox } = useToBox(grid)
  const request = useRequest()
  const input = useConcordanceInput(request)
  const [view, setView] = useState(firstView)
  const lines = useLines(input, view)
  useFreshLines(request, grid)
  const all = useAnswer('tag.categories', {}).value ?? noCategories
  const byId = useMemo(() => new Map(all.map((category) => [category.id, category])), [all])
  const inUse = useMemo(() => all.filter(({ archived }) => !archived), [all])
  const deeds = useLineDeeds(lines)
  const ticking = useTicking(lines)
  const [open, setOpen] = useState<'tag' | 'save' | null>(null)
  const openPalette = useCallback(() => setOpen('tag'), [])
  const save = useCallback(() => setOpen('save'), [])
  const toLines = useCallback(() => grid.current?.focus({ preventScroll: true }), [])
  const close = () => {
    setOpen(null)
    toLines()
  }
  const hasLines = (lines.count?.hits ?? 0) > 0
  useLineCommands({ hasLines, canSave: request !== null, categories: inUse, deeds, ticking, toLines, openPalette, save })
  const saved = useSavedDeeds()
  const focus = useLinesStore((state) => state.focus)
  const barProps = { lines, input, request, deeds, onTag: openPalette, onSave: save }
  return (
    <Panes
      id="search"
      leftLabel={say('left')}
      left={
        <div className="search-left">
          <GroupList request={request} />
          <SavedList />
        </div>
      }
      inspectorLabel={say('inspector')}
      inspector={<LineInspector hit={lines.at(focus)} categories={byId} onOpen={() => deeds.open(focus)} />}
      centre={
        <div className="search">
          {head}
          <QueryBox field={field} failure={lines.failure} onLeave={hasLines ? toLines : toBox} />
          {request === null ? null : <ResultBar {...barProps} />}
          <Body
            isAsked={request !== null}
            grid={grid}
            {...{ lines, deeds, ticking }}
            categories={byId}
            onTag={openPalette}
            onView={setView}
          />
          {open === 'tag' ? (
            <TagPalette categories={inUse} count={deeds.meant().length} onChoose={deeds.tag} onClose={close} />
          ) : null}
          {open === 'save' && request !== null ? (
            <NameDialog
              title={say('saveTitle')}
              text={say('saveText')}
              confirmLabel={say('save')}
              name={request.query}
              onName={(name) => saved.save(name, request)}
              onClose={close}
            />
          ) : null}
        </div>
      }
    />
  )
}

const firstView = { first: 0, last: 0 }

/** The lines, or why there are none. */
function Body({ isAsked, ...grid }: LineGridProps & { readonly isAsked: boolean }) {
  const say = useWords('search', searchWords)
  const isWriting = useSearch(({ asked }) => asked.trim() !== '')
  const { lines } = grid
  if (!isAsked) return isWriting ? null : <NothingAsked />
  if (lines.failure !== null) return <LinesFailed failure={lines.failure} onRetry={lines.askAgain} />
  // Nothing found before is nothing to show while the next is on its way.
  if (lines.count === null || (lines.count.hits === 0 && lines.isOld)) return <Loading label={say('counting')} />
  if (lines.count.hits === 0) return <NothingFound />
  return <LineGrid {...grid} />
}

/** Another question has other lines: those of the one before are forgotten, with their ticks; in another order, one begins at the top. */
function useFreshLines(request: unknown, grid: RefObject<HTMLElement | null>): void {
  const group = useSearch((state) => state.group)
  const order = useSearch((state) => `${state.sortBy} ${state.descending}`)
  const former = useRef({ request, group, order })
  useEffect(() => {
    const isSameQuestion = former.current.request === request && former.current.group === group
    if (isSameQuestion && former.current.order === order) return
    former.current = { request, group, order }
    grid.current?.scrollTo({ top: 0 })
    if (isSameQuestion) useLinesStore.getState().moveToTop()
    else useLinesStore.getState().reset()
  }, [request, group, order, grid])
}
