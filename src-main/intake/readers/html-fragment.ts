/** A piece of a page that was copied, and the address that the clipboard says it is from. */
export interface HtmlFragment {
  readonly html: string
  readonly url: string | null
}

/**
 * What was copied, where a page is the clipboard's: only what stands between its marks. Programs on Windows put lines of
 * their own before it. Null for any other page.
 */
export function readFragment(source: string): HtmlFragment | null {
  const header = /^\s*Version:[\d.]+\s[^<]{0,1000}/i.exec(source)?.[0] ?? ''
  const start = /<!--\s*StartFragment\s*-->/i.exec(source)
  if (start === null && header === '') return null
  const html = untilEnd(source.slice(start === null ? header.length : start.index + start[0].length))
  const url = /^SourceURL:\s*(https?:\/\/\S+)/im.exec(header)?.[1] ?? null
  return { html: isRows(html) ? `<table>${html}</table>` : html, url }
}

function untilEnd(html: string): string {
  const end = html.search(/<!--\s*EndFragment\s*-->/i)
  return end === -1 ? html : html.slice(0, end)
}

/** Rows that were copied out of a table come without it. */
function isRows(html: string): boolean {
  return /^\s*<(?:tr|td|th|tbody|thead|colgroup|col)[\s>]/i.test(html)
}
