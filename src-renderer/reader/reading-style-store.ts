import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** How the text of reports is set; remembered on this machine. */
export interface ReadingStyle {
  readonly font: 'serif' | 'sans'
  /** In pixels. */
  readonly size: number
  /** Paragraphs begin two characters in, as in print. */
  readonly isIndented: boolean
  /** Figures and work models are underlined. */
  readonly areFindingsMarked: boolean
}

interface ReadingStyleState extends ReadingStyle {
  readonly changeSize: (by: number) => void
  readonly setFont: (font: ReadingStyle['font']) => void
  readonly toggleIndent: () => void
  readonly toggleFindingMarks: () => void
}

export const smallestSize = 13
export const largestSize = 28

export const useReadingStyle = create<ReadingStyleState>()(
  persist(
    (set) => ({
      font: 'serif',
      size: 17,
      isIndented: false,
      areFindingsMarked: true,
      changeSize: (by) => set((state) => ({ size: Math.min(largestSize, Math.max(smallestSize, state.size + by)) })),
      setFont: (font) => set({ font }),
      toggleFindingMarks: () => set((state) => ({ areFindingsMarked: !state.areFindingsMarked })),
      toggleIndent: () => set((state) => ({ isIndented: !state.isIndented })),
    }),
    { name: 'reader.style' },
  ),
)
