import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { DictionaryWord } from '../../../src-shared/domain/search.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Segments } from '../../design/segments.tsx'
import { TextArea } from '../../design/text-area.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { termWords } from '../terms/term-words.ts'
import { useDictionaryDeeds, type WordKind } from './use-dictionary.ts'
import { wordLimit, wordsOfLines } from './words-of-lines.ts'
import './dictionary.css'

const kinds = ['added', 'removed', 'stopped'] as const satisfies readonly WordKind[]
/** So many words are listed; typing finds the others. */
const listed = 300
const none: readonly DictionaryWord[] = []

export interface DictionaryDialogProps {
  readonly kind: WordKind
  /** What the field for new words begins with. */
  readonly draft?: string
  readonly onClose: () => void
}

/** The corpus' own dictionary: words added, taken out and stopped. */
export function DictionaryDialog({ kind: first, draft: firstDraft = '', onClose }: DictionaryDialogProps) {
  const say = useWords('terms', termWords)
  const [kind, setKind] = useState(first)
  const [narrow, setNarrow] = useState('')
  const all = useAnswer('search.dictionary', {}).value ?? none
  const ofKind = useMemo(() => all.filter((word) => word.kind === kind), [all, kind])
  const words = ofKind.filter(({ word }) => word.includes(narrow.trim()))
  const count = (each: WordKind) => all.filter((word) => word.kind === each).length
  return (
    <Dialog title={say('dictionaryTitle')} isOpen onClose={onClose} actions={<Button onPress={onClose}>{say('close')}</Button>}>
      <p className="dictionary-text">{say('dictionaryText')}</p>
      <div className="dictionary-bar">
        <Segments
          label={say('kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: `${say(`kind_${value}`)} ${count(value)}` }))}
          onChange={setKind}
        />
        <TextInput
          label={say('findWord')}
          isLabelHidden
          placeholder={say('findWord')}
          value={narrow}
          onChange={setNarrow}
          type="search"
        />
      </div>
      <WordList words={words} />
      {ofKind.length === 0 ? <p className="dictionary-text">{say(`noWords_${kind}`)}</p> : null}
      <AddWords key={kind} kind={kind} draft={kind === first ? firstDraft : ''} />
    </Dialog>
  )
}

function WordList({ words }: { words: readonly DictionaryWord[] }) {
  const say = useWords('terms', termWords)
  const { deleteWords } = useDictionaryDeeds()
  return (
    <ul className="dictionary-words">
      {words.slice(0, listed).map((word) => (
        <li key={word.id} className="dictionary-word">
          {word.word}
          <IconButton icon={X} label={say('delete', { term: word.word })} onPress={() => deleteWords([word])} />
        </li>
      ))}
    </ul>
  )
}

/** Lines to be added in one step. */
function AddWords({ kind, draft: first }: { kind: WordKind; draft: string }) {
  const say = useWords('terms', termWords)
  const { setMany } = useDictionaryDeeds()
  const [draft, setDraft] = useState(first)
  const words = wordsOfLines(draft)
  const isTooLong = words.some((word) => word.length > wordLimit)
  const canAdd = words.length > 0 && !isTooLong
  const add = () => {
    if (canAdd) void setMany(words, kind).then((isDone) => (isDone ? setDraft('') : undefined))
  }
  return (
    <div className="dictionary-add">
      <TextArea
        label={say('addMany')}
        value={draft}
        onChange={setDraft}
        onSubmit={add}
        rows={3}
        isInvalid={isTooLong}
        hint={isTooLong ? say('tooLong') : undefined}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- words are what the dialog was opened for
        autoFocus
      />
      <Button onPress={add} isDisabled={!canAdd}>
        {words.length < 2 ? say('addButton') : say('addButtonMany', { count: words.length })}
      </Button>
    </div>
  )
}
