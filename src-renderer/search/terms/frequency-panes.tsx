import { useMemo, type ReactNode } from 'react'
import { useQuestion } from '../../connection/use-question.ts'
import { Panes } from '../../design/panes.tsx'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { BarChart } from './bar-chart.tsx'
import { useFrequencyColumns } from './frequency-columns.ts'
import { countText } from './rate-text.ts'
import { TermBar } from './term-bar.tsx'
import { TermDialogs, useTermDialogs } from './term-dialogs.tsx'
import { TermReports } from './term-reports.tsx'
import { TermSettings } from './term-settings.tsx'
import { TermStates } from './term-states.tsx'
import { useTerms } from './term-store.ts'
import { TermTable } from './term-table.tsx'
import { termWords } from './term-words.ts'
import { useShownRows } from './use-shown-rows.ts'
import { showConcordance, useCopyTerms, useTermCommands } from './use-term-deeds.ts'

/** So many of the most frequent terms are listed, and drawn. */
const termLimit = 2000
const barLimit = 30
const byRank = { column: 'rank', descending: false }

/** How often which terms stand in the reports. */
export function FrequencyPanes({ head }: { head: ReactNode }) {
  const say = useWords('terms', termWords)
  const filter = useSearch((state) => state.filter)
  const { settings, term, look, choose } = useTerms()
  const answer = useQuestion('search.frequency', { ...settings, filter, limit: termLimit })
  const { value } = answer
  const ranked = useMemo(() => (value?.rows ?? []).map((row, index) => ({ ...row, rank: index + 1 })), [value])
  const columns = useFrequencyColumns(value?.terms ?? 0)
  const { shown, order, setOrder } = useShownRows(ranked, columns, byRank)
  const bars = useMemo(
    () => ranked.slice(0, barLimit).map((row) => ({ term: row.term, value: row.count, text: countText(row.count) })),
    [ranked],
  )
  const dialogs = useTermDialogs()
  const { openDictionary, addWord } = dialogs
  const copy = useCopyTerms(shown, columns)
  useTermCommands({ term, show: showConcordance, openDictionary, addWord, copy })
  const chart = say('chart', { count: bars.length })
  return (
    <Panes
      id="search"
      leftLabel={say('settings')}
      left={<TermSettings onDictionary={openDictionary} />}
      inspectorLabel={say('inspector')}
      inspector={<TermReports filter={filter} />}
      centre={
        <div className="terms">
          {head}
          <TermBar
            answer={answer}
            counts={value === undefined ? '' : say('counts', countsOf(value))}
            canCopy={shown.length > 0}
            onCopy={copy}
          />
          <TermStates answer={answer} isEmpty={ranked.length === 0} isNarrowed={shown.length === 0}>
            <div className="term-body" data-look={look}>
              <div className="term-side">
                <TermTable
                  label={say('table')}
                  rows={shown}
                  {...{ columns, order, term }}
                  onSort={setOrder}
                  onChoose={choose}
                  onOpen={showConcordance}
                  onMenu={dialogs.openMenu}
                  isOld={answer.isOld}
                />
              </div>
              <div className="term-side">
                <BarChart title={chart} label={say('chartText', { what: chart })} bars={bars} onChoose={showConcordance} />
              </div>
            </div>
          </TermStates>
          <TermDialogs dialogs={dialogs} term={term} onOpen={showConcordance} />
        </div>
      }
    />
  )
}

function countsOf({ terms, distinct, reports }: { terms: number; distinct: number; reports: number }) {
  return { terms: countText(terms), distinct: countText(distinct), reports: countText(reports) }
}
