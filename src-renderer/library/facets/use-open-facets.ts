import { useCallback, useState } from 'react'
import { recall, remember } from '../../design/memory.ts'
import type { Facet } from '../filter/filter-choice.ts'

const memoryName = 'library.facets'
const openAtFirst = 'places dates statuses sets'

/** Which sections of the facets pane are open; remembered. */
export function useOpenFacets() {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set((recall(memoryName) ?? openAtFirst).split(' ')))
  const toggle = useCallback((facet: Facet | 'attributes') => {
    setOpen((now) => {
      const next = new Set(now)
      if (!next.delete(facet)) next.add(facet)
      remember(memoryName, [...next].join(' '))
      return next
    })
  }, [])
  return { open, toggle }
}
