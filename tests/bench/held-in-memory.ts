import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Catalogue } from '../../src-main/corpus/catalogue/catalogue.ts'
import { openToRead } from '../../src-main/corpus/open-corpus.ts'
import { TextIndex } from '../../src-main/corpus/text-index/text-index.ts'

/** How many bytes the reading thread's catalogue and index hold in memory for a corpus: made here once more, and weighed. */
export function heldInMemory(path: string): { readonly index: number; readonly catalogue: number } {
  const open = openToRead(path)
  const { corpus } = open
  const before = heldBytes()
  const index = new TextIndex(corpus)
  index.refresh()
  const withIndex = heldBytes()
  const catalogue = Catalogue.load(corpus)
  const withBoth = heldBytes()
  // Both are looked at after the weighing, or they might be gone before it.
  if (index.segments.length < 0 || catalogue.size < 0) throw new Error('nothing is held')
  open.close()
  return { index: withIndex - before, catalogue: withBoth - withIndex }
}

/** After the garbage is gone: what V8 holds, and what lies outside its heap. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
