import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDraft, restBeforeSaving, type DraftState } from '../../../src-renderer/brief/draft.ts'
import { briefBlockSchema, type BriefBlock } from '../../../src-shared/domain/brief.ts'

function text(words: string): BriefBlock[] {
  const sentence = { slot: null, text: words, composed: null, citations: [] }
  const block = { id: '01890000-0000-7000-8000-000000000001', section: 'own', kind: 'paragraph', sentences: [sentence] }
  return [briefBlockSchema.parse(block)]
}

/** An editor and a core of a few lines: what stands in the one, what is stored in the other. */
function givenDraft() {
  const world = {
    editor: text('甲'),
    stored: text('甲'),
    saves: 0,
    isComposing: false,
    fails: false,
    states: [] as DraftState['kind'][],
  }
  const draft = createDraft({
    loaded: world.editor,
    read: () => world.editor,
    isComposing: () => world.isComposing,
    save: async (blocks) => {
      world.saves += 1
      await new Promise((done) => setTimeout(done, 50))
      if (world.fails) return null
      world.stored = blocks
      return '2031-05-01T10:42:07.000Z'
    },
    ask: () => Promise.resolve(world.stored),
    load: (blocks) => {
      world.editor = [...blocks]
    },
    onState: (state) => world.states.push(state.kind),
  })
  const type = (words: string) => {
    world.editor = text(words)
    draft.changed()
  }
  return { world, draft, type }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('saves once, a while after the last change', async () => {
  const { world, type } = givenDraft()
  type('甲乙')
  await vi.advanceTimersByTimeAsync(restBeforeSaving - 10)
  type('甲乙丙')
  await vi.advanceTimersByTimeAsync(restBeforeSaving - 10)
  expect(world.saves).toBe(0)
  await vi.advanceTimersByTimeAsync(100)
  expect([world.saves, world.stored, world.states.at(-1)]).toEqual([1, text('甲乙丙'), 'saved'])
})

it('never saves while an input method is composing, and does so after', async () => {
  const { world, draft, type } = givenDraft()
  world.isComposing = true
  type('甲yi')
  expect(await draft.flush()).toBe(false)
  await vi.advanceTimersByTimeAsync(5 * restBeforeSaving)
  expect(world.saves).toBe(0)
  world.isComposing = false
  await vi.advanceTimersByTimeAsync(restBeforeSaving + 100)
  expect(world.saves).toBe(1)
})

it('saves what is typed while a save is under way', async () => {
  const { world, draft, type } = givenDraft()
  type('甲乙')
  const first = draft.flush()
  type('甲乙丙')
  const second = draft.flush()
  await vi.advanceTimersByTimeAsync(200)
  expect(await Promise.all([first, second])).toEqual([true, true])
  expect([world.saves, world.stored, world.states.at(-1)]).toEqual([2, text('甲乙丙'), 'saved'])
})

it('keeps the change and says so when saving fails, and saves it when asked again', async () => {
  const { world, draft, type } = givenDraft()
  world.fails = true
  type('甲乙')
  const failed = draft.flush()
  await vi.advanceTimersByTimeAsync(100)
  expect([await failed, world.states.at(-1)]).toEqual([false, 'failed'])
  world.fails = false
  const saved = draft.flush()
  await vi.advanceTimersByTimeAsync(100)
  expect([await saved, world.stored]).toEqual([true, text('甲乙')])
})

it('takes in what was changed elsewhere', async () => {
  const { world, draft } = givenDraft()
  world.stored = text('撤销以后')
  await draft.saw(world.stored)
  expect(world.editor).toEqual(text('撤销以后'))
})

it('goes back to an earlier text when that is what is stored now, as after undo', async () => {
  const { world, draft, type } = givenDraft()
  type('甲乙')
  await vi.advanceTimersByTimeAsync(1000)
  world.stored = text('甲')
  await draft.saw(world.stored)
  expect(world.editor).toEqual(text('甲'))
})

it('does not take an older answer, overtaken by a save, for a change elsewhere', async () => {
  const { world, draft, type } = givenDraft()
  type('甲乙')
  await vi.advanceTimersByTimeAsync(1000)
  const older = world.stored
  type('甲乙丙')
  await vi.advanceTimersByTimeAsync(1000)
  await draft.saw(older)
  expect(world.editor).toEqual(text('甲乙丙'))
})

it('leaves unsaved changes standing when something else arrives', async () => {
  const { world, draft, type } = givenDraft()
  type('正在写')
  world.stored = text('别处来的')
  await draft.saw(world.stored)
  expect(world.editor).toEqual(text('正在写'))
})
