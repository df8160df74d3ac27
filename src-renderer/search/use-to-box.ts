import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useLinesStore } from './line-store.ts'
import { useSearch } from './search-store.ts'
import { useTabCommands } from './use-search-commands.ts'

/** Coming to the screen puts the keyboard into the box; coming back from a line, on that line. */
export function useToBox(grid: RefObject<HTMLElement | null>) {
  const field = useRef<HTMLInputElement>(null)
  const toBox = useCallback(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useEffect(() => {
    const { isAway, setAway } = useLinesStore.getState()
    if (isAway) grid.current?.focus({ preventScroll: true })
    else toBox()
    setAway(false)
  }, [grid, toBox])
  useTabCommands(toBox)
  return { field, toBox }
}

let taken = 0

/** Looks for what another screen asked this one to look for, once. */
export function useAskedElsewhere(): void {
  const searchFor = useNavigation((state) => state.searchFor)
  useEffect(() => {
    if (searchFor === null || searchFor.count === taken) return
    taken = searchFor.count
    useSearch.getState().lookFor({ query: searchFor.query, mode: 'language', isExact: false }, searchFor.filter ?? {})
    useLinesStore.getState().setAway(false)
  }, [searchFor])
}
