import { MoreHorizontal, Plus } from 'lucide-react'
import { useState } from 'react'
import type { BriefSummary } from '../../src-shared/domain/brief.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { Button } from '../design/button.tsx'
import { ConfirmDialog } from '../design/confirm-dialog.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Loading } from '../design/loading.tsx'
import { Menu } from '../design/menu.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { dayText } from '../words/time-text.ts'

/** The briefs of the corpus, the one changed last first. */
export function BriefList({ briefs, open }: { briefs: readonly BriefSummary[] | undefined; open: BriefId | null }) {
  const say = useWords('brief', briefWords)
  const [asked, setAsked] = useState<{ what: 'rename' | 'delete'; brief: BriefSummary } | null>(null)
  const deleteBrief = useDeleteBrief()
  const isChoosing = useBrief((state) => state.isChoosing)
  const end = () => setAsked(null)
  return (
    <div className="brief-list">
      <header className="brief-list-head">
        <h2 className="brief-list-title">{say('briefs')}</h2>
        <Button icon={Plus} onPress={() => useBrief.getState().setChoosing(true)} shortcut="Mod+Alt+N">
          {say('newBrief')}
        </Button>
      </header>
      {briefs === undefined ? (
        <Loading label={say('loadingList')} />
      ) : (
        <ul className="brief-list-rows">
          {briefs.map((brief) => (
            <BriefRow
              key={brief.id}
              brief={brief}
              isOpen={brief.id === open && !isChoosing}
              onAsk={(what) => setAsked({ what, brief })}
            />
          ))}
        </ul>
      )}
      {asked?.what === 'rename' ? <RenameDialog brief={asked.brief} onClose={end} /> : null}
      <ConfirmDialog
        title={say('deleteTitle')}
        confirmLabel={say('delete')}
        isDanger
        isOpen={asked?.what === 'delete'}
        onClose={end}
        onConfirm={() => (asked === null ? undefined : void deleteBrief(asked.brief))}
      >
        {say('deleteText', { title: asked?.brief.title ?? '' })}
      </ConfirmDialog>
    </div>
  )
}

interface BriefRowProps {
  readonly brief: BriefSummary
  readonly isOpen: boolean
  readonly onAsk: (what: 'rename' | 'delete') => void
}

function BriefRow({ brief, isOpen, onAsk }: BriefRowProps) {
  const say = useWords('brief', briefWords)
  const language = useLanguage()
  const open = () => {
    useBrief.getState().setChoosing(false)
    useNavigation.getState().openBrief(brief.id)
  }
  return (
    <li className="brief-row" data-open={isOpen}>
      <button type="button" className="brief-row-open" aria-current={isOpen} onClick={open}>
        <span className="brief-row-title" lang={brief.language}>
          {brief.title}
        </span>
        <span className="brief-row-facts">
          {say('changed', { at: dayText(brief.changedAt, language) })} · {say(brief.language === 'en' ? 'english' : 'chinese')}
        </span>
      </button>
      <Menu
        label={say('actionsFor', { title: brief.title })}
        trigger={<IconButton icon={MoreHorizontal} label={say('actionsFor', { title: brief.title })} />}
        items={[
          { id: 'rename', label: say('rename') },
          { id: 'delete', label: say('delete'), isDanger: true },
        ]}
        onAction={(id) => onAsk(id === 'delete' ? 'delete' : 'rename')}
      />
    </li>
  )
}

function useDeleteBrief() {
  const say = useWords('brief', briefWords)
  const deed = useDeed()
  return async ({ id, title }: BriefSummary) => {
    if ((await deed('brief.delete', { brief: id })) === null) return
    if (useNavigation.getState().brief === id) useNavigation.setState({ brief: null })
    useStatus.getState().sayDone(say('deleted', { title }))
  }
}
