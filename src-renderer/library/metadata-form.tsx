import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MetadataName, MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import { metadataFields, type Metadata, type ReadingStatus, type ReportSummary } from '../../src-shared/domain/report.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Section } from '../design/section.tsx'
import { Select } from '../design/select.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { EditableField } from './editable-field.tsx'
import { libraryWords } from './library-words.ts'
import { OriginMark } from './origin-mark.tsx'
import { PlaceFields } from './place-fields.tsx'
import { languageTagOf } from './report-text.ts'
import { statusWords } from './status-mark.tsx'
import { useReportDeeds } from './use-report-deeds.ts'

type TextField = Exclude<MetadataName, 'locality'>

export interface MetadataFormProps {
  readonly report: ReportSummary
  /** Where each value comes from; empty while that is on its way. */
  readonly provenance: MetadataProvenance
}

/** What was read off a report, each fact with where it comes from, to be corrected in place. */
export function MetadataForm({ report, provenance }: MetadataFormProps) {
  const say = useWords('library', libraryWords)
  const { edit } = useReportDeeds()
  const lang = languageTagOf(report.script)
  const save = (changes: Partial<Metadata & { status: ReadingStatus }>, field: string) => void edit(report, changes, field)
  const marked = (name: MetadataName, field: ReactNode) => (
    <Marked report={report} name={name} provenance={provenance}>
      {field}
    </Marked>
  )
  const textField = (field: TextField) =>
    marked(
      field,
      <EditableField
        owner={report.id}
        label={say(field)}
        value={report[field] ?? ''}
        wraps={field === 'title' || field === 'subtitle'}
        lang={field === 'date' || field === 'url' ? undefined : lang}
        problemOf={(text) => (field === 'date' && !isDate(text) ? say('dateHint') : null)}
        onSave={(text) => save({ [field]: text === '' ? null : text }, say(field))}
      />,
    )
  return (
    <Section title={say('details')}>
      <div className="library-form">
        <Select
          label={say('status')}
          value={report.status}
          options={(['new', 'reading', 'read'] as const).map((status) => ({ value: status, label: say(statusWords[status]) }))}
          onChange={(status) => save({ status }, say('status'))}
        />
        {textField('title')}
        {textField('subtitle')}
        {marked('locality', <PlaceFields report={report} onSave={(locality) => save({ locality }, say('locality'))} />)}
        {textField('date')}
        {textField('publisher')}
        {textField('author')}
        {textField('documentNumber')}
        <div className="library-url">
          {textField('url')}
          <OpenLink url={report.url} />
        </div>
      </div>
    </Section>
  )
}

interface MarkedProps extends MetadataFormProps {
  readonly name: MetadataName
  readonly children: ReactNode
}

/** A field with a small word at its label: where the value comes from. A press leads to its place in the text. */
function Marked({ report, name, provenance, children }: MarkedProps) {
  const origin = provenance[name]
  const place = origin?.at ?? null
  const show = () => (place === null ? undefined : useNavigation.getState().openReport(report.id, { range: place }))
  return (
    <div className="library-marked">
      {children}
      <span className="library-mark">
        <OriginMark provenance={origin} onShow={show} />
      </span>
    </div>
  )
}

function isDate(text: string): boolean {
  return metadataFields.date.safeParse(text === '' ? null : text).success
}

function OpenLink({ url }: { url: string | null }) {
  const say = useWords('library', libraryWords)
  const { host } = useWorkbench()
  if (url === null || !/^https?:\/\//i.test(url)) return null
  return <IconButton icon={ExternalLink} label={say('openUrl')} onPress={() => void host.openLink(url)} />
}
