import { ExternalLink } from 'lucide-react'
import { metadataFields, type Report } from '../../../src-shared/domain/report.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Section } from '../../design/section.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { useAboutWords } from './about-words.ts'
import { FactField, FactRow } from './fact-row.tsx'
import { PlaceFields } from './place-fields.tsx'
import { useMetadataActions } from './use-metadata-actions.ts'
import { useWarningText } from '../../finding/warning-words.ts'
import './about.css'

type TextFact = 'title' | 'subtitle' | 'date' | 'publisher' | 'author' | 'url' | 'documentNumber'

/** What is known of the report: each value to be corrected in place, with where it was found and how sure that is. */
export function AboutReport({ report }: { report: Report }) {
  const say = useAboutWords()
  const { edit } = useMetadataActions(report)
  const lang = report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
  const fact = (name: TextFact) => (
    <FactRow key={name} label={say(name)} provenance={report.provenance[name]}>
      <FactField
        label={say(name)}
        value={report[name]}
        lang={name === 'date' || name === 'url' ? undefined : lang}
        problemOf={(text) => (name === 'date' && !isDate(text) ? say('dateProblem') : null)}
        onSave={(text) => edit({ [name]: text }, say(name))}
      />
    </FactRow>
  )
  return (
    <Section title={say('about')}>
      <div className="reader-about">
        {fact('title')}
        {fact('subtitle')}
        <PlaceFields report={report} lang={lang} onSave={(locality, field) => edit({ locality }, field)} />
        {(['date', 'publisher', 'author', 'documentNumber', 'url'] as const).map(fact)}
        <OpenLink url={report.url} />
      </div>
      <FileFacts report={report} />
      <Warnings codes={report.warnings} />
    </Section>
  )
}

function isDate(text: string): boolean {
  return metadataFields.date.safeParse(text === '' ? null : text).success
}

function OpenLink({ url }: { url: string | null }) {
  const say = useAboutWords()
  const { host } = useWorkbench()
  if (url === null || !/^https?:\/\//iu.test(url)) return null
  return (
    <IconButton
      icon={ExternalLink}
      label={say('openUrl')}
      className="reader-about-link"
      onPress={() => void host.openLink(url)}
    />
  )
}

/** What the file is; nothing of it can be said otherwise here. */
function FileFacts({ report }: { report: Report }) {
  const say = useAboutWords()
  const language = useLanguage()
  const facts: readonly (readonly [string, string | null])[] = [
    [say('script'), say(`script_${report.script}`)],
    [say('format'), report.format],
    [say('encoding'), report.encoding],
    [say('pages'), report.pages.length === 0 ? null : String(report.pages.length)],
    [say('length'), say('characters', { count: new Intl.NumberFormat(language).format(report.length) })],
    [say('file'), report.file],
  ]
  return (
    <dl className="reader-facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className="reader-fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function Warnings({ codes }: { codes: readonly string[] }) {
  const say = useAboutWords()
  const textOf = useWarningText()
  if (codes.length === 0) return null
  return (
    <ul className="reader-about-warnings" aria-label={say('warnings')}>
      {codes.map((code) => (
        <li key={code}>{textOf(code)}</li>
      ))}
    </ul>
  )
}
