import type { Figure } from '../../../src-shared/domain/report.ts'
import type { CardGround } from '../paint/use-card-place.ts'
import { shortQuote } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { CardFoot } from './card-foot.tsx'
import { CardFrame, closeCard } from './card-frame.tsx'
import { isProblem, readDraft } from './figure-draft.ts'
import { FigureFields } from './figure-fields.tsx'
import type { CardSubject } from './finding-store.ts'
import { useFindingWords } from './finding-words.ts'
import { stepToFigure } from './go-to-finding.ts'
import { useFigureDraft } from './use-figure-draft.ts'
import type { FindingActions } from './use-finding-actions.ts'

interface FigureCardProps {
  readonly ground: CardGround
  readonly open: OpenReport
  readonly actions: FindingActions
  readonly subject: CardSubject
  /** Null for a selection that is to become a figure. */
  readonly figure: Figure | null
}

/** What a figure says, to be corrected in place; or what a selection says, to be added as one. */
export function FigureCard({ ground, open, actions, subject, figure }: FigureCardProps) {
  const say = useFindingWords()
  const words = open.layout.text.slice(subject.range.start, subject.range.end)
  const { draft, isSame, keep } = useFigureDraft(subject, figure, words)
  const read = readDraft(draft)
  const finish = (isDone: boolean) => {
    if (!isDone) return
    keep(null)
    closeCard()
  }
  const save = () => {
    if (isProblem(read)) return
    if (isSame) finish(true)
    else if (figure === null) void actions.addFigure(subject.range, read).then(finish)
    else void actions.editFigure(figure, read).then(finish)
  }
  const quote = shortQuote(figure?.quote ?? words)
  return (
    <CardFrame
      ground={ground}
      subject={subject}
      title={say(figure === null ? 'newFigureCard' : 'figureCard', { quote })}
      quote={quote}
      lang={open.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}
      onStep={figure === null ? null : (direction) => stepToFigure(open, direction, { takesFocus: true })}
      onSave={save}
    >
      <FigureFields draft={draft} onChange={keep} onSave={save} />
      <CardFoot
        finding={figure}
        canSave={!isProblem(read)}
        onRevert={figure === null || isSame ? null : () => keep(null)}
        onRemove={() => (figure === null ? undefined : void actions.removeFigure(figure).then(finish))}
        onSave={save}
      />
    </CardFrame>
  )
}
