import { useMemo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import { rangesOverlap } from '../../../src-shared/domain/range.ts'
import type { Report } from '../../../src-shared/domain/report.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { Swatch } from '../../design/swatch.tsx'
import { languageTagOf } from '../../passage/language-tag.ts'
import { useWords } from '../../words/use-words.ts'
import { searchWords } from '../search-words.ts'
import { paragraphAround } from './paragraph-around.ts'
import { useRested } from './use-rested.ts'
import './line-inspector.css'

export interface LineInspectorProps {
  readonly hit: Hit | undefined
  readonly categories: ReadonlyMap<CategoryId, Category>
  readonly onOpen: () => void
}

/** The line the keyboard stands on: its paragraph, its report, the tags there. */
export function LineInspector({ hit, categories, onOpen }: LineInspectorProps) {
  const say = useWords('search', searchWords)
  const rested = useRested(hit)
  const report = useAnswer('corpus.report', rested === undefined ? null : { report: rested.report }).value
  if (hit === undefined || rested === undefined) return <p className="line-nothing">{say('nothingChosen')}</p>
  return (
    <div className="line-inspector">
      <Section
        title={say('paragraph')}
        actions={
          <Button variant="quiet" onPress={onOpen} label={say('open')} shortcut="Enter">
            {say('openHere')}
          </Button>
        }
      >
        {report?.id === rested.report ? <Paragraph report={report} hit={rested} /> : <Short hit={rested} />}
      </Section>
      <TagsHere hit={rested} categories={categories} />
      <Facts hit={rested} report={report?.id === rested.report ? report : undefined} />
    </div>
  )
}

function Paragraph({ report, hit }: { report: Report; hit: Hit }) {
  const { start, end } = useMemo(() => paragraphAround(report, hit), [report, hit])
  return (
    <p className="line-paragraph" lang={languageTagOf(report.script)}>
      {report.text.slice(start, hit.start)}
      <mark className="line-hit">{report.text.slice(hit.start, hit.end)}</mark>
      {report.text.slice(hit.end, end)}
    </p>
  )
}

/** What the line itself has, while the report is on its way. */
function Short({ hit }: { hit: Hit }) {
  return (
    <p className="line-paragraph" lang={languageTagOf(hit.script)}>
      {hit.left}
      <mark className="line-hit">{hit.quote}</mark>
      {hit.right}
    </p>
  )
}

function TagsHere({ hit, categories }: Pick<LineInspectorProps, 'categories'> & { readonly hit: Hit }) {
  const say = useWords('search', searchWords)
  const all = useAnswer('tag.tags', { report: hit.report }).value
  const here = (all ?? []).filter((tag) => tag.report === hit.report && rangesOverlap(tag, hit))
  return (
    <Section title={say('tagsHere', { count: here.length })}>
      {here.length === 0 ? <p className="line-note">{say('noTagsHere')}</p> : null}
      <ul className="line-tag-list">
        {here.map((tag) => (
          <li key={tag.id} className="line-tag">
            <Swatch colour={categories.get(tag.category)?.colour ?? '#888888'} label={categories.get(tag.category)?.name ?? ''} />
            <span className="line-tag-coder">{tag.coderName}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Facts({ hit, report }: { hit: Hit; report: Report | undefined }) {
  const say = useWords('search', searchWords)
  const { locality } = hit
  const parts = [locality?.province, locality?.city, locality?.name].filter((part) => part !== null && part !== undefined)
  const place = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(' · ')
  const facts = [
    ['title', hit.title],
    ['place', place],
    ['date', hit.date],
    ['publisher', report?.publisher ?? null],
    ['status', say(`status_${hit.status}`)],
    ['file', hit.file],
  ] as const
  return (
    <Section title={say('facts')}>
      <dl className="line-facts" lang={languageTagOf(hit.script)}>
        {facts.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} className="line-fact">
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Section>
  )
}
