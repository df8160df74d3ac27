import { ArrowLeftRight, Braces, Table } from 'lucide-react'
import { useMemo } from 'react'
import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { useOfferCommands } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useWords } from '../words/use-words.ts'
import { Card } from './card.tsx'
import { exchangeWords } from './exchange-words.ts'
import { ExportBriefCard } from './export-brief-card.tsx'
import { ImportCard } from './import-card.tsx'
import { ResultList } from './result-list.tsx'
import { useExports } from './use-exports.ts'
import { useImportCorpus } from './use-import-corpus.ts'
import './exchange.css'

/** The ways in and out of the corpus. */
export function ExchangeScreen() {
  const say = useWords('exchange', exchangeWords)
  const { value: corpus, failure, isLoading, askAgain } = useAnswer('corpus.current', {})
  if (failure !== null) return <FailureNotice failure={failure} onRetry={askAgain} />
  if (isLoading || corpus === undefined) return <Loading label={say('loading')} />
  if (corpus === null) return <EmptyState icon={ArrowLeftRight} title={say('noCorpus')} text={say('noCorpusText')} />
  return <Panes id="exchange" centre={<Ways corpus={corpus} />} inspectorLabel={say('results')} inspector={<ResultList />} />
}

function Ways({ corpus }: { corpus: CorpusInfo }) {
  const say = useWords('exchange', exchangeWords)
  const { value: briefs, failure, askAgain } = useAnswer('brief.list', {})
  const { running, exportBrief, exportCorpus } = useExports(corpus.name)
  const importCorpus = useImportCorpus()
  useExchangeCommands(exportCorpus, importCorpus)
  return (
    <div className="exchange">
      <h1 className="exchange-title">{say('title')}</h1>
      <p className="exchange-hint">
        {say('contents', {
          reports: corpus.reportCount,
          categories: corpus.categoryCount,
          tags: corpus.tagCount,
          briefs: corpus.briefCount,
        })}
      </p>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      <div className="exchange-cards">
        <ExportBriefCard briefs={briefs ?? []} isRunning={running === 'brief'} onExport={exportBrief} />
        <Card icon={Braces} title={say('jsonlName')} text={say('jsonlText')}>
          <Button isDisabled={running !== null} onPress={() => exportCorpus('jsonl')}>
            {say(running === 'jsonl' ? 'exporting' : 'export')}
          </Button>
        </Card>
        <Card icon={Table} title={say('csvName')} text={say('csvText')}>
          <Button isDisabled={running !== null} onPress={() => exportCorpus('csv')}>
            {say(running === 'csv' ? 'exporting' : 'export')}
          </Button>
        </Card>
        <ImportCard onImport={importCorpus} />
      </div>
    </div>
  )
}

function useExchangeCommands(exportCorpus: (format: 'jsonl' | 'csv') => void, importCorpus: () => void): void {
  const say = useWords('exchange', exchangeWords)
  const commands = useMemo(() => {
    const group = say('group')
    return [
      { id: 'exchange.jsonl', label: say('exportJsonlCommand'), key: null, group, run: () => exportCorpus('jsonl') },
      { id: 'exchange.csv', label: say('exportCsvCommand'), key: null, group, run: () => exportCorpus('csv') },
      { id: 'exchange.import', label: say('importCommand'), key: null, group, run: importCorpus },
    ]
  }, [say, exportCorpus, importCorpus])
  useOfferCommands(commands)
}
