import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { SavedSearch } from '../../../src-shared/domain/search.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu } from '../../design/menu.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { NameDialog } from '../name-dialog.tsx'
import { lookForSaved, useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'
import { useSavedDeeds } from '../use-saved.ts'

/** The searches kept by name, with how many hits each has now. */
export function SavedList() {
  const say = useWords('search', searchWords)
  const saved = useAnswer('search.saved', {}).value
  const [renamed, setRenamed] = useState<SavedSearch | null>(null)
  const deeds = useSavedDeeds()
  return (
    <Section title={say('savedTitle')}>
      {saved?.length === 0 ? <p className="left-note">{say('savedNone')}</p> : null}
      <ul className="saved-list">
        {(saved ?? []).map((each) => (
          <li key={each.id} className="saved">
            <SavedButton saved={each} />
            <Menu
              label={say('savedDo', { name: each.name })}
              trigger={<IconButton icon={Ellipsis} label={say('savedDo', { name: each.name })} className="saved-menu" />}
              items={[
                { id: 'rename', label: say('rename') },
                { id: 'remove', label: say('delete'), isDanger: true },
              ]}
              onAction={(id) => (id === 'rename' ? setRenamed(each) : deeds.remove(each))}
              placement="bottom end"
            />
          </li>
        ))}
      </ul>
      {renamed === null ? null : (
        <NameDialog
          title={say('renameTitle')}
          confirmLabel={say('rename').replace('…', '')}
          name={renamed.name}
          onName={(name) => deeds.rename(renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </Section>
  )
}

function SavedButton({ saved }: { saved: SavedSearch }) {
  const { content } = saved
  const count = useQuestion('search.count', content).value
  const isShown = useSearch(
    ({ asked, mode, isExact }) => asked === content.query && mode === content.mode && isExact === content.isExact,
  )
  return (
    <button
      type="button"
      className="group saved-name"
      aria-pressed={isShown}
      title={content.query}
      onClick={() => lookForSaved(saved)}
    >
      <span className="group-name">{saved.name}</span>
      <span className="group-count">{count === undefined ? '' : count.hits.toLocaleString('en')}</span>
    </button>
  )
}
