import type { Language } from '../../src-shared/domain/script.ts'

const units = ['B', 'kB', 'MB', 'GB'] as const

/** A number of bytes as people read it, in powers of a thousand. */
export function sizeText(bytes: number, language: Language): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const value = bytes / 1000 ** step
  return `${value.toLocaleString(language, { maximumFractionDigits: step === 0 || value >= 100 ? 0 : 1 })} ${units[step] ?? 'B'}`
}
