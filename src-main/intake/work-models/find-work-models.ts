import type { Range } from '../../../src-shared/domain/range.ts'
import type { BlockKind, FoundWorkModel } from '../../../src-shared/domain/report.ts'
import { firstMentions } from './first-mentions.ts'
import { nameQuoted } from './name-quoted.ts'
import type { NamedMethod } from './named-method.ts'
import { findNumberedHeads } from './numbered-heads.ts'
import { countMentions } from './mentions.ts'
import { findQuotations } from './quotations.ts'
import { findUnquotedNames } from './unquoted-names.ts'

/** A stretch of the text in which work models may be named. */
export interface NamingBlock extends Range {
  readonly kind: BlockKind
}

/** The named or numbered methods of a report, each at its first mention. Ranges are of the text, `folded` is the text folded. */
export function findWorkModels(text: string, folded: string, blocks: readonly NamingBlock[]): FoundWorkModel[] {
  const heads = findNumberedHeads(folded, blocks)
  const unquoted = blocks.flatMap((block) => findUnquotedNames(folded, block))
  const found = firstMentions(folded, [...quotedNames(folded, blocks), ...heads, ...unquoted])
  return found.map(({ start, end, certainty }) => {
    const name = text.slice(start, end)
    return { start, end, quote: name, name, certainty }
  })
}

function quotedNames(folded: string, blocks: readonly NamingBlock[]): NamedMethod[] {
  const quotations = blocks.flatMap((block) => {
    const isInHead = block.kind === 'title' || block.kind === 'subtitle' || block.kind === 'heading'
    return findQuotations(folded, block).map((quotation) => ({ ...quotation, isInHead }))
  })
  const mentionsOf = countMentions(quotations)
  return quotations.flatMap((quotation) => {
    const name = nameQuoted(quotation, mentionsOf(quotation.inner))
    if (name === null) return []
    const { start, end, inner } = quotation
    return [{ start, end: end + name.behind, core: inner.replaceAll(/[、,\s]/g, ''), certainty: name.certainty }]
  })
}
