import { Scale } from 'lucide-react'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { KeynessRow } from '../../../src-shared/contract/search-operations.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { Panes } from '../../design/panes.tsx'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { BarChart } from './bar-chart.tsx'
import { GroupPicker } from './group-picker.tsx'
import { useKeynessColumns } from './keyness-columns.ts'
import { countText } from './rate-text.ts'
import { tellingBars } from './telling-bars.ts'
import { TermBar } from './term-bar.tsx'
import { TermDialogs, useTermDialogs } from './term-dialogs.tsx'
import { TermSettings } from './term-settings.tsx'
import { TermStates } from './term-states.tsx'
import { useTerms, type ReportGroup } from './term-store.ts'
import { TermTable } from './term-table.tsx'
import { termWords } from './term-words.ts'
import { useShownRows } from './use-shown-rows.ts'
import { showConcordance, useCopyTerms, useTermCommands } from './use-term-deeds.ts'

const termLimit = 2000
const byLikelihood = { column: 'logLikelihood', descending: true }
const noRows: readonly KeynessRow[] = []

/** What sets one group of reports apart from another. */
export function KeynessPanes({ head }: { head: ReactNode }) {
  const say = useWords('terms', termWords)
  const { input, oneFilter } = useKeynessInput()
  const { term, look, choose } = useTerms()
  const answer = useQuestion('search.keyness', input)
  const { value } = answer
  const rows = value?.rows ?? noRows
  const columns = useKeynessColumns()
  const { shown, order, setOrder } = useShownRows(rows, columns, byLikelihood)
  const bars = useMemo(() => tellingBars(rows), [rows])
  const dialogs = useTermDialogs()
  const { openDictionary, addWord } = dialogs
  const copy = useCopyTerms(shown, columns)
  const show = useCallback((chosen: string) => showConcordance(chosen, oneFilter), [oneFilter])
  useTermCommands({ term, show, openDictionary, addWord, copy })
  const chart = say('keynessChart')
  const body = (
    <>
      <TermBar
        answer={answer}
        counts={value === undefined ? '' : say('keynessCounts', countsOf(value))}
        canCopy={shown.length > 0}
        onCopy={copy}
        isWide
      />
      <TermStates answer={answer} isEmpty={rows.length === 0} isNarrowed={shown.length === 0}>
        <div className="term-body term-body-wide" data-look={look}>
          <div className="term-side">
            <TermTable
              label={say('keyness')}
              rows={shown}
              {...{ columns, order, term }}
              onSort={setOrder}
              onChoose={choose}
              onOpen={show}
              onMenu={dialogs.openMenu}
              isOld={answer.isOld}
            />
          </div>
          <div className="term-side">
            <BarChart title={chart} label={say('chartText', { what: chart })} bars={bars} onChoose={show} />
          </div>
        </div>
      </TermStates>
    </>
  )
  return (
    <Panes
      id="search"
      leftLabel={say('settings')}
      left={<TermSettings onDictionary={openDictionary} />}
      centre={
        <div className="terms">
          {head}
          <GroupPicker />
          {input === null ? <EmptyState icon={Scale} title={say('keynessTitle')} text={say('keynessText')} /> : body}
          <TermDialogs dialogs={dialogs} term={term} onOpen={show} />
        </div>
      }
    />
  )
}

/** The two groups to ask about, null while one is not chosen; and which reports the one is of. */
function useKeynessInput() {
  const here = useSearch((state) => state.filter)
  const { settings, one, other } = useTerms()
  return useMemo(() => {
    const filterOf = (group: ReportGroup) => (group.kind === 'here' ? here : group.filter)
    const oneFilter = one === null ? {} : filterOf(one)
    if (one === null || other === null) return { input: null, oneFilter }
    return { input: { ...settings, filter: oneFilter, other: filterOf(other), limit: termLimit }, oneFilter }
  }, [here, settings, one, other])
}

function countsOf({ reports, otherReports, terms, otherTerms }: OutputOf<'search.keyness'>) {
  return {
    reports: countText(reports),
    terms: countText(terms),
    otherReports: countText(otherReports),
    otherTerms: countText(otherTerms),
  }
}
