import type { AttributeKind } from './attribute.ts'

/** The longest value that a report may have, in UTF-16 units. */
export const longestAttributeValue = 1000

/** What a value is fitted to: the kind of an attribute and, for one of choices, these. */
interface Fitted {
  readonly kind: AttributeKind
  readonly choices: readonly string[]
}

/** The form of a number in JSON. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** Up to here a number keeps all its digits. */
const exactDigits = 15

/**
 * The value as a report may have it of an attribute, null where it is not of the attribute's kind: a number in the form of JSON and, while that
 * loses no digit, the shortest one (`1.50` becomes `1.5`); a date that the calendar has; one of the choices; or any text. Blanks around it go.
 */
export function fitAttributeValue({ kind, choices }: Fitted, value: string): string | null {
  const written = value.trim()
  if (written === '' || written.length > longestAttributeValue) return null
  return fitting[kind](written, choices)
}

const fitting: Readonly<Record<AttributeKind, (written: string, choices: readonly string[]) => string | null>> = {
  text: (written) => written,
  number: fitNumber,
  date: (written) => (isCalendarDate(written) ? written : null),
  choice: (written, choices) => (choices.includes(written) ? written : null),
}

function fitNumber(written: string): string | null {
  if (!jsonNumber.test(written) || !Number.isFinite(Number(written))) return null
  const digits = written.replace(/[eE].*$/, '').replace(/\D/g, '').length
  return digits > exactDigits ? written : JSON.stringify(Number(written))
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a month and day that are. */
function isCalendarDate(written: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const lastDay = new Date(Date.UTC(2000, 0, 1))
  lastDay.setUTCFullYear(year, month, 0)
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay.getUTCDate()
}
