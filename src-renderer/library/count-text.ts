import type { Language } from '../../src-shared/domain/script.ts'

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  'zh-Hans': new Intl.NumberFormat('zh-Hans'),
  en: new Intl.NumberFormat('en'),
}

/** A count with its thousands apart. Making a format is slow, and every row has two counts. */
export function countText(count: number, language: Language): string {
  return formats[language].format(count)
}
