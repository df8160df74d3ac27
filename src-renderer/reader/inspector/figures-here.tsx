import { useMemo } from 'react'
import { Section } from '../../design/section.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { changeText, valueText } from '../findings/figure-text.ts'
import { useFindings } from '../findings/finding-store.ts'
import { useFindingWords } from '../findings/finding-words.ts'
import { goToFigure } from '../findings/go-to-finding.ts'
import { useReader } from '../reader-store.ts'
import { blockAt } from '../text/outline.ts'
import type { OpenReport } from '../use-reader-data.ts'

/** The quantities of the paragraph at the caret; a click goes to one and opens its card, inside a tagged passage too. */
export function FiguresHere({ open }: { open: OpenReport }) {
  const say = useFindingWords()
  const language = useLanguage()
  const focus = useReader((state) => state.selection?.focus ?? null)
  const shown = useFindings((state) => state.card?.id ?? null)
  const figures = useMemo(() => {
    const block = focus === null ? null : blockAt(open.layout, focus)
    return block === null ? [] : open.report.figures.filter(({ start }) => start >= block.start && start < block.end)
  }, [open, focus])
  return (
    <Section title={say('figures', { count: figures.length })}>
      {figures.length === 0 ? <p className="reader-note">{say('noFigures')}</p> : null}
      {figures.map((figure) => (
        <button
          key={figure.id}
          type="button"
          className="reader-figure"
          aria-pressed={figure.id === shown}
          onClick={() => goToFigure(open.report, figure, { takesFocus: true })}
        >
          <span className="reader-figure-value">{valueText(figure, language, say)}</span>
          <span className="reader-figure-noun">
            {[figure.noun ?? '', changeText(figure, say)].filter((part) => part !== '').join(' · ')}
          </span>
          <span className="reader-figure-quote">{figure.quote}</span>
        </button>
      ))}
    </Section>
  )
}
