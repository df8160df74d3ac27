const sheets = { tags: new CSSStyleSheet(), ranges: new CSSStyleSheet() }
const written = new Map<keyof typeof sheets, string>()

/**
 * Sets how highlights look, by name, in a constructed style sheet, which the page's policy allows.
 * The rules are given to the text's root alone and inherited below it: a rule that matched every
 * element would cost a style for each of them. Writing restyles the page, so it is done for all
 * categories at once and before a report is laid out, not when a tag first needs a colour.
 */
export function writeHighlights(sheet: keyof typeof sheets, looks: ReadonlyMap<string, string>): void {
  const rules = [...looks].map(([name, declarations]) => `.reader-text::highlight(${name}) { ${declarations} }`).join('\n')
  if (written.get(sheet) === rules) return
  written.set(sheet, rules)
  sheets[sheet].replaceSync(rules)
  if (!document.adoptedStyleSheets.includes(sheets[sheet])) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheets[sheet]]
  }
}
