import { ExternalLink } from 'lucide-react'
import {
  metadataFields,
  type Locality,
  type Metadata,
  type ReadingStatus,
  type ReportSummary,
} from '../../src-shared/domain/report.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Section } from '../design/section.tsx'
import { Select } from '../design/select.tsx'
import { useWords } from '../words/use-words.ts'
import { EditableField } from './editable-field.tsx'
import { libraryWords } from './library-words.ts'
import { languageTagOf } from './report-text.ts'
import { statusWords } from './status-mark.tsx'
import { useReportDeeds } from './use-report-deeds.ts'

type TextField = 'title' | 'subtitle' | 'date' | 'publisher' | 'author' | 'url'

/** What was read off a report, each fact to be corrected in place. */
export function MetadataForm({ report }: { report: ReportSummary }) {
  const say = useWords('library', libraryWords)
  const { edit } = useReportDeeds()
  const lang = languageTagOf(report.script)
  const save = (changes: Partial<Metadata & { status: ReadingStatus }>, field: string) => void edit(report, changes, field)
  const textField = (field: TextField) => (
    <EditableField
      owner={report.id}
      label={say(field)}
      value={report[field] ?? ''}
      wraps={field === 'title' || field === 'subtitle'}
      lang={field === 'date' || field === 'url' ? undefined : lang}
      problemOf={(text) => (field === 'date' && !isDate(text) ? say('dateHint') : null)}
      onSave={(text) => save({ [field]: text === '' ? null : text }, say(field))}
    />
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
        <PlaceFields report={report} onSave={(locality) => save({ locality }, say('locality'))} />
        {textField('date')}
        {textField('publisher')}
        {textField('author')}
        <div className="library-url">
          {textField('url')}
          <OpenLink url={report.url} />
        </div>
      </div>
    </Section>
  )
}

function isDate(text: string): boolean {
  return metadataFields.date.safeParse(text === '' ? null : text).success
}

interface PlaceFieldsProps {
  readonly report: ReportSummary
  readonly onSave: (locality: Locality | null) => void
}

/** A place without a name is none. Its division code stays only while nothing of it is changed. */
function PlaceFields({ report, onSave }: PlaceFieldsProps) {
  const say = useWords('library', libraryWords)
  const { locality } = report
  const change = (part: 'name' | 'province' | 'city', text: string) => {
    const written = text === '' ? null : text
    const next = { name: '', province: null, city: null, ...locality, code: null, [part]: part === 'name' ? text : written }
    onSave(next.name === '' ? null : next)
  }
  const lang = languageTagOf(report.script)
  return (
    <>
      <EditableField
        owner={report.id}
        label={say('placeName')}
        value={locality?.name ?? ''}
        lang={lang}
        onSave={(text) => change('name', text)}
      />
      {locality === null ? null : (
        <div className="library-pair">
          <EditableField
            owner={report.id}
            label={say('province')}
            value={locality.province ?? ''}
            onSave={(text) => change('province', text)}
          />
          <EditableField
            owner={report.id}
            label={say('city')}
            value={locality.city ?? ''}
            onSave={(text) => change('city', text)}
          />
        </div>
      )}
    </>
  )
}

function OpenLink({ url }: { url: string | null }) {
  const say = useWords('library', libraryWords)
  const { host } = useWorkbench()
  if (url === null || !/^https?:\/\//i.test(url)) return null
  return <IconButton icon={ExternalLink} label={say('openUrl')} onPress={() => void host.openLink(url)} />
}
