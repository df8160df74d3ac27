import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $insertLines } from '../../../src-renderer/brief/editor/brief-typing.ts'
import { array, assert, boolean as drawBoolean, constantFrom, property, record, string as drawString, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { createBriefEditor } from '../../../src-renderer/brief/editor/create-brief-editor.ts'
import { $createSentenceNode, $isSentenceNode } from '../../../src-renderer/brief/editor/sentence-node.ts'
import { editorToBlocks } from '../../../src-renderer/brief/editor/editor-to-blocks.ts'
import { makeBlockId } from '../../../src-renderer/brief/make-block-id.ts'
import {
  briefBlockSchema,
  citationSchema,
  type BriefBlock,
  type Citation,
  type Sentence,
} from '../../../src-shared/domain/brief.ts'
import { briefBlockIdSchema, type BriefBlockId } from '../../../src-shared/domain/ids.ts'

function blockId(number: number): BriefBlockId {
  return briefBlockIdSchema.parse(`01890000-0000-7000-8000-${String(number).padStart(12, '0')}`)
}

function givenCitation(quote: string, start = 0): Citation {
  return citationSchema.parse({
    kind: 'passage',
    report: '01890000-0000-7000-9000-000000000001',
    tag: null,
    figure: null,
    start,
    end: start + quote.length,
    quote,
  })
}

function composed(slot: string, text: string, citations: Citation[] = []): Sentence {
  return { slot, text, composed: text, citations }
}

function own(text: string, citations: Citation[] = []): Sentence {
  return { slot: null, text, composed: null, citations }
}

function paragraph(number: number, ...sentences: Sentence[]): BriefBlock {
  return { id: blockId(number), section: 'overview', kind: 'paragraph', sentences }
}

function givenEditor(blocks: readonly BriefBlock[]): LexicalEditor {
  return createBriefEditor(blocks).editor
}

const fresh = blockId(999)
const read = (editor: LexicalEditor): BriefBlock[] => editorToBlocks(editor.getEditorState(), () => fresh)

/** The first sentence node of the block, for the length of an update. */
function $sentence(block: number, index = 0) {
  const node = $getRoot().getChildAtIndex(block)
  const sentence = $isElementNode(node) ? node.getChildren().filter($isSentenceNode)[index] : undefined
  if (sentence === undefined) throw new Error('no such sentence')
  return sentence
}

const brief: BriefBlock[] = [
  { id: blockId(1), section: 'overview', kind: 'heading', level: 2, sentences: [composed('title', '总体情况')] },
  paragraph(
    2,
    composed('overview/1', '三地都设了包片干部。', [givenCitation('包片干部', 3), givenCitation('干部包片', 9)]),
    own('值得留意。'),
  ),
  { id: blockId(3), section: 'category:grid', kind: 'listItem', sentences: [composed('grid/1', 'Line one\nline two'), own('')] },
  {
    id: blockId(4),
    section: 'counts',
    kind: 'table',
    rows: [
      [{ sentences: [own('地点')] }, { sentences: [own('处数')] }],
      [{ sentences: [composed('counts/a', '清河镇')] }, { sentences: [composed('counts/b', '12', [givenCitation('十二处')])] }],
      [{ sentences: [] }, { sentences: [composed('counts/c', '0')] }],
    ],
  },
  { id: blockId(5), section: 'own', kind: 'heading', level: 4, sentences: [] },
]

it('gives the blocks back as they were put in, but for sentences with neither text nor evidence', () => {
  const withoutEmpty = brief.map((block) =>
    block.kind === 'listItem' ? { ...block, sentences: block.sentences.filter(({ text }) => text !== '') } : block,
  )
  expect(read(givenEditor(brief))).toEqual(withoutEmpty)
})

it('gives any blocks back as they were put in', () => {
  const text = drawString({ unit: constantFrom('甲', '乙', 'a', ' ', '。', '\n', '𠮷', '3') }).filter(
    (value) => value.trim() !== '',
  )
  const sentence = record({ text, isOwn: drawBoolean(), quotes: array(text, { maxLength: 3 }) }).map(
    ({ text: written, isOwn, quotes }) => ({ written, isOwn, citations: quotes.map((quote) => givenCitation(quote)) }),
  )
  const blocks = array(tuple(constantFrom('heading', 'paragraph', 'listItem', 'table'), array(sentence, { maxLength: 3 })), {
    minLength: 1,
    maxLength: 5,
  }).map((drawn) =>
    drawn.map(([kind, parts], index) => {
      const sentences = parts.map((part, at) =>
        part.isOwn ? own(part.written, part.citations) : composed(`${index}/${at}`, part.written, part.citations),
      )
      return briefBlockSchema.parse({
        id: blockId(index),
        section: 'counts',
        kind,
        ...(kind === 'heading' ? { level: 1 + (index % 4) } : {}),
        ...(kind === 'table' ? { rows: [[{ sentences }, { sentences: [] }]] } : { sentences }),
      })
    }),
  )
  assert(
    property(blocks, (given) => {
      expect(read(givenEditor(given))).toEqual(given)
    }),
  )
})

it('takes text typed between sentences, or after the marks of one, as a sentence of its own', () => {
  const editor = givenEditor([paragraph(1, composed('a', '甲。', [givenCitation('甲')]), composed('b', '乙。'))])
  editor.update(() => $sentence(0).insertAfter($createTextNode('其间。')), { discrete: true })
  editor.update(() => $sentence(0).append($createTextNode('其后。')), { discrete: true })
  const texts = read(editor).flatMap((block) => (block.kind === 'table' ? [] : block.sentences))
  expect(texts).toEqual([composed('a', '甲。', [givenCitation('甲')]), own('其后。'), own('其间。'), composed('b', '乙。')])
})

it('lets text typed between two marks join the sentence', () => {
  const editor = givenEditor([paragraph(1, composed('a', '甲', [givenCitation('一'), givenCitation('二')]))])
  editor.update(() => $sentence(0).getChildAtIndex(1)?.insertAfter($createTextNode('乙')), { discrete: true })
  expect(read(editor)).toEqual([
    paragraph(1, { slot: 'a', text: '甲乙', composed: '甲', citations: [givenCitation('一'), givenCitation('二')] }),
  ])
})

it('splits a sentence with Enter: the first part stays the composed one, both keep the evidence, the new block gets an id', () => {
  const editor = givenEditor([paragraph(1, composed('a', '甲乙', [givenCitation('甲')]), composed('b', '丙'))])
  editor.update(
    () => {
      const text = $sentence(0).getFirstChildOrThrow()
      text.selectEnd()
      $sentence(0).select(0, 0)
      const first = $sentence(0).getAllTextNodes()[0]
      first?.select(1, 1)
      editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    },
    { discrete: true },
  )
  expect(read(editor)).toEqual([
    paragraph(1, { slot: 'a', text: '甲', composed: '甲乙', citations: [givenCitation('甲')] }),
    { ...paragraph(999, own('乙', [givenCitation('甲')]), composed('b', '丙')), id: fresh },
  ])
})

it('leaves a copied slot with the first sentence and takes the copy as own text with its evidence', () => {
  const editor = givenEditor([
    paragraph(1, composed('a', '甲', [givenCitation('甲')])),
    paragraph(2, composed('a', '甲', [givenCitation('甲')])),
  ])
  expect(read(editor)).toEqual([
    paragraph(1, composed('a', '甲', [givenCitation('甲')])),
    paragraph(2, own('甲', [givenCitation('甲')])),
  ])
})

it('gives a copied block an id of its own and a new one the section it stands in', () => {
  const editor = givenEditor([paragraph(1, own('甲')), paragraph(1, own('乙'))])
  expect(read(editor)).toEqual([paragraph(1, own('甲')), { ...paragraph(1, own('乙')), id: fresh }])
})

it('drops a sentence whose text and marks are all deleted', () => {
  const editor = givenEditor([paragraph(1, composed('a', '甲'), composed('b', '乙'))])
  editor.update(() => $sentence(0).remove(), { discrete: true })
  expect(read(editor)).toEqual([paragraph(1, composed('b', '乙'))])
})

it('makes an own sentence of a mark that lost its sentence', () => {
  const editor = givenEditor([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
  editor.update(
    () => {
      const sentence = $sentence(0)
      const mark = sentence.getLastChildOrThrow()
      sentence.insertAfter(mark)
      sentence.remove()
    },
    { discrete: true },
  )
  expect(read(editor)).toEqual([paragraph(1, own('', [givenCitation('甲')]))])
})

it('keeps everything through the JSON that undo, copy and paste carry', () => {
  const editor = givenEditor(brief)
  const state = editor.parseEditorState(JSON.stringify(editor.getEditorState().toJSON()))
  expect(editorToBlocks(state, () => fresh)).toEqual(read(editor))
})

it('makes ids that the contract takes, in the order of time', () => {
  const ids = [makeBlockId(1_000), makeBlockId(2_000), makeBlockId(1_800_000_000_000)]
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(Array.from({ length: 500 }, () => makeBlockId())).size).toBe(500)
})

it('an empty sentence node does not stay behind', () => {
  const editor = givenEditor([paragraph(1, own('甲'))])
  editor.update(() => $sentence(0).insertAfter($createSentenceNode({ slot: 'x', composed: 'x' })), { discrete: true })
  expect(read(editor)).toEqual([paragraph(1, own('甲'))])
})

it('undoes and redoes, and does not count loading as a change to undo at first', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
  handle.undo()
  expect(handle.read()).toEqual([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
  editor.update(() => $sentence(0).getAllTextNodes()[0]?.setTextContent('乙'), { discrete: true })
  expect(handle.read()).toEqual([paragraph(1, { slot: 'a', text: '乙', composed: '甲', citations: [givenCitation('甲')] })])
  handle.undo()
  expect(handle.read()).toEqual([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
  handle.redo()
  handle.restoreComposed(editor.read(() => $sentence(0).getKey()))
  expect(handle.read()).toEqual([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
})

it('adds a citation once, behind the others, and takes one away', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, own('甲', [givenCitation('一')]))])
  const key = editor.read(() => $sentence(0).getKey())
  handle.addCitation(key, givenCitation('二', 7))
  handle.addCitation(key, givenCitation('二', 7))
  expect(handle.read()).toEqual([paragraph(1, own('甲', [givenCitation('一'), givenCitation('二', 7)]))])
  handle.removeCitation(key, 0)
  expect(handle.read()).toEqual([paragraph(1, own('甲', [givenCitation('二', 7)]))])
})

it('turns a block into another kind and leaves it the same block', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, own('甲')), paragraph(2, own('乙'))])
  editor.update(() => $sentence(1).selectStart(), { discrete: true })
  handle.setBlock('h3')
  expect(handle.read()).toEqual([
    paragraph(1, own('甲')),
    { id: blockId(2), section: 'overview', kind: 'heading', level: 3, sentences: [own('乙')] },
  ])
  handle.setBlock('listItem')
  expect(handle.read()[1]).toMatchObject({ kind: 'listItem', id: blockId(2) })
})

