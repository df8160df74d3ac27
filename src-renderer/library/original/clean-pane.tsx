import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundBlock, ReadReport } from '../../../src-shared/domain/report.ts'
import { useWords } from '../../words/use-words.ts'
import { certainFrom } from '../origin-mark.tsx'
import { languageTagOf } from '../report-text.ts'
import { CleanHead } from './clean-head.tsx'
import { cutByFigures, figuresByBlock } from './cut-by-figures.ts'
import { originalWords } from './original-words.ts'
import './clean-pane.css'

/** What is read from a file, stored or not yet. */
export type Reading = Omit<ReadReport, 'file' | 'pages'>

/** The report as it reads after cleaning: blocks by their kind, boilerplate pale, figures underlined. */
export function CleanPane({ reading }: { reading: Reading }) {
  const say = useWords('original', originalWords)
  const scroller = useRef<HTMLDivElement>(null)
  const { text, blocks } = reading
  const figures = useMemo(() => figuresByBlock(blocks, reading.figures), [blocks, reading.figures])
  // oxlint-disable-next-line react/incompatible-library -- its functions are used at once, not kept
  const lines = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 12 + 26 * Math.max(1, Math.ceil(lengthOf(blocks[index]) / 30)),
    overscan: 4,
  })
  return (
    <>
      <CleanHead reading={reading} />
      <section
        className="clean-text"
        ref={scroller}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say('wholeReport')}
        lang={languageTagOf(reading.script)}
      >
        <div className="clean-blocks" style={{ height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ index, start }) => {
            const block = blocks[index]
            return block === undefined ? null : (
              <div
                key={index}
                ref={lines.measureElement}
                data-index={index}
                className="clean-place"
                style={{ transform: `translateY(${start}px)` }}
              >
                <BlockText text={text} block={block} figures={figures[index] ?? []} />
              </div>
            )
          })}
        </div>
      </section>
    </>
  )
}

function BlockText({ text, block, figures }: { text: string; block: FoundBlock; figures: readonly Range[] }) {
  const say = useWords('original', originalWords)
  const isDoubtful = block.certainty < certainFrom
  const level = block.kind === 'heading' ? ` clean-level-${block.level ?? 1}` : ''
  const doubt = isDoubtful ? ' clean-doubtful' : ''
  return (
    <p className={`clean-block clean-${block.kind}${level}${doubt}`} title={isDoubtful ? say('doubtful') : undefined}>
      {cutByFigures(text, block, figures).map((stretch) =>
        stretch.isFigure ? (
          <span key={stretch.start} className="clean-figure">
            {stretch.text}
          </span>
        ) : (
          stretch.text
        ),
      )}
    </p>
  )
}

function lengthOf(range: Range | undefined): number {
  return range === undefined ? 0 : range.end - range.start
}
