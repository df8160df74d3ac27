import { CornerLeftUp, House } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../design/icon-button.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { folderDialogWords } from './folder-dialog-words.ts'

export interface FolderBarProps {
  readonly path: string
  readonly parent: string | null
  readonly onGo: (path: string | null) => void
}

/** Where the dialog stands: up, home, and the path, which can be typed. */
export function FolderBar({ path, parent, onGo }: FolderBarProps) {
  const say = useWords('folder-dialog', folderDialogWords)
  const [typed, setTyped] = useState(path)
  const [known, setKnown] = useState(path)
  if (known !== path) {
    setKnown(path)
    setTyped(path)
  }
  const go = () => {
    if (typed.trim() !== path) onGo(typed.trim() === '' ? null : typed.trim())
  }
  return (
    <div className="folder-bar">
      <IconButton icon={CornerLeftUp} label={say('up')} isDisabled={parent === null} onPress={() => onGo(parent)} />
      <IconButton icon={House} label={say('home')} onPress={() => onGo(null)} />
      <div className="folder-path">
        <TextInput
          label={say('path')}
          isLabelHidden
          value={typed}
          onChange={setTyped}
          onSubmit={go}
          // A path typed and left without Enter is meant all the same: nothing is saved into the folder shown before.
          onBlur={go}
        />
      </div>
    </div>
  )
}
