import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundWorkModel } from '../../../src-shared/domain/report.ts'
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
  const found = firstMentions([...named, ...heads, ...unquoted])
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

/** One entry a name: the earliest mention, of those the one written out furthest; a name within another's range is part of it. */
function firstMentions(named: readonly NamedMethod[]): NamedMethod[] {
  const byCore = new Map<string, NamedMethod>()
  for (const name of named.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const known = byCore.get(name.core)
    if (
      known === undefined ||
      (name.end - name.start > known.end - known.start && known.end - known.start === known.core.length + 2)
    ) {
      byCore.set(name.core, name)
    }
  }
  const kept: NamedMethod[] = []
  for (const name of [...byCore.values()].toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name)
  }
  return kept
}
