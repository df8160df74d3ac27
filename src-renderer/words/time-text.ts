import type { Language } from '../../src-shared/domain/script.ts'

/** The time of day to the second, as the reader's clock shows it. */
export function clockText(iso: string, language: Language): string {
  return new Date(iso).toLocaleTimeString(language, { hour12: false })
}

/** Day and time to the minute; the year only where it is not this one. */
export function dayText(iso: string, language: Language, now: Date = new Date()): string {
  const at = new Date(iso)
  return at.toLocaleString(language, {
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
}
