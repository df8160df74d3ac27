import { usePreferences, type Theme } from './preferences-store.ts'

/** Puts the chosen theme on the page and keeps it there as the choice changes. */
export function startTheme(): void {
  show(usePreferences.getState().theme)
  usePreferences.subscribe(({ theme }) => show(theme))
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
