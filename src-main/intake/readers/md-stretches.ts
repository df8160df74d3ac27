/** The parser's time grows with the square of the containers in a stretch; short ones keep it in proportion to the file. */
const STRETCH_LENGTH = 3000
const LONGEST_STRETCH = 20_000

const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** A line that can begin a stretch: at the margin, and no underline that makes a heading of the line before it. */
const BEGINNING = /^(?![=-]+[ \t]*$)\S/

/**
 * Stretches of Markdown that can be parsed apart from each other, in order, without gaps: none begins inside fenced code, in
 * the continuation of a list item, or with the underline of a heading.
 */
export function* splitMarkdown(text: string): Generator<{ readonly start: number; readonly source: string }> {
  let start = 0
  let fence = ''
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, Math.min(end, at + 200))
    const length = at - start
    if (length >= LONGEST_STRETCH || (length >= STRETCH_LENGTH && fence === '' && BEGINNING.test(line))) {
      yield { start, source: text.slice(start, at) }
      start = at
    }
    fence = fenceAfter(line, fence)
    at = end + 1
  }
  yield { start, source: text.slice(start) }
}

/** The mark that closes the fenced code which a line stands in, '' outside of any. */
function fenceAfter(line: string, fence: string): string {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return fence
  if (fence === '') return mark
  return mark.startsWith(fence) ? '' : fence
}
