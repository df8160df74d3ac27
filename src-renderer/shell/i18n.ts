import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../src-shared/domain/script.ts'
import { usePreferences } from './preferences-store.ts'

const translation = createInstance()

/**
 * Starts the interface in the language the analyst chose, else the system's, and follows her choice
 * from then on. Screens bring their own words (useWords); nothing is loaded from elsewhere.
 */
export async function startLanguages(systemLanguage: Language): Promise<void> {
  await translation.use(initReactI18next).init({
    lng: usePreferences.getState().language ?? systemLanguage,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  })
  document.documentElement.lang = translation.language
  usePreferences.subscribe(({ language }) => {
    if (language === null || language === translation.language) return
    document.documentElement.lang = language
    void translation.changeLanguage(language)
  })
}

/** The language of the interface now, for messages of the core. */
export function languageNow(): Language {
  return translation.language === 'en' ? 'en' : 'zh-Hans'
}
