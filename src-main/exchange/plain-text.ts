/** Text on one line, without the control characters and half characters that XML and HTML cannot carry. */
export function plainText(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/(?!\t)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .toWellFormed()
}
