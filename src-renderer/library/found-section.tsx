import { Columns2, RefreshCw } from 'lucide-react'
import type { Report } from '../../src-shared/domain/report.ts'
import type { AnswerState } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Section } from '../design/section.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { countText } from './count-text.ts'
import { encodingText } from './encoding-text.ts'
import { useWarningText } from '../finding/warning-words.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import { languageTagOf, scriptWords } from './report-text.ts'
import { useReread } from './use-reread.ts'

/** What intake found in a report: figures and work models, and how its file was read. */
export function FoundSection({ report }: { report: AnswerState<Report> }) {
  const say = useWords('library', libraryWords)
  const { value, failure, askAgain } = report
  return (
    <Section title={say('found')}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {value !== undefined ? <Findings report={value} /> : failure === null ? <Loading label={say('foundLoading')} /> : null}
    </Section>
  )
}

function Findings({ report }: { report: Report }) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const warningText = useWarningText()
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const facts = [
    [say('figures'), countText(report.figures.length, language)],
    [say('length'), say('characters', { count: countText(report.length, language) })],
    [say('file'), report.file],
    [say('format'), report.format],
    [say('encoding'), report.encoding === null ? null : encodingText(report.encoding)],
    [say('script'), say(scriptWords[report.script])],
    [say('importedAt'), when.format(new Date(report.importedAt))],
    [say('warnings'), report.warnings.length === 0 ? null : report.warnings.map(warningText).join('；')],
  ].filter(([, value]) => value !== null)
  return (
    <>
      <WorkModels report={report} />
      <dl className="library-facts">
        {facts.map(([name, value]) => (
          <div key={name} className={name === say('warnings') ? 'library-fact library-fact-warning' : 'library-fact'}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OriginalDeeds report={report} />
    </>
  )
}

function OriginalDeeds({ report }: { report: Report }) {
  const say = useWords('library', libraryWords)
  const reread = useReread()
  return (
    <div className="library-inspector-actions">
      <Button icon={Columns2} shortcut="O" onPress={() => useIntakeDialog.getState().showOriginal(report.id)}>
        {say('original')}
      </Button>
      <Button icon={RefreshCw} onPress={() => void reread([report.id], null)}>
        {say('reread')}
      </Button>
    </div>
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
