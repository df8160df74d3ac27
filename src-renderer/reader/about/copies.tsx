import { ArrowUpRight, FileSymlink } from 'lucide-react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { shareText } from '../../finding/share-text.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Section } from '../../design/section.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useReader } from '../reader-store.ts'
import { shortQuote } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { useAboutWords } from './about-words.ts'

type Copy = OutputOf<'intake.copies'>[number]

/** So many parts of a copy are listed; the longest come first. */
const shownParts = 5

/** Reports that share text with this one, with the parts: a click goes to a part here, another to its place there. */
export function Copies({ open }: { open: OpenReport }) {
  const say = useAboutWords()
  const { report } = open
  const answer = useAnswer('intake.copies', { report: report.id })
  const copies = answer.isOld ? undefined : answer.value
  if (copies === undefined || copies.length === 0) return null
  return (
    <Section title={say('copies', { count: copies.length })}>
      {copies.map((copy) => (
        <CopyEntry key={copy.report} copy={copy} text={open.layout.text} />
      ))}
    </Section>
  )
}

function CopyEntry({ copy, text }: { copy: Copy; text: string }) {
  const say = useAboutWords()
  const parts = copy.parts.toSorted((one, other) => other.end - other.start - (one.end - one.start))
  return (
    <div className="reader-about-copy">
      <div className="reader-about-copy-head">
        <span className="reader-about-copy-title" title={copy.file}>
          {copy.title ?? copy.file}
          <span className="reader-about-copy-file">{copy.file}</span>
        </span>
        <span className="reader-about-copy-share">{say('copyShare', { share: shareText(copy.share) })}</span>
        <IconButton icon={FileSymlink} label={say('openCopy')} onPress={() => useNavigation.getState().openReport(copy.report)} />
      </div>
      {parts.slice(0, shownParts).map((part) => (
        <div key={`${part.start} ${part.otherStart}`} className="reader-about-part">
          <button type="button" className="reader-about-part-here" title={say('part')} onClick={() => show(part)}>
            {shortQuote(text.slice(part.start, part.end), 36)}
          </button>
          <IconButton
            icon={ArrowUpRight}
            label={say('partOther')}
            placement="left"
            onPress={() =>
              useNavigation.getState().openReport(copy.report, { range: { start: part.otherStart, end: part.otherEnd } })
            }
          />
        </div>
      ))}
      {parts.length > shownParts ? <p className="reader-note">{say('moreParts', { count: parts.length - shownParts })}</p> : null}
    </div>
  )
}

function show({ start, end }: Range): void {
  useReader.getState().revealRange({ start, end }, { isFlashed: true })
}
