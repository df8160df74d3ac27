import type { AttributeKind } from '../../../src-shared/domain/attribute.ts'
import { metadataFields } from '../../../src-shared/domain/report.ts'
import type { AttributeSay } from './attribute-words.ts'

export const attributeKinds = ['text', 'number', 'date', 'choice'] as const satisfies readonly AttributeKind[]

/** What is wrong with a value of this kind, or null. An empty one takes the value away. */
export function problemOfValue(kind: AttributeKind, value: string, say: AttributeSay): string | null {
  if (value === '') return null
  if (kind === 'number') return Number.isFinite(Number(value.replaceAll(',', ''))) ? null : say('badNumber')
  if (kind === 'date') return metadataFields.date.safeParse(value).success ? null : say('badDate')
  return null
}

/** As the core keeps it: a number without the commas between its thousands. */
export function keptValue(kind: AttributeKind, value: string): string {
  return kind === 'number' ? String(Number(value.replaceAll(',', ''))) : value
}

/** Choices as they are typed: parted by commas of either width, `、` or `；`. */
export function parseChoices(text: string): string[] {
  const choices = text.split(/[,，、;；\n]/).map((choice) => choice.trim())
  return [...new Set(choices.filter((choice) => choice !== ''))]
}
