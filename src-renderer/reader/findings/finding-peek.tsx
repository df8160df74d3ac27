import { useLanguage } from '../../words/use-words.ts'
import { OriginMark } from '../origin-mark.tsx'
import { useCardPlace, type CardGround } from '../paint/use-card-place.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { figureText } from './figure-text.ts'
import { useFindings } from './finding-store.ts'
import { useFindingWords } from './finding-words.ts'

/** In pixels, with its margin. */
const peekWidth = 320

/** What the figure or work model under the pointer says, in a line below it; the pointer passes through. */
export function FindingPeek({ open, ...ground }: CardGround & { readonly open: OpenReport }) {
  const say = useFindingWords()
  const language = useLanguage()
  const hovered = useFindings((state) => (state.card === null ? state.hovered : null))
  const figure = open.report.figures.find(({ id }) => id === hovered)
  const finding = figure ?? open.report.workModels.find(({ id }) => id === hovered)
  const place = useCardPlace(ground, finding ?? null, peekWidth)
  if (finding === undefined || place === null) return null
  return (
    <div className="reader-finding-peek" role="tooltip" style={place}>
      <span lang={open.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        {'name' in finding ? finding.name : figureText(finding, language, say)}
      </span>
      <OriginMark origin={finding.origin} certainty={finding.certainty} />
    </div>
  )
}
