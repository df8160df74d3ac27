import { useEffect, useState, type RefObject } from 'react'

/** A count that grows, once a frame at most, whenever boxes of the text may have moved. */
export function useGeometry(sheet: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const element = sheet.current
    if (element === null) return undefined
    let frame = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setCount((now) => now + 1))
    })
    observer.observe(element)
    const hear = () => setCount((now) => now + 1)
    document.fonts.addEventListener('loadingdone', hear)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      document.fonts.removeEventListener('loadingdone', hear)
    }
  }, [sheet])
  return count
}

/** A count that grows once a frame while the element scrolls. */
export function useScrollCount(scroller: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    let frame = 0
    const hear = () => {
      if (frame !== 0) return
      frame = requestAnimationFrame(() => {
        frame = 0
        setCount((now) => now + 1)
      })
    }
    element.addEventListener('scroll', hear, { passive: true })
    return () => {
      element.removeEventListener('scroll', hear)
      cancelAnimationFrame(frame)
    }
  }, [scroller])
  return count
}
