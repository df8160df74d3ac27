import { CircleCheck, Copy, TriangleAlert } from 'lucide-react'
import { copyText } from '../connection/copy-text.ts'
import { clockText } from '../words/time-text.ts'
import { IconButton } from '../design/icon-button.tsx'
import { useStatus } from '../status/status-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useExchange, type ExportResult } from './exchange-store.ts'
import { exchangeWords } from './exchange-words.ts'
import { sizeText } from './size-text.ts'

/** What was written in this session, or why it was not; the latest first. */
export function ResultList() {
  const say = useWords('exchange', exchangeWords)
  const results = useExchange((state) => state.results)
  return (
    <section className="exchange-results" aria-label={say('results')}>
      <h2 className="exchange-results-title">{say('results')}</h2>
      {results.length === 0 ? <p className="exchange-hint">{say('noResults')}</p> : null}
      <ul>
        {results.map((result) => (
          <ResultRow key={result.number} result={result} />
        ))}
      </ul>
    </section>
  )
}

function ResultRow({ result }: { result: ExportResult }) {
  const say = useWords('exchange', exchangeWords)
  const language = useLanguage()
  const at = clockText(result.at, language)
  const copy = async () => {
    if (await copyText(result.path)) useStatus.getState().sayDone(say('pathCopied'), { undoable: false })
  }
  return (
    <li className="exchange-result" data-ok={result.ok}>
      {result.ok ? <CircleCheck size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      <div className="exchange-result-text">
        <p className="exchange-path">{result.path}</p>
        {result.ok ? null : <p className="exchange-failed">{result.failure.message}</p>}
        <p className="exchange-hint">
          {result.ok ? say('written', { size: sizeText(result.size, language), at }) : say('failedAt', { at })}
        </p>
      </div>
      {result.ok ? <IconButton icon={Copy} label={say('copyPath')} onPress={() => void copy()} /> : null}
    </li>
  )
}
