import { Copy } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { FrequencyRow } from '../../../src-shared/contract/search-operations.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Panes } from '../../design/panes.tsx'
import { Segments } from '../../design/segments.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useSearch } from '../search-store.ts'
import { BarChart } from './bar-chart.tsx'
import { countText, rateText } from './rate-text.ts'
import { inOrder, type TableOrder, type TermColumn } from './table-order.ts'
import { TermDialogs, useTermDialogs } from './term-dialogs.tsx'
import { TermReports } from './term-reports.tsx'
import { TermSettings } from './term-settings.tsx'
import { TermStates } from './term-states.tsx'
import { useTerms } from './term-store.ts'
import { TermTable } from './term-table.tsx'
import { termWords } from './term-words.ts'
import { showConcordance, useCopyTerms, useTermCommands } from './use-term-deeds.ts'

/** So many of the most frequent terms are listed, and drawn. */
const termLimit = 2000
const barLimit = 30

interface RankedRow extends FrequencyRow {
  readonly rank: number
}

/** How often which terms stand in the reports. */
export function FrequencyPanes({ head }: { head: ReactNode }) {
  const say = useWords('terms', termWords)
  const filter = useSearch((state) => state.filter)
  const { settings, narrow, term, look, choose, setNarrow, setLook } = useTerms()
  const answer = useQuestion('search.frequency', { ...settings, filter, limit: termLimit })
  const { value } = answer
  const ranked = useMemo(() => (value?.rows ?? []).map((row, index) => ({ ...row, rank: index + 1 })), [value])
  const columns = useColumns(value?.terms ?? 0)
  const [order, setOrder] = useState<TableOrder>({ column: 'rank', descending: false })
  const rows = useMemo(
    () =>
      inOrder(
        ranked.filter((row) => row.term.includes(narrow.trim())),
        columns,
        order,
      ),
    [ranked, narrow, columns, order],
  )
  const bars = useMemo(
    () => ranked.slice(0, barLimit).map((row) => ({ term: row.term, value: row.count, text: countText(row.count) })),
    [ranked],
  )
  const dialogs = useTermDialogs()
  const copy = useCopyTerms(rows, columns)
  useTermCommands({ term, show: showConcordance, openDictionary: dialogs.openDictionary, addWord: dialogs.addWord, copy })
  const chart = say('chart', { count: bars.length })
  return (
    <Panes
      id="search"
      leftLabel={say('settings')}
      left={<TermSettings onDictionary={dialogs.openDictionary} />}
      inspectorLabel={say('inspector')}
      inspector={<TermReports filter={filter} />}
      centre={
        <div className="terms">
          {head}
          <div className="term-bar">
            <TextInput
              label={say('narrow')}
              isLabelHidden
              placeholder={say('narrow')}
              value={narrow}
              onChange={setNarrow}
              type="search"
            />
            <output className="term-counts">
              {value === undefined
                ? ''
                : say('counts', {
                    terms: countText(value.terms),
                    distinct: countText(value.distinct),
                    reports: countText(value.reports),
                  })}
            </output>
            <Asking running={answer.running} onStop={answer.stop} />
            <span className="term-look">
              <Segments
                label={say('look')}
                value={look}
                options={(['table', 'chart'] as const).map((each) => ({ value: each, label: say(`look_${each}`) }))}
                onChange={setLook}
              />
            </span>
            <IconButton
              icon={Copy}
              label={say('copyTable')}
              shortcut="Mod+Shift+C"
              isDisabled={rows.length === 0}
              onPress={copy}
            />
          </div>
          <TermStates answer={answer} isEmpty={ranked.length === 0} isNarrowed={rows.length === 0} narrow={narrow}>
            <div className="term-body" data-look={look}>
              <div className="term-side">
                <TermTable
                  label={say('table')}
                  rows={rows}
                  columns={columns}
                  order={order}
                  onSort={setOrder}
                  term={term}
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

function useColumns(terms: number): readonly TermColumn<RankedRow>[] {
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const rateOf = ({ count }: RankedRow) => (terms === 0 ? 0 : (count / terms) * 1000)
    const number = { width: 'minmax(52px, 0.8fr)', isNumber: true }
    return [
      { ...number, id: 'rank', label: say('rank'), width: '36px', text: (row) => String(row.rank), sortBy: (row) => row.rank },
      {
        id: 'term',
        label: say('term'),
        width: 'minmax(80px, 1.6fr)',
        isNumber: false,
        text: (row) => row.term,
        sortBy: (row) => row.term,
      },
      { ...number, id: 'count', label: say('count'), text: (row) => countText(row.count), sortBy: (row) => row.count },
      { ...number, id: 'rate', label: say('perThousand'), text: (row) => rateText(rateOf(row)), sortBy: rateOf },
      { ...number, id: 'reports', label: say('reports'), text: (row) => countText(row.reports), sortBy: (row) => row.reports },
    ]
  }, [say, terms])
}
