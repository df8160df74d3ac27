import { createContext, Script } from 'node:vm'
import type { Range } from '../../../../src-shared/domain/range.ts'
import { Failed } from '../../failed.ts'

/**
 * The matches of a regular expression with the flags `g` and `v` in each of the texts, without empty ones. The engine cannot be asked to stop,
 * only be stopped: after so many `milliseconds` for all texts together it fails with `query_too_slow`. A call costs some tenths of a
 * millisecond beside the work, so that texts are better given many at once, a thousand reports or so.
 */
export function matchTexts(
  regex: RegExp,
  texts: readonly string[],
  { milliseconds }: { readonly milliseconds: number },
): readonly (readonly Range[])[] {
  const found: (readonly Range[])[] = []
  const isDone = runFor(Math.ceil(milliseconds), () => {
    for (const text of texts) found.push(matchesIn(regex, text))
  })
  if (!isDone) throw new Failed('query_too_slow', regex.source, `${milliseconds} ms`)
  return found
}

/** What is run in a context of its own can be cut off; nothing else can. One context does for all calls, as they come one by one. */
class CuttableRun {
  readonly #globals: { work: () => void } = { work: () => undefined }
  readonly #context = createContext(this.#globals)
  readonly #script = new Script('work()')

  run(milliseconds: number, work: () => void): void {
    this.#globals.work = work
    try {
      this.#script.runInContext(this.#context, { timeout: milliseconds })
    } finally {
      this.#globals.work = () => undefined
    }
  }
}

let cuttable: CuttableRun | null = null

/** Does the work; false when it was cut off, or the engine found the program for the pattern too large, which it does only when it begins. */
function runFor(milliseconds: number, work: () => void): boolean {
  if (milliseconds <= 0) return false
  cuttable ??= new CuttableRun()
  try {
    cuttable.run(milliseconds, work)
    return true
  } catch (error) {
    if (isCutOff(error) || error instanceof SyntaxError || error instanceof RangeError) return false
    throw error
  }
}

/** The error comes from the other context, where errors are of classes of their own. */
function isCutOff(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function matchesIn(regex: RegExp, text: string): readonly Range[] {
  const ranges: Range[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (end > start) ranges.push({ start, end })
    else regex.lastIndex = behind(text, end)
  }
  return ranges
}

/** Behind the character at a position: half a character is no place to go on from. */
function behind(text: string, position: number): number {
  return position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1)
}
