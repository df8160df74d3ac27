import type { Citation } from '../../src-shared/domain/brief.ts'
import { useWords } from '../words/use-words.ts'
import { briefWords } from './brief-words.ts'
import type { BriefFacts } from './use-brief-facts.ts'

/** Says in one line where a citation points: place, date, where in the report. */
export function useCitationText(facts: BriefFacts): (citation: Citation) => string {
  const say = useWords('brief', briefWords)
  return (citation) => {
    const report = facts.reportOf(citation.report)
    if (report === null) return say('unknownReport')
    const where = facts.outlineOf(citation) ?? say('atCharacters', { start: citation.start + 1, end: citation.end })
    const kind = citation.kind === 'passage' ? null : say(citation.kind === 'figure' ? 'figureCitation' : 'metadataCitation')
    return [report.place, report.date ?? say('noDate'), where, kind].filter((fact) => fact !== null).join(' · ')
  }
}
