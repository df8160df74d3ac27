import { Copy, Scale } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { KeynessRow } from '../../../src-shared/contract/search-operations.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { EmptyState } from '../../design/empty-state.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Panes } from '../../design/panes.tsx'
import { Segments } from '../../design/segments.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useSearch } from '../search-store.ts'
import { BarChart } from './bar-chart.tsx'
import { GroupPicker } from './group-picker.tsx'
import { countText, rateText } from './rate-text.ts'
import { inOrder, type TableOrder, type TermColumn } from './table-order.ts'
import { tellingBars } from './telling-bars.ts'
import { TermDialogs, useTermDialogs } from './term-dialogs.tsx'
import { TermSettings } from './term-settings.tsx'
import { TermStates } from './term-states.tsx'
import { useTerms, type ReportGroup } from './term-store.ts'
import { TermTable } from './term-table.tsx'
import { termWords } from './term-words.ts'
import { showConcordance, useCopyTerms, useTermCommands } from './use-term-deeds.ts'

const termLimit = 2000

/** What sets one group of reports apart from another. */
export function KeynessPanes({ head }: { head: ReactNode }) {
  const say = useWords('terms', termWords)
  const here = useSearch((state) => state.filter)
  const { settings, one, other, narrow, term, look, choose, setNarrow, setLook } = useTerms()
  const filterOf = (group: ReportGroup) => (group.kind === 'here' ? here : group.filter)
  const input =
    one === null || other === null ? null : { ...settings, filter: filterOf(one), other: filterOf(other), limit: termLimit }
  const answer = useQuestion('search.keyness', input)
  const { value } = answer
  const columns = useColumns()
  const [order, setOrder] = useState<TableOrder>({ column: 'logLikelihood', descending: true })
  const rows = useMemo(
    () =>
      inOrder(
        (value?.rows ?? []).filter((row) => row.term.includes(narrow.trim())),
        columns,
        order,
      ),
    [value, narrow, columns, order],
  )
  const bars = useMemo(() => tellingBars(value?.rows ?? []), [value])
  const dialogs = useTermDialogs()
  const copy = useCopyTerms(rows, columns)
  const oneFilter = one === null ? {} : filterOf(one)
  const show = (chosen: string) => showConcordance(chosen, oneFilter)
  useTermCommands({ term, show: showConcordance, openDictionary: dialogs.openDictionary, addWord: dialogs.addWord, copy })
  return (
    <Panes
      id="search"
      leftLabel={say('settings')}
      left={<TermSettings onDictionary={dialogs.openDictionary} />}
      centre={
        <div className="terms">
          {head}
          <GroupPicker />
          {input === null ? (
            <EmptyState icon={Scale} title={say('keynessTitle')} text={say('keynessText')} />
          ) : (
            <>
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
                    : say('keynessCounts', {
                        reports: countText(value.reports),
                        terms: countText(value.terms),
                        otherReports: countText(value.otherReports),
                        otherTerms: countText(value.otherTerms),
                      })}
                </output>
                <Asking running={answer.running} onStop={answer.stop} />
                <span className="term-look term-look-wide">
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
              <TermStates answer={answer} isEmpty={value?.rows.length === 0} isNarrowed={rows.length === 0} narrow={narrow}>
                <div className="term-body term-body-wide" data-look={look}>
                  <div className="term-side">
                    <TermTable
                      label={say('keyness')}
                      rows={rows}
                      columns={columns}
                      order={order}
                      onSort={setOrder}
                      term={term}
                      onChoose={choose}
                      onOpen={show}
                      onMenu={dialogs.openMenu}
                      isOld={answer.isOld}
                    />
                  </div>
                  <div className="term-side">
                    <BarChart
                      title={say('keynessChart')}
                      label={say('chartText', { what: say('keynessChart') })}
                      bars={bars}
                      onChoose={show}
                    />
                  </div>
                </div>
              </TermStates>
            </>
          )}
          <TermDialogs dialogs={dialogs} term={term} onOpen={show} />
        </div>
      }
    />
  )
}

function useColumns(): readonly TermColumn<KeynessRow>[] {
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const number = { width: 'minmax(56px, 1fr)', isNumber: true }
    return [
      {
        id: 'term',
        label: say('term'),
        width: 'minmax(80px, 1.6fr)',
        isNumber: false,
        text: (row) => row.term,
        sortBy: (row) => row.term,
      },
      {
        ...number,
        id: 'count',
        label: say('countOne'),
        hint: say('count'),
        text: (row) => countText(row.count),
        sortBy: (row) => row.count,
      },
      {
        ...number,
        id: 'rate',
        label: say('rateShort'),
        hint: say('rate'),
        text: (row) => rateText(row.rate),
        sortBy: (row) => row.rate,
      },
      {
        ...number,
        id: 'otherCount',
        label: say('countOther'),
        hint: say('otherCount'),
        text: (row) => countText(row.otherCount),
        sortBy: (row) => row.otherCount,
      },
      {
        ...number,
        id: 'otherRate',
        label: say('rateShort'),
        hint: say('otherRate'),
        text: (row) => rateText(row.otherRate),
        sortBy: (row) => row.otherRate,
      },
      {
        ...number,
        id: 'logLikelihood',
        label: say('logLikelihood'),
        hint: say('logLikelihoodHint'),
        text: (row) => row.logLikelihood.toFixed(1),
        sortBy: (row) => row.logLikelihood,
      },
      {
        ...number,
        id: 'logRatio',
        label: say('logRatio'),
        hint: say('logRatioHint'),
        text: (row) => signed(row.logRatio),
        sortBy: (row) => row.logRatio,
      },
    ]
  }, [say])
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`.replace('-', '−')
}
