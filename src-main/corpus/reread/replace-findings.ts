import { rangesOverlap, type Range } from '../../../src-shared/domain/range.ts'
import type { FoundFigure, FoundWorkModel } from '../../../src-shared/domain/report.ts'
import type { WritableCorpus } from '../corpus.ts'
import { listAllFigures, listAllWorkModels } from '../finding-queries.ts'
import { insertFigures, insertWorkModels, type StoredOrigin } from '../finding-store.ts'
import { sql } from '../sql.ts'
import { anchorIn, type Follow } from './follow-text.ts'
import { matchRows } from './match-rows.ts'
import { deleteRows, type Rereading } from './replace-blocks.ts'

/** How a report's findings follow its text. */
export interface Following extends Rereading {
  readonly follow: Follow
}

/** What became of the findings of one kind. `lost` are the quotes of what the analyst said that stand nowhere any more. */
export interface Replaced {
  readonly changes: number
  readonly lost: readonly string[]
}

type Finding = Range & { readonly quote: string }
type Stored<Found> = Found & { readonly id: string; readonly origin: StoredOrigin }

/** Gives a report the figures that were found now; those that the analyst edited, added or removed stay hers. */
export function replaceFigures(corpus: WritableCorpus, reread: Following, found: readonly FoundFigure[]): Replaced {
  const plan = planFindings(listAllFigures(corpus, reread.report), found, reread)
  deleteRows(corpus, 'figure', plan.gone)
  for (const { id, ...row } of plan.rows) updateFigure(corpus, id, row)
  insertFigures(corpus, newRows(corpus, reread, plan.added))
  return { changes: plan.changes, lost: plan.lost }
}

/** Does so for work models. */
export function replaceWorkModels(corpus: WritableCorpus, reread: Following, found: readonly FoundWorkModel[]): Replaced {
  const plan = planFindings(listAllWorkModels(corpus, reread.report), found, reread)
  deleteRows(corpus, 'work_model', plan.gone)
  for (const { id, ...row } of plan.rows) updateWorkModel(corpus, id, row)
  insertWorkModels(corpus, newRows(corpus, reread, plan.added))
  return { changes: plan.changes, lost: plan.lost }
}

interface Plan<Found> extends Replaced {
  readonly gone: readonly { readonly id: string }[]
  /** What rows that stay say from now on. */
  readonly rows: readonly (Found & { readonly id: string })[]
  readonly added: readonly Found[]
}

function planFindings<Found extends Finding>(
  stored: readonly Stored<Found>[],
  found: readonly Found[],
  { before, follow }: Following,
): Plan<Found> {
  const placed = stored.map((row) => ({ row, at: follow(anchorIn(before, row)) }))
  const hers = placed.filter(({ row }) => isHers(row))
  const herPlaces = hers.flatMap(({ at }) => (at === null ? [] : [at]))
  const free = found.filter((one) => !herPlaces.some((place) => rangesOverlap(place, one)))
  const matched = matchRows(
    placed.filter(({ row }) => !isHers(row)),
    free,
    { ofStored: ({ at, row }) => keyOf(at ?? { start: -1, end: -1 }, row.quote), ofFound: (one) => keyOf(one, one.quote) },
  )
  const kept = matched.kept.map(({ old, now }) => ({ old: old.row, now: { ...now, id: old.row.id } }))
  const turned = kept.filter(({ old, now }) => sayingOf(old) !== sayingOf(now))
  const gone = matched.gone.map(({ row }) => row)
  const isLost = ({ row, at }: (typeof hers)[number]) => at === null && row.origin !== 'removed'
  return {
    // What she removed and the text no longer holds needs no holding back.
    gone: [...gone, ...hers.filter(({ row, at }) => at === null && row.origin === 'removed').map(({ row }) => row)],
    rows: [...kept.map(({ now }) => now), ...hers.flatMap(({ row, at }) => (at === null ? [] : [{ ...row, ...at }]))],
    added: matched.added,
    changes: gone.length + matched.added.length + turned.length,
    lost: hers.filter(isLost).map(({ row }) => row.quote),
  }
}

function isHers({ origin }: { readonly origin: StoredOrigin }): boolean {
  return origin === 'edited' || origin === 'added' || origin === 'removed'
}

function keyOf({ start, end }: Range, quote: string): string {
  return `${start} ${end} ${quote}`
}

/** What a finding says, wherever it stands and however sure it is. */
function sayingOf(finding: object): string {
  const {
    start: _start,
    end: _end,
    certainty: _certainty,
    origin: _origin,
    id: _id,
    ...saying
  }: Record<string, unknown> = {
    ...finding,
  }
  return JSON.stringify(Object.entries(saying).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function newRows<Found extends Finding>(corpus: WritableCorpus, { report }: Following, added: readonly Found[]) {
  return added.map((one) => ({ ...one, id: corpus.newId(), report, origin: 'found' as const }))
}

/** A row that stays as it is leaves nothing in the log: the trigger looks at what changed. */
function updateFigure(corpus: WritableCorpus, id: string, { change, ...figure }: FoundFigure): void {
  corpus.run(sql`
    UPDATE figure SET start = ${figure.start}, "end" = ${figure.end}, value = ${figure.value}, unit = ${figure.unit},
      noun = ${figure.noun}, qualifier = ${figure.qualifier}, change_direction = ${change?.direction ?? null},
      change_basis = ${change?.basis ?? null}, certainty = ${figure.certainty}
    WHERE id = ${id}`)
}

function updateWorkModel(corpus: WritableCorpus, id: string, model: FoundWorkModel): void {
  corpus.run(sql`
    UPDATE work_model SET start = ${model.start}, "end" = ${model.end}, name = ${model.name}, certainty = ${model.certainty}
    WHERE id = ${id}`)
}
