import type { NamedMethod } from './named-method.ts'

/** One entry a name: the earliest mention, of those the one written out furthest; a name within another is part of it. */
export function firstMentions(folded: string, named: readonly NamedMethod[]): NamedMethod[] {
  const apart = withoutOverlaps([...writtenFurthest(folded, named).values()])
  const parts = partsOf(folded, apart)
  return apart.filter((name) => !isBare(name) || !parts.has(name.core))
}

/** For each name the mention to show: “五办”工作法 rather than “五办” or “五办”工作 before it. */
function writtenFurthest(folded: string, named: readonly NamedMethod[]): Map<string, NamedMethod> {
  const byCore = new Map<string, NamedMethod>()
  for (const name of named.toSorted(inOrder)) {
    const known = byCore.get(name.core)
    if (known === undefined || (lengthOf(name) > lengthOf(known) && (isBare(known) || opensAlike(folded, known, name))))
      byCore.set(name.core, name)
  }
  return byCore
}

function withoutOverlaps(names: readonly NamedMethod[]): NamedMethod[] {
  const kept: NamedMethod[] = []
  for (const name of names.toSorted(inOrder)) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= name.start) kept.push(name)
  }
  return kept
}

const LONGEST_PART = 5

/** The short stretches of the names, other than the whole of one: “一金三制” explains itself as “一金” and “三制”. */
function partsOf(folded: string, names: readonly NamedMethod[]): Set<string> {
  const parts = new Set<string>()
  for (const { start, end, core } of names) {
    const written = folded.slice(start, end).replaceAll(/[“”‘’"、,\s]/g, '')
    for (let at = 0; at < written.length; at += 1) {
      for (let length = 2; length <= LONGEST_PART && at + length <= written.length; length += 1) {
        const part = written.slice(at, at + length)
        if (part !== core) parts.add(part)
      }
    }
  }
  return parts
}

const lengthOf = ({ start, end }: NamedMethod): number => end - start

/** True for a mention without a noun behind its quotation marks. */
function isBare(name: NamedMethod): boolean {
  return lengthOf(name) <= name.core.length + 2
}

function opensAlike(folded: string, known: NamedMethod, name: NamedMethod): boolean {
  return folded.startsWith(folded.slice(known.start, known.end), name.start)
}

function inOrder(one: NamedMethod, other: NamedMethod): number {
  return one.start - other.start || other.end - one.end
}
