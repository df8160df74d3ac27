import { useMemo } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { Passage } from '../../../src-shared/contract/compare-operations.ts'
import type { Category } from '../../../src-shared/domain/category.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Section } from '../../design/section.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useCodebookWords } from '../codebook-words.ts'

const passageLimit = 200
const barLimit = 40

/** Where the category is used: a bar for each report that has it, and its passages; a click opens them in the reader. */
export function CategoryUse({ category }: { category: Category }) {
  return (
    <div className="codebook-use">
      <Counts category={category} />
      <Passages category={category} />
    </div>
  )
}

function Counts({ category }: { category: Category }) {
  const say = useCodebookWords()
  const matrix = useAnswer('compare.matrix', { categories: [category.id] }).value
  const counts = useMemo(() => (matrix === undefined ? [] : countsOf(matrix, category)), [matrix, category])
  const most = Math.max(1, ...counts.map(({ tags }) => tags))
  return (
    <Section title={say('countsByReport', { count: counts.reduce((sum, { tags }) => sum + tags, 0) })}>
      {counts.length === 0 ? <p className="codebook-note">{say('noTags')}</p> : null}
      {counts.slice(0, barLimit).map(({ report, title, place, tags }) => (
        <button
          key={report}
          type="button"
          className="codebook-bar-row"
          title={title}
          onClick={() => useNavigation.getState().openReport(report)}
        >
          <span className="codebook-bar-place">{place}</span>
          <span className="codebook-bar-track">
            <span className="codebook-bar" style={{ width: `${(100 * tags) / most}%`, backgroundColor: category.colour }} />
          </span>
          <span className="codebook-bar-count">{tags}</span>
        </button>
      ))}
      {counts.length > barLimit ? (
        <p className="codebook-note">{say('moreReports', { count: counts.length - barLimit })}</p>
      ) : null}
    </Section>
  )
}

function Passages({ category }: { category: Category }) {
  const say = useCodebookWords()
  const answer = useAnswer('compare.passages', { categories: [category.id], limit: passageLimit }).value
  if (answer === undefined || answer.total === 0) return null
  const rest = answer.total - answer.passages.length
  return (
    <Section title={say('passages', { count: answer.total })}>
      {answer.passages.map((passage) => (
        <button key={passage.id} type="button" className="codebook-passage" onClick={() => openPassage(passage)}>
          <span className="codebook-passage-quote">{passage.quote}</span>
          <span className="codebook-passage-place">
            {[passage.locality?.name ?? passage.reportTitle ?? passage.file, passage.date, passage.placeInOutline]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {passage.memo === '' ? null : <span className="codebook-passage-memo">{passage.memo}</span>}
        </button>
      ))}
      {rest > 0 ? <p className="codebook-note">{say('morePassages', { count: rest })}</p> : null}
    </Section>
  )
}

function openPassage({ report, start, end, id }: Passage): void {
  useNavigation.getState().openReport(report, { range: { start, end }, tag: id })
}

/** The reports that have the category, those with most tags first. */
function countsOf(matrix: OutputOf<'compare.matrix'>, category: Category) {
  const cells = matrix.cells[matrix.rows.findIndex((row) => row.category === category.id)] ?? []
  return matrix.columns
    .map(({ report, title, file, locality }, index) => ({
      report,
      title: title ?? file,
      place: locality?.name ?? title ?? file,
      tags: cells[index]?.tags ?? 0,
    }))
    .filter(({ tags }) => tags > 0)
    .toSorted((one, other) => other.tags - one.tags)
}
