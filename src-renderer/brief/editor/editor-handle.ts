import type { BriefBlock, Citation } from '../../../src-shared/domain/brief.ts'

/** What a block of the text can be turned into; tables stay tables. */
export type BlockChoice = 'paragraph' | 'listItem' | 'h1' | 'h2' | 'h3' | 'h4'

/** What the screen can do with the text in the editor. Keys name sentences; they hold until the text is loaded again. */
export interface EditorHandle {
  /** The blocks as they stand now. */
  read(): BriefBlock[]
  /** True while an input method is composing: then nothing may be saved or replaced. */
  isComposing(): boolean
  /** Replaces the text by the core's; one step for undo, but no change of the analyst's. */
  load(blocks: readonly BriefBlock[]): void
  /** Puts back the text that composing gave the sentence. */
  restoreComposed(key: string): void
  /** Gives the sentence one more citation, unless it has it. */
  addCitation(key: string, citation: Citation): void
  /** Takes the citation away that stands at the place among those of the sentence, counted from 0. */
  removeCitation(key: string, index: number): void
  /** Brings the sentence into view with the caret in it. */
  goTo(key: string): void
  /** Where the sentence begins on screen: the middle of its first line, in pixels from the top of the window; null when it is not drawn. */
  lineOf(key: string): number | null
  /** Turns the blocks of the selection into another kind. */
  setBlock(choice: BlockChoice): void
  undo(): void
  redo(): void
  focus(): void
}
