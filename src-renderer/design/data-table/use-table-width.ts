import { useEffect, useState, type RefObject } from 'react'

/** The width of an element in pixels, told anew when it changes; null before it is known. */
export function useTableWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return width
}
