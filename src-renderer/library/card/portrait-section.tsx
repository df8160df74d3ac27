import { useMemo } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Section } from '../../design/section.tsx'
import { Swatch } from '../../design/swatch.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { useSettled } from '../use-settled.ts'
import { cardWords } from './card-words.ts'
import { PortraitStrip, type Portrait } from './portrait-strip.tsx'

/** A report's tags at a glance: where along the text they stand, and how many stretches each category has. */
export function PortraitSection({ report }: { report: ReportId }) {
  const say = useWords('card', cardWords)
  const settled = useSettled(report)
  const { value, failure, isOld, askAgain } = useAnswer('library.portrait', settled === null ? null : { report: settled })
  const portrait = isOld || settled !== report ? undefined : value
  return (
    <Section title={say('portrait')}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      <div className="portrait-place">
        {portrait === undefined ? null : portrait.stretches.length === 0 ? (
          <p className="library-note">{say('noTags')}</p>
        ) : (
          <>
            <PortraitStrip portrait={portrait} onOpen={(range) => useNavigation.getState().openReport(report, { range })} />
            <Categories portrait={portrait} />
          </>
        )}
      </div>
    </Section>
  )
}

function Categories({ portrait }: { portrait: Portrait }) {
  const say = useWords('card', cardWords)
  const categories = useMemo(() => {
    const byName = Map.groupBy(portrait.stretches, ({ name }) => name)
    const counted = [...byName].map(([name, all]) => ({ name, colour: all[0]?.colour ?? '', count: all.length }))
    return counted.toSorted((one, other) => other.count - one.count)
  }, [portrait])
  return (
    <ul className="portrait-categories">
      {categories.map(({ name, colour, count }) => (
        <li key={name} className="portrait-category" title={say('stretches', { count })}>
          <Swatch colour={colour} label={name} />
          {count === 1 ? null : <span className="portrait-count">{count}</span>}
        </li>
      ))}
    </ul>
  )
}
