import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../src-shared/domain/script.ts'

/** The words of one screen, in both languages; the same keys in each. Values may hold `{{name}}` slots. */
export interface Words<Key extends string> {
  readonly 'zh-Hans': Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

/** Declares the words of a screen, so that a key missing in one language does not compile. */
export function declareWords<const Chinese extends Readonly<Record<string, string>>>(words: {
  readonly 'zh-Hans': Chinese
  readonly en: Readonly<Record<keyof Chinese & string, string>>
}): Words<keyof Chinese & string> & { readonly 'zh-Hans': Readonly<Record<keyof Chinese & string, string>> } {
  return words
}

/** What says the words of a screen, as {@link useWords} gives it. */
export type Say<Declared> =
  Declared extends Words<infer Key> ? (key: Key, slots?: Readonly<Record<string, string | number>>) => string : never

/**
 * The words of a screen in the language of the interface: `const say = useWords('reader', readerWords)`, then `say('apply', { name })`.
 * The namespace is registered with i18next on first use.
 */
export function useWords<Key extends string>(
  namespace: string,
  words: Words<Key>,
): (key: Key, slots?: Readonly<Record<string, string | number>>) => string {
  const { i18n } = useTranslation()
  for (const language of ['zh-Hans', 'en'] as const satisfies readonly Language[]) {
    if (!i18n.hasResourceBundle(language, namespace)) i18n.addResourceBundle(language, namespace, words[language])
  }
  const { language } = i18n
  return useCallback(
    (key, slots) => {
      const name: string = key
      return i18n.t(name, { ns: namespace, lng: language, ...slots })
    },
    [i18n, language, namespace],
  )
}

/** The language of the interface now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'zh-Hans'
}
