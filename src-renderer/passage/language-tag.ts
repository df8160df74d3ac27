import type { Script } from '../../src-shared/domain/script.ts'

/** The language tag for text of a report, so that the glyphs are those of its script. */
export function languageTagOf(script: Script): string | undefined {
  return languageTags[script]
}

const languageTags: Readonly<Record<Script, string | undefined>> = {
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  mixed: 'zh',
  none: undefined,
}
