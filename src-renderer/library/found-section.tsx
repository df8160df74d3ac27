import { useEffect, useState } from 'react'
import type { Report, ReportSummary } from '../../src-shared/domain/report.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Section } from '../design/section.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { countText } from './count-text.ts'
import { libraryWords } from './library-words.ts'
import { languageTagOf } from './report-text.ts'

/** A report is read whole only once the selection rests on it for so long, in milliseconds. */
const rest = 180

/** What intake found in a report: figures and work models, and how its file was read. */
export function FoundSection({ report }: { report: ReportSummary }) {
  const say = useWords('library', libraryWords)
  const settled = useSettled(report.id)
  const { value, failure, askAgain } = useAnswer('corpus.report', settled === null ? null : { report: settled })
  const isHere = value !== undefined && value.id === report.id
  return (
    <Section title={say('found')}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {isHere ? <Findings report={value} /> : failure === null ? <Loading label={say('foundLoading')} /> : null}
    </Section>
  )
}

const scriptWords = { Hans: 'scriptHans', Hant: 'scriptHant', mixed: 'scriptMixed', none: 'scriptNone' } as const

function Findings({ report }: { report: Report }) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const facts = [
    [say('figures'), countText(report.figures.length, language)],
    [say('length'), say('characters', { count: countText(report.length, language) })],
    [say('file'), report.file],
    [say('format'), report.format],
    [say('encoding'), report.encoding],
    [say('script'), say(scriptWords[report.script])],
    [say('importedAt'), when.format(new Date(report.importedAt))],
  ]
  return (
    <>
      <WorkModels report={report} />
      <dl className="library-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="library-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The named methods of the report; each leads to its place. */
function WorkModels({ report }: { report: Report }) {
  const say = useWords('library', libraryWords)
  if (report.workModels.length === 0) return <p className="library-note">{say('noWorkModels')}</p>
  return (
    <>
      <h4 className="library-subhead">{say('workModels')}</h4>
      <ul className="library-models" lang={languageTagOf(report.script)}>
        {report.workModels.map(({ id, name, start, end }) => (
          <li key={id}>
            <button
              type="button"
              className="library-model"
              onClick={() => useNavigation.getState().openReport(report.id, { range: { start, end } })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function useSettled(id: ReportId): ReportId | null {
  const [settled, setSettled] = useState<ReportId | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(id), rest)
    return () => clearTimeout(timer)
  }, [id])
  return settled
}
