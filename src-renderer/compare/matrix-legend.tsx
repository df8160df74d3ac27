import { useWords } from '../words/use-words.ts'
import { compareWords } from './compare-words.ts'
import { heatLevels } from './heat-scale.ts'
import { PresenceMark, type Silence } from './presence-mark.tsx'

const silences: readonly Silence[] = ['silent', 'partlyRead', 'unread']

/** What colours and marks of the matrix mean. */
export function MatrixLegend({ hasHeat }: { hasHeat: boolean }) {
  const say = useWords('compare', compareWords)
  return (
    <fieldset className="compare-legend" aria-label={say('legend')}>
      {hasHeat ? (
        <span className="compare-legend-heat">
          {say('fewer')}
          {Array.from({ length: heatLevels }, (_, index) => index + 1).map((level) => (
            <span key={level} className="compare-legend-step" data-heat={level} />
          ))}
          {say('more')}
        </span>
      ) : null}
      {silences.map((presence) => (
        <span key={presence} className="compare-legend-mark">
          <span className="compare-legend-box" data-presence={presence}>
            <PresenceMark presence={presence} />
          </span>
          {say(presence)}
        </span>
      ))}
    </fieldset>
  )
}