it('leaves tables alone when blocks are turned into another kind', () => {
  const { editor, handle } = createBriefEditor(brief)
  editor.update(
    () => {
      const table = $getRoot().getChildAtIndex(3)
      if ($isElementNode(table)) table.getAllTextNodes()[2]?.select(1, 1)
    },
    { discrete: true },
  )
  const before = handle.read()
  handle.setBlock('h2')
  expect(handle.read()).toEqual(before)
})

it('starts a new block with Enter at the end of a sentence, and leaves the marks with it', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, composed('a', '甲', [givenCitation('甲')]), composed('b', '乙'))])
  editor.update(
    () => {
      $sentence(0).getAllTextNodes()[0]?.select(1, 1)
      editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    },
    { discrete: true },
  )
  const [first, second] = handle.read()
  expect([first, second]).toEqual([
    paragraph(1, composed('a', '甲', [givenCitation('甲')])),
    { ...paragraph(2, composed('b', '乙')), id: second?.id },
  ])
})

it('puts text pasted as several lines into blocks of their own', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, composed('a', '甲', [givenCitation('甲')]))])
  editor.update(
    () => {
      const sentence = $sentence(0)
      sentence.getParentOrThrow().select(1, 1)
      const selection = $getSelection()
      if ($isRangeSelection(selection)) $insertLines(selection, '一行\r\n\n又一行')
    },
    { discrete: true },
  )
  expect(handle.read().map((block) => (block.kind === 'table' ? [] : block.sentences.map(({ text }) => text)))).toEqual([
    ['甲', '一行'],
    [],
    ['又一行'],
  ])
})

