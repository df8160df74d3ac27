import { ChevronDown, ChevronUp, Search, TextSearch, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { escapeTerm } from '../../src-shared/domain/query/parse-query.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { IconButton } from '../design/icon-button.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { goToFirstHit, goToHit } from './commands/use-view-commands.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'

/** Finds in the open report: a bar over the text with the number of hits. Enter and F3 go on, Escape shuts it. */
export function FindBar({ hits }: { hits: readonly Range[] }) {
  const say = useReaderWords()
  const find = useReader((state) => state.find)
  const asked = useRef(find.query)
  useEffect(() => {
    if (asked.current === find.query) return
    asked.current = find.query
    goToFirstHit(hits)
  }, [find.query, hits])
  if (!find.isOpen) return null
  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    goToHit(hits, event.shiftKey ? -1 : 1)
  }
  const count =
    hits.length === 0 ? say('findNone') : say('findCount', { at: Math.min(find.index, hits.length - 1) + 1, count: hits.length })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Enter of the field inside, with and without Shift
    <search className="reader-find" onKeyDown={hearKey}>
      <TextInput
        label={say('find')}
        isLabelHidden
        icon={Search}
        value={find.query}
        onChange={(query) => useReader.getState().changeFind({ query })}
        onEscape={closeFind}
        placeholder={say('find')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the bar was opened to be typed into
        autoFocus
      />
      <output className="reader-find-count">{find.query === '' ? '' : count}</output>
      <IconButton icon={ChevronUp} label={say('findPrevious')} shortcut="Shift+F3" onPress={() => goToHit(hits, -1)} />
      <IconButton icon={ChevronDown} label={say('findNext')} shortcut="F3" onPress={() => goToHit(hits, 1)} />
      <IconButton
        icon={TextSearch}
        label={say('findEverywhere')}
        isDisabled={find.query.trim() === ''}
        onPress={() => useNavigation.getState().openSearch(escapeTerm(find.query.trim()), null)}
      />
      <IconButton icon={X} label={say('close')} shortcut="Escape" onPress={closeFind} />
    </search>
  )
}

function closeFind(): void {
  const { changeFind, askForFocus } = useReader.getState()
  changeFind({ isOpen: false })
  askForFocus()
}
