import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundWorkModel } from '../../../src-shared/domain/report.ts'
import { firstMentions } from './first-mentions.ts'
import { nameQuoted } from './name-quoted.ts'
import type { NamedMethod } from './named-method.ts'
import { findNumberedHeads } from './numbered-heads.ts'
import { findQuotations } from './quotations.ts'
import { findUnquotedNames } from './unquoted-names.ts'

/** The named or numbered methods of a report, each at its first mention. Ranges are of the text, `folded` is the text folded. */
export function findWorkModels(text: string, folded: string, blocks: readonly Range[]): FoundWorkModel[] {
  const named = blocks.flatMap((block) => quotedNames(folded, block))
  const heads = findNumberedHeads(folded, blocks)
  const unquoted = blocks.flatMap((block) => findUnquotedNames(folded, block))
  const found = firstMentions(folded, [...named, ...heads, ...unquoted])
  return found.map(({ start, end, certainty }) => {
    const name = text.slice(start, end)
    return { start, end, quote: name, name, certainty }
  })
}

function quotedNames(folded: string, block: Range): NamedMethod[] {
  return findQuotations(folded, block).flatMap((quotation) => {
    const name = nameQuoted(quotation)
    if (name === null) return []
    const { start, end, inner } = quotation
    return [{ start, end: end + name.behind, core: inner.replaceAll(/[、,\s]/g, ''), certainty: name.certainty }]
  })
}
