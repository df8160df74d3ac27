import type { BriefBlock } from '../../src-shared/domain/brief.ts'
import { briefBlockSchema } from '../../src-shared/domain/brief.ts'

/** How durable the text in the editor is. `at` is when it was last saved, ISO 8601, or null before the first time here. */
export type DraftState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }

/** Milliseconds of rest after the last change before it is saved. */
export const restBeforeSaving = 700

export interface DraftOptions {
  /** The blocks that the editor was filled with. */
  readonly loaded: readonly BriefBlock[]
  /** The blocks as they stand in the editor. */
  readonly read: () => BriefBlock[]
  readonly isComposing: () => boolean
  /** Saves; gives back when it was saved, or null when that failed. */
  readonly save: (blocks: BriefBlock[]) => Promise<string | null>
  /** Asks the core what is stored now; null when it cannot be told. */
  readonly ask: () => Promise<BriefBlock[] | null>
  /** Fills the editor with other blocks. */
  readonly load: (blocks: readonly BriefBlock[]) => void
  readonly onState: (state: DraftState) => void
}

/** The text between the editor and the corpus: saves it by itself, takes in what changed elsewhere. */
export interface Draft {
  /** Something was changed in the editor. */
  readonly changed: () => void
  /** Saves what is not saved yet. False when that failed, or when an input method is composing. */
  readonly flush: () => Promise<boolean>
  /** The core answered with these blocks: taken into the editor when they are not the ones it has. */
  readonly saw: (blocks: readonly BriefBlock[]) => Promise<void>
}

/**
 * A draft saves {@link restBeforeSaving} after the last change and never while an input method is composing. Blocks that
 * come from the core may be an older answer overtaken by a save, so the core is asked again before the editor is filled
 * anew; while there are unsaved changes they stand.
 */
export function createDraft(options: DraftOptions): Draft {
  let known = fingerprint(options.loaded)
  let isChanged = false
  let sending: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const startTimer = () => {
    stopTimer()
    timer = setTimeout(() => void flush(), restBeforeSaving)
  }
  const send = async (): Promise<boolean> => {
    const blocks = options.read()
    isChanged = false
    options.onState({ kind: 'saving' })
    const at = await options.save(blocks)
    if (at === null) isChanged = true
    else known = fingerprint(blocks)
    options.onState(at === null ? { kind: 'failed' } : isChanged ? { kind: 'changed' } : { kind: 'saved', at })
    return at !== null
  }
  const flush = async (): Promise<boolean> => {
    stopTimer()
    if (sending !== null) await sending
    if (!isChanged) return true
    if (options.isComposing()) {
      startTimer()
      return false
    }
    sending = send().finally(() => {
      sending = null
    })
    return sending
  }
  const isBusy = () => isChanged || sending !== null || options.isComposing()
  return {
    changed() {
      isChanged = true
      options.onState({ kind: 'changed' })
      startTimer()
    },
    flush,
    async saw(blocks) {
      if (isBusy() || fingerprint(blocks) === known) return
      const now = await options.ask()
      if (now === null || isBusy() || fingerprint(now) === known) return
      known = fingerprint(now)
      options.load(now)
    },
  }
}

/** Equal for blocks that say the same, whatever the order of their fields. */
function fingerprint(blocks: readonly BriefBlock[]): string {
  return JSON.stringify(briefBlockSchema.array().parse(blocks))
}
