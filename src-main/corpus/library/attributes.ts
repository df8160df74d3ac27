import type { Attribute, AttributeKind } from '../../../src-shared/domain/attribute.ts'
import { fitAttributeValue } from '../../../src-shared/domain/fit-attribute-value.ts'
import { attributeIdSchema, type AttributeId, type ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { nameReports, refuseAbsentReports } from '../report-queries.ts'
import {
  deleteAttributeRow,
  deleteOtherValues,
  deleteValues,
  findAttribute,
  findAttributeByName,
  findOtherValue,
  insertAttribute,
  putValues,
  updateAttribute,
} from './attribute-queries.ts'

/** Fails with `conflict` when the name is taken, with `bad_input` for choices of another kind than `choice`. */
export function addAttribute(
  corpus: WritableCorpus,
  given: { readonly name: string; readonly kind: AttributeKind; readonly choices: readonly string[] },
): Attribute {
  refuseTakenName(corpus, given.name, null)
  const choices = choicesFor(given.kind, given.choices)
  const id = attributeIdSchema.parse(corpus.newId())
  corpus.act({ label: 'library.addAttribute', subject: given.name }, () => insertAttribute(corpus, { ...given, id, choices }))
  return findAttribute(corpus, id)
}

/**
 * Fails as {@link addAttribute} does, and with `conflict` when a choice that a report has would go. What removed reports have of such a choice
 * goes with it, and comes back when this is undone.
 */
export function editAttribute(
  corpus: WritableCorpus,
  attribute: AttributeId,
  changes: { readonly name?: string | undefined; readonly choices?: readonly string[] | undefined },
): Attribute {
  const before = findAttribute(corpus, attribute)
  const name = changes.name ?? before.name
  refuseTakenName(corpus, name, attribute)
  const choices = choicesFor(before.kind, changes.choices ?? before.choices)
  const lost = before.kind === 'choice' ? findOtherValue(corpus, attribute, choices) : undefined
  if (lost !== undefined) throw new Failed('conflict', 'choices', lost)
  corpus.act({ label: 'library.editAttribute', subject: name }, () => {
    if (before.kind === 'choice') deleteOtherValues(corpus, attribute, choices)
    updateAttribute(corpus, { id: attribute, name, choices })
  })
  return findAttribute(corpus, attribute)
}

/** Takes an attribute with its values out; gives back how many reports had one. Fails with `not_found`. */
export function deleteAttribute(corpus: WritableCorpus, attribute: AttributeId): { values: number } {
  const { name, count } = findAttribute(corpus, attribute)
  corpus.act({ label: 'library.deleteAttribute', subject: name }, () => deleteAttributeRow(corpus, attribute))
  return { values: count }
}

/**
 * Gives reports a value of an attribute; null takes it away. Gives back how many then have another.
 * Fails with `not_found`, or `bad_input` for a value that is not of the attribute's kind.
 */
export function setAttribute(
  corpus: WritableCorpus,
  attribute: AttributeId,
  { reports, value }: { readonly reports: readonly ReportId[]; readonly value: string | null },
): { changed: number } {
  const found = findAttribute(corpus, attribute)
  refuseAbsentReports(corpus, reports)
  const fitting = value === null ? null : fitAttributeValue(found, value)
  if (value !== null && fitting === null) throw new Failed('bad_input', 'value', expected[found.kind](found.choices))
  const subject = `${found.name} · ${nameReports(corpus, reports)}`
  const changed = corpus.act({ label: 'library.setAttribute', subject }, () =>
    fitting === null
      ? deleteValues(corpus, attribute, reports)
      : putValues(
          corpus,
          attribute,
          [...new Set(reports)].map((report) => [report, fitting] as const),
        ),
  )
  return { changed }
}

/** What a value of each kind must look like. */
const expected: Readonly<Record<AttributeKind, (choices: readonly string[]) => string>> = {
  text: () => 'text',
  number: () => 'a number such as 1200 or -3.5',
  date: () => 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
  choice: (choices) => choices.join(' / '),
}

/** The choices, each once. */
function choicesFor(kind: AttributeKind, choices: readonly string[]): string[] {
  if (kind !== 'choice' && choices.length > 0) throw new Failed('bad_input', 'choices', 'none, for an attribute of this kind')
  return [...new Set(choices)]
}

function refuseTakenName(corpus: ReadableCorpus, name: string, except: AttributeId | null): void {
  const taken = findAttributeByName(corpus, name)
  if (taken !== undefined && taken !== except) throw new Failed('conflict', 'attribute', name)
}
