import { FolderPlus, X } from 'lucide-react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { useLibraryDialog } from '../library-dialog-store.ts'
import { useSettled } from '../use-settled.ts'
import { setWords } from './set-words.ts'
import { useSetDeeds } from './use-set-deeds.ts'

/** The sets that a report is in. */
export function ReportSetsSection({ report }: { report: ReportId }) {
  const say = useWords('sets', setWords)
  const deeds = useSetDeeds()
  const settled = useSettled(report)
  const filter = { reports: [report] }
  const { value, isOld } = useAnswer('library.facets', settled === report ? { filter, facets: ['sets'] } : null)
  const all = useAnswer('library.sets', {}).value ?? []
  const isIn = new Set((value?.facets[0]?.values ?? []).filter((one) => one.value !== noValue).map((one) => one.value))
  const sets = isOld || settled !== report ? [] : all.filter(({ id }) => isIn.has(id))
  return (
    <Section
      title={say('inSets')}
      actions={
        <IconButton
          icon={FolderPlus}
          label={say('putInto')}
          onPress={() => useLibraryDialog.getState().show({ kind: 'putIntoSet', reports: [report] })}
        />
      }
    >
      {sets.length === 0 ? (
        <p className="library-note">{say('inNone')}</p>
      ) : (
        <ul className="library-models">
          {sets.map((set) => (
            <li key={set.id} className="set-chip">
              {set.name}
              <Button
                variant="quiet"
                icon={X}
                className="set-chip-remove"
                label={`${say('takeOut')} ${set.name}`}
                onPress={() => void deeds.takeOut(set, [report])}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
