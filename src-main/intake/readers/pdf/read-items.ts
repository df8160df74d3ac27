import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text as pdf.js gives it: `transform` places its first glyph on the page, lengths are points. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** The begin or end of a part that the file marks with a tag. */
interface MarkItem {
  readonly type: string
  readonly tag?: string | null
}

/** What pdf.js streams. Its own types leave the stream's chunks open and do not know the tag. */
interface TextChunk {
  readonly items: readonly (TextItem | MarkItem)[]
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>
}

type Take = (item: TextItem, style: { isVertical: boolean; isArtifact: boolean }) => void

/** Takes a page's pieces of text chunk by chunk, until `isEnough` of the units taken so far: a page without end can be left. */
export async function readItems(
  page: PDFPageProxy,
  isEnough: (length: number) => boolean,
  take: Take,
): Promise<{ isWhole: boolean; length: number }> {
  const stream: ReadableStream<TextChunk> = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true })
  const reader = stream.getReader()
  const vertical = new Map<string, boolean>()
  const artifacts: boolean[] = []
  let length = 0
  for (;;) {
    // eslint-disable-next-line no-await-in-loop -- chunks come one after the other
    const { done, value } = await reader.read()
    if (done) return { isWhole: true, length }
    const { items, styles } = value
    for (const [name, style] of Object.entries(styles)) vertical.set(name, style.vertical === true)
    for (const item of items) {
      if ('type' in item) keepMark(artifacts, item)
      else if (item.str.trim() !== '') {
        length += item.str.length
        take(item, { isVertical: vertical.get(item.fontName) === true, isArtifact: artifacts.at(-1) === true })
      }
    }
    if (isEnough(length)) {
      void drain(reader)
      return { isWhole: false, length }
    }
  }
}

/**
 * Lets what is left of a page run past, until closing the document ends it. Cancelling would make pdf.js write into a
 * closed stream and throw where nobody catches; leaving the stream unread would hold up the closing for ever.
 */
async function drain(reader: ReadableStreamDefaultReader<TextChunk>): Promise<void> {
  try {
    // eslint-disable-next-line no-await-in-loop -- chunks come one after the other
    while (!(await reader.read()).done);
  } catch (error) {
    // The stream ends with an error when its document is closed; that is what we wait for.
    if (!(error instanceof Error)) throw error
  }
}

/** Parts nest: what stands inside an artifact is one too. */
function keepMark(artifacts: boolean[], { type, tag }: MarkItem): void {
  if (type === 'endMarkedContent') artifacts.pop()
  else artifacts.push(tag === 'Artifact' || artifacts.at(-1) === true)
}