it('takes text typed behind the full stop of a composed sentence as a sentence of its own, and other text as an edit', () => {
  const given = [
    paragraph(1, composed('a', '甲办。', [givenCitation('甲')]), composed('b', '乙')),
    paragraph(2, composed('c', '（丙。）')),
  ]
  const { editor, handle } = createBriefEditor(given)
  editor.update(
    () => {
      $sentence(0, 0).getAllTextNodes()[0]?.setTextContent('甲办。另办了丁。')
      $sentence(0, 1).getAllTextNodes()[0]?.setTextContent('乙又丙')
      $sentence(1).getAllTextNodes()[0]?.setTextContent('（丙。）戊')
    },
    { discrete: true },
  )
  expect(handle.read()).toEqual([
    paragraph(1, composed('a', '甲办。', [givenCitation('甲')]), own('另办了丁。'), {
      ...composed('b', '乙又丙'),
      composed: '乙',
    }),
    paragraph(2, composed('c', '（丙。）'), own('戊')),
  ])
})

it('breaks a line within a sentence without splitting it', () => {
  const { editor, handle } = createBriefEditor([paragraph(1, composed('a', '甲乙', [givenCitation('甲')]))])
  const breakAt = (offset: number) =>
    editor.update(
      () => {
        $sentence(0).getAllTextNodes().at(-1)?.select(offset, offset)
        editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
        const selection = $getSelection()
        if ($isRangeSelection(selection)) selection.insertText('丙')
      },
      { discrete: true },
    )
  breakAt(2)
  breakAt(0)
  expect(handle.read()).toEqual([
    paragraph(1, { slot: 'a', text: '甲乙\n\n丙丙', composed: '甲乙', citations: [givenCitation('甲')] }),
  ])
})
