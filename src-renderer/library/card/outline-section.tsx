import { useState } from 'react'
import type { Report } from '../../../src-shared/domain/report.ts'
import { Section } from '../../design/section.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { languageTagOf } from '../report-text.ts'
import { cardWords } from './card-words.ts'

const shownAtFirst = 8
const longestLabel = 60

/** The headings of a report; each opens the reader there. */
export function OutlineSection({ report }: { report: Report }) {
  const say = useWords('card', cardWords)
  const [isAll, setAll] = useState(false)
  const headings = report.blocks.filter(({ kind }) => kind === 'heading')
  const highest = Math.min(...headings.map(({ level }) => level ?? 1))
  const shown = isAll ? headings : headings.slice(0, shownAtFirst)
  return (
    <Section title={say('outline')}>
      {headings.length === 0 ? <p className="library-note">{say('noOutline')}</p> : null}
      <ol className="card-lines" lang={languageTagOf(report.script)}>
        {shown.map(({ id, start, end, level }) => (
          <li key={id} style={{ paddingInlineStart: ((level ?? 1) - highest) * 14 }}>
            <button
              type="button"
              className="card-line"
              onClick={() => useNavigation.getState().openReport(report.id, { range: { start, end } })}
            >
              {report.text.slice(start, Math.min(end, start + longestLabel)).trim()}
            </button>
          </li>
        ))}
      </ol>
      {headings.length <= shownAtFirst ? null : (
        <button type="button" className="card-more" onClick={() => setAll(!isAll)}>
          {isAll ? say('fewer') : say('outlineMore', { count: headings.length })}
        </button>
      )}
    </Section>
  )
}
