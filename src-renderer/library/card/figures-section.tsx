import { useState } from 'react'
import type { Report } from '../../../src-shared/domain/report.ts'
import { Section } from '../../design/section.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { languageTagOf } from '../report-text.ts'
import { cardWords } from './card-words.ts'

const shownAtFirst = 10

/** The figures of a report as they are written; each opens the reader there. */
export function FiguresSection({ report }: { report: Report }) {
  const say = useWords('card', cardWords)
  const [isAll, setAll] = useState(false)
  const { figures } = report
  if (figures.length === 0) return null
  return (
    <Section title={say('figures')}>
      <ul className="library-models" lang={languageTagOf(report.script)}>
        {(isAll ? figures : figures.slice(0, shownAtFirst)).map(({ id, quote, noun, start, end }) => (
          <li key={id}>
            <button
              type="button"
              className="library-model"
              title={noun === null ? quote : `${noun} ${quote}`}
              onClick={() => useNavigation.getState().openReport(report.id, { range: { start, end } })}
            >
              {quote}
            </button>
          </li>
        ))}
      </ul>
      {figures.length <= shownAtFirst ? null : (
        <button type="button" className="card-more" onClick={() => setAll(!isAll)}>
          {isAll ? say('fewer') : say('figuresMore', { count: figures.length })}
        </button>
      )}
    </Section>
  )
}
