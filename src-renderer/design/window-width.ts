import { useSyncExternalStore } from 'react'

/** True while the window is narrower than so many pixels. */
export function useIsNarrowerThan(pixels: number): boolean {
  return useSyncExternalStore(
    (hear) => {
      const query = window.matchMedia(`(width < ${pixels}px)`)
      query.addEventListener('change', hear)
      return () => query.removeEventListener('change', hear)
    },
    () => window.innerWidth < pixels,
  )
}
