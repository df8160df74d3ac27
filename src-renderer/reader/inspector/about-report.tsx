import type { Locality } from '../../../src-shared/domain/report.ts'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { StatusActions } from '../use-reading-status.ts'

/** What is known of the report, and how far it is read. */
export function AboutReport({ open, status }: { open: OpenReport; status: StatusActions }) {
  const say = useReaderWords()
  const language = useLanguage()
  const { host } = useWorkbench()
  const { report } = open
  const facts: readonly (readonly [string, string | null])[] = [
    [say('place'), report.locality === null ? null : placeOf(report.locality)],
    [say('date'), report.date],
    [say('publisher'), report.publisher],
    [say('author'), report.author],
    [say('length'), say('characters', { count: new Intl.NumberFormat(language).format(report.length) })],
    [say('file'), report.file],
  ]
  const { url } = report
  return (
    <Section title={say('about')}>
      <dl className="reader-facts" lang={report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name} className="reader-fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {url === null ? null : (
          <div className="reader-fact">
            <dt>{say('url')}</dt>
            <dd>
              {/^https?:/.test(url) ? (
                <button type="button" className="reader-link" onClick={() => void host.openLink(url)}>
                  {url}
                </button>
              ) : (
                url
              )}
            </dd>
          </div>
        )}
        {report.workModels.length === 0 ? null : (
          <div className="reader-fact">
            <dt>{say('workModels')}</dt>
            <dd>
              {report.workModels.map((model) => (
                <button
                  key={model.id}
                  type="button"
                  className="reader-link"
                  onClick={() => useReader.getState().revealRange(model, { isFlashed: true })}
                >
                  {model.name}
                </button>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <div className="reader-status">
        {report.status === 'read' ? null : (
          <Button shortcut="Alt+R" onPress={() => status.mark('read')}>
            {say('markRead')}
          </Button>
        )}
        {report.status === 'reading' ? null : <Button onPress={() => status.mark('reading')}>{say('markReading')}</Button>}
        {report.status === 'new' ? null : (
          <Button variant="quiet" onPress={() => status.mark('new')}>
            {say('markNew')}
          </Button>
        )}
      </div>
    </Section>
  )
}

function placeOf({ province, city, name }: Locality): string {
  const parts = [province, city, name].filter((part) => part !== null)
  return parts.filter((part, index) => parts.indexOf(part) === index).join(' ')
}
