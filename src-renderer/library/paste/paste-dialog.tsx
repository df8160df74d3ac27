import { useState, type ClipboardEvent } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { contentOfPaste } from '../../connection/clipboard-content.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { TextArea } from '../../design/text-area.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { pasteWords } from './paste-words.ts'
import { usePasting } from './use-pasting.ts'
import './paste.css'

/** A place to paste a report into. Rich text stays rich as long as the words are as they were pasted. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords('paste', pasteWords)
  const paste = usePasting()
  const [text, setText] = useState('')
  const [rich, setRich] = useState<{ readonly html: string; readonly text: string } | null>(null)
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const isRich = rich !== null && rich.text === text
  const take = (event: ClipboardEvent) => {
    const content = contentOfPaste(event.clipboardData)
    const isWhole = text === '' || (event.target instanceof HTMLTextAreaElement && selectsAll(event.target))
    if (content.html === null || !isWhole) return
    event.preventDefault()
    const words = (content.text === '' ? textOfHtml(content.html) : content.text).replaceAll('\r\n', '\n')
    setRich({ html: content.html, text: words })
    setText(words)
  }
  const submit = async () => {
    if (text.trim() === '' || isWorking) return
    setWorking(true)
    const failed = await paste({ html: isRich ? rich.html : null, text, name: name.trim() === '' ? null : name.trim() })
    setWorking(false)
    setFailure(failed)
    if (failed === null) onClose()
  }
  return (
    <Dialog
      title={say('title')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            onPress={() => void submit()}
            isDisabled={text.trim() === '' || isWorking}
          >
            {say(isWorking ? 'working' : 'paste')}
          </Button>
        </>
      }
    >
      <div className="paste" onPaste={take}>
        {failure === null ? null : <FailureNotice failure={failure} />}
        <TextArea
          label={say('field')}
          value={text}
          onChange={setText}
          placeholder={say('placeholder')}
          rows={12}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to paste into
          autoFocus
          onSubmit={() => void submit()}
          hint={text === '' ? undefined : say(isRich ? 'rich' : 'plain')}
        />
        <TextInput label={say('name')} value={name} onChange={setName} onSubmit={() => void submit()} />
      </div>
    </Dialog>
  )
}

function selectsAll(field: HTMLTextAreaElement): boolean {
  return field.selectionStart === 0 && field.selectionEnd === field.value.length
}

/** The words of an HTML text that came without its plain form; parsed apart, so that nothing of it runs or loads. */
function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim()
}
