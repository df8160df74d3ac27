import { create } from 'zustand'
import type { Language } from '../../src-shared/domain/script.ts'
import { recall, remember } from '../design/memory.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface PreferencesState {
  /** The language the analyst chose, or null while the system's is followed. */
  readonly language: Language | null
  /** `system` follows light and dark of the system. */
  readonly theme: Theme
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: Theme) => void
}

/** How the analyst wants the interface, remembered on this machine. */
export const usePreferences = create<PreferencesState>((set) => ({
  language: recalledLanguage(),
  theme: recalledTheme(),
  setLanguage: (language) => {
    remember('language', language)
    set({ language })
  },
  setTheme: (theme) => {
    remember('theme', theme)
    set({ theme })
  },
}))

function recalledLanguage(): Language | null {
  const kept = recall('language')
  return kept === 'zh-Hans' || kept === 'en' ? kept : null
}

function recalledTheme(): Theme {
  const kept = recall('theme')
  return themes.find((theme) => theme === kept) ?? 'system'
}
