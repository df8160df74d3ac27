import { ArrowUpDown, Bookmark, Copy, Download, Tag, UnfoldHorizontal, X } from 'lucide-react'
import { concordanceFormatSchema } from '../../../src-shared/contract/exchange-operations.ts'
import { hitOrderSchema, type SearchRequest } from '../../../src-shared/domain/search.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu, type MenuEntry } from '../../design/menu.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useLinesStore } from '../line-store.ts'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'
import type { ConcordanceInput } from './concordance-input.ts'
import { useExportLines } from './use-export-lines.ts'
import type { LineDeeds } from './use-line-deeds.ts'
import { listedLimit, type Lines } from './use-lines.ts'
import './result-bar.css'

/** Characters of context to each side that can be chosen. */
const contexts = [15, 30, 60, 100] as const

export interface ResultBarProps {
  readonly lines: Lines
  readonly input: ConcordanceInput | null
  readonly request: SearchRequest | null
  readonly deeds: LineDeeds
  readonly onTag: () => void
  readonly onSave: () => void
}

/** How many hits there are, how they are shown, and what is done with them. */
export function ResultBar({ lines, input, request, deeds, onTag, onSave }: ResultBarProps) {
  const say = useWords('search', searchWords)
  const tickedCount = useLinesStore((state) => state.ticked.size)
  const hasHits = (lines.count?.hits ?? 0) > 0
  return (
    <div className="result-bar">
      <Count lines={lines} />
      <Asking running={lines.running} onStop={lines.stop} />
      {tickedCount === 0 ? null : <Ticked count={tickedCount} />}
      <span className="result-gap" />
      <IconButton icon={Tag} label={say('tag')} shortcut="Shift+Space" isDisabled={!hasHits} onPress={onTag} />
      <IconButton icon={Copy} label={say('copy')} shortcut="Mod+C" isDisabled={!hasHits} onPress={deeds.copy} />
      <SortMenu />
      <ContextMenu />
      <IconButton icon={Bookmark} label={say('save')} shortcut="Mod+S" isDisabled={request === null} onPress={onSave} />
      <ExportMenu input={input} hits={lines.count?.hits ?? 0} ticked={tickedCount} />
    </div>
  )
}

function Count({ lines }: { lines: Lines }) {
  const say = useWords('search', searchWords)
  const { count } = lines
  if (count === null || (lines.isOld && count.hits === 0)) return <output className="result-count" />
  const isCut = count.hits > listedLimit
  return (
    <output className="result-count" data-old={lines.isOld}>
      {say('counts', { hits: count.hits.toLocaleString('en'), reports: count.reports.toLocaleString('en') })}
      {isCut ? <span className="result-cut">{say('listed', { count: listedLimit.toLocaleString('en') })}</span> : null}
    </output>
  )
}

function Ticked({ count }: { count: number }) {
  const say = useWords('search', searchWords)
  return (
    <span className="result-ticked">
      {say('ticked', { count: count.toLocaleString('en') })}
      <IconButton icon={X} label={say('untick')} shortcut="Escape" onPress={() => useLinesStore.getState().untickAll()} />
    </span>
  )
}

function SortMenu() {
  const say = useWords('search', searchWords)
  const sortBy = useSearch((state) => state.sortBy)
  const descending = useSearch((state) => state.descending)
  const items: MenuEntry[] = [
    ...hitOrderSchema.options.map((order) => ({ id: order, label: say(`sort_${order}`), isChosen: order === sortBy })),
    { id: 'reverse', label: say('reverse'), isChosen: descending, startsGroup: true },
  ]
  const choose = (id: string) => {
    const order = hitOrderSchema.options.find((each) => each === id)
    if (order === undefined) useSearch.getState().orderBy(sortBy)
    else if (order !== sortBy) useSearch.getState().orderBy(order)
  }
  return (
    <Menu
      label={say('sort')}
      trigger={<IconButton icon={ArrowUpDown} label={say('sort')} />}
      items={items}
      onAction={choose}
      placement="bottom end"
    />
  )
}

function ContextMenu() {
  const say = useWords('search', searchWords)
  const context = useSearch((state) => state.context)
  return (
    <Menu
      label={say('context')}
      trigger={<IconButton icon={UnfoldHorizontal} label={say('context')} />}
      items={contexts.map((count) => ({
        id: String(count),
        label: say('contextSize', { count }),
        isChosen: count === context,
      }))}
      onAction={(id) => useSearch.getState().setContext(Number(id))}
      placement="bottom end"
    />
  )
}

interface ExportMenuProps {
  readonly input: ConcordanceInput | null
  readonly hits: number
  readonly ticked: number
}

function ExportMenu({ input, hits, ticked }: ExportMenuProps) {
  const say = useWords('search', searchWords)
  const { isRunning, write } = useExportLines(input)
  const formats = concordanceFormatSchema.options
  const items = (ticked > 0 ? (['ticked', 'all'] as const) : (['all'] as const)).flatMap((what, group) =>
    formats.map((format, index) => ({
      id: `${what} ${format}`,
      label: say(`export_${format}`),
      detail: what === 'all' ? say('exportAll', { count: hits }) : say('exportTicked', { count: ticked }),
      startsGroup: group > 0 && index === 0,
    })),
  )
  const choose = (id: string) => {
    const [what, format] = id.split(' ')
    const chosen = formats.find((each) => each === format)
    if (chosen !== undefined) write(chosen, what === 'all' ? 'all' : 'ticked')
  }
  return (
    <Menu
      label={say('export')}
      trigger={
        <IconButton icon={Download} label={say(isRunning ? 'exporting' : 'export')} isDisabled={hits === 0 || isRunning} />
      }
      items={items}
      onAction={choose}
      placement="bottom end"
    />
  )
}
