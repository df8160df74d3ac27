import { Download, Redo2, RefreshCw, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Brief } from '../../src-shared/domain/brief.ts'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Menu } from '../design/menu.tsx'
import { Select } from '../design/select.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import type { DraftState } from './draft.ts'
import type { BlockChoice, EditorHandle } from './editor/editor-handle.ts'
import { RecomposeDialog } from './recompose-dialog.tsx'
import { clockText } from '../words/time-text.ts'
import { briefFormats, useExportBrief } from './use-export-brief.ts'

const choices: readonly BlockChoice[] = ['paragraph', 'listItem', 'h1', 'h2', 'h3', 'h4']

/** What can be done with the text, and how durable it is. */
export function BriefToolbar({ brief, handle }: { brief: Brief; handle: EditorHandle }) {
  const say = useWords('brief', briefWords)
  const block = useBrief((state) => state.caret.block)
  const [isAsking, setAsking] = useState(false)
  const { exportBrief, isExporting } = useExportBrief()
  const setBlock = (choice: BlockChoice) => {
    handle.setBlock(choice)
    handle.focus()
  }
  return (
    <div className="brief-toolbar" role="toolbar" aria-label={say('toolbar')}>
      <Select
        label={say('blockKind')}
        isLabelHidden
        value={block}
        isDisabled={block === null}
        options={choices.map((value) => ({ value, label: say(value) }))}
        onChange={setBlock}
      />
      <IconButton icon={Undo2} label={say('undo')} shortcut="Mod+Z" onPress={() => handle.undo()} />
      <IconButton icon={Redo2} label={say('redo')} shortcut="Mod+Shift+Z" onPress={() => handle.redo()} />
      <SaveState />
      <Button variant="quiet" icon={RefreshCw} onPress={() => setAsking(true)}>
        {say('recompose')}
      </Button>
      <Menu
        label={say('exportBrief')}
        placement="bottom end"
        trigger={
          <Button variant="quiet" icon={Download} isDisabled={isExporting}>
            {isExporting ? say('exporting') : say('exportBrief')}
          </Button>
        }
        items={briefFormats.map((format) => ({ id: format, label: say(format) }))}
        onAction={(id) => {
          const format = briefFormats.find((each) => each === id)
          if (format !== undefined) void exportBrief(brief, format)
        }}
      />
      <RecomposeDialog brief={brief} isOpen={isAsking} onClose={() => setAsking(false)} />
    </div>
  )
}

function SaveState() {
  const say = useWords('brief', briefWords)
  const language = useLanguage()
  const saving = useBrief((state) => state.saving)
  const texts: Record<DraftState['kind'], string> = {
    saved:
      saving.kind === 'saved' && saving.at !== null ? say('saved', { at: clockText(saving.at, language) }) : say('savedPlain'),
    changed: say('unsaved'),
    saving: say('saving'),
    failed: say('saveFailed'),
  }
  const text = texts[saving.kind]
  return (
    <output className="brief-saving" data-state={saving.kind}>
      {saving.kind === 'failed' ? (
        <Button variant="danger" onPress={() => void useBrief.getState().flush()}>
          {text}
        </Button>
      ) : (
        text
      )}
    </output>
  )
}
