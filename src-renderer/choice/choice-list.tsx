import { useVirtualizer } from '@tanstack/react-virtual'
import { Search } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Checkbox } from '../design/checkbox.tsx'
import { Swatch } from '../design/swatch.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { choiceWords } from './choice-words.ts'
import './choice-list.css'

/** Something to tick. `detail` stands small at its right; `found` is what searching looks into besides the label. */
export interface Choosable<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly detail?: string | undefined
  readonly found?: string | undefined
  readonly colour?: string | undefined
  readonly depth?: number | undefined
}

export interface ChoiceListProps<Id extends string> {
  readonly title: string
  readonly searchLabel: string
  readonly items: readonly Choosable<Id>[]
  readonly chosen: ReadonlySet<Id>
  readonly onChange: (chosen: ReadonlySet<Id>) => void
}

const rowHeight = 26

/** A list to tick things in, with search and all or none; these act on what the search shows. */
export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>) {
  const { title, items, chosen, onChange } = props
  const say = useWords('choice', choiceWords)
  const [search, setSearch] = useState('')
  const titleId = useId()
  const found = useMemo(() => findItems(items, search), [items, search])
  const choose = (ids: readonly Id[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    onChange(next)
  }
  const foundIds = found.map(({ id }) => id)
  return (
    <section className="choice" aria-labelledby={titleId}>
      <header className="choice-head">
        <h3 className="choice-title" id={titleId}>
          {title}
        </h3>
        <span className="choice-count">
          {say('chosenOf', { chosen: items.filter(({ id }) => chosen.has(id)).length, total: items.length })}
        </span>
        <Button variant="quiet" onPress={() => choose(foundIds, true)} label={`${title} · ${say('all')}`}>
          {say('all')}
        </Button>
        <Button variant="quiet" onPress={() => choose(foundIds, false)} label={`${title} · ${say('none')}`}>
          {say('none')}
        </Button>
      </header>
      <TextInput
        label={props.searchLabel}
        placeholder={props.searchLabel}
        isLabelHidden
        icon={Search}
        value={search}
        onChange={setSearch}
        onEscape={() => setSearch('')}
      />
      {found.length === 0 ? (
        <p className="choice-nothing">{say('nothingFound')}</p>
      ) : (
        <ChoiceRows items={found} chosen={chosen} onChoose={(id, isChosen) => choose([id], isChosen)} />
      )}
    </section>
  )
}

interface ChoiceRowsProps<Id extends string> {
  readonly items: readonly Choosable<Id>[]
  readonly chosen: ReadonlySet<Id>
  readonly onChoose: (id: Id, isChosen: boolean) => void
}

function ChoiceRows<Id extends string>({ items, chosen, onChoose }: ChoiceRowsProps<Id>) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  return (
    <div className="choice-scroll" ref={scroller}>
      <div className="choice-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <div
              key={item.id}
              className="choice-row"
              title={item.label}
              style={{ transform: `translateY(${start}px)`, paddingInlineStart: (item.depth ?? 0) * 14 }}
            >
              {item.colour === undefined ? null : <Swatch colour={item.colour} />}
              <Checkbox label={item.label} isSelected={chosen.has(item.id)} onChange={(is) => onChoose(item.id, is)} />
              {item.detail === undefined ? null : <span className="choice-detail">{item.detail}</span>}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function findItems<Id extends string>(items: readonly Choosable<Id>[], search: string): readonly Choosable<Id>[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return items
  return items.filter(({ label, detail, found }) => [label, detail, found].some((text) => text?.toLowerCase().includes(wanted)))
}
