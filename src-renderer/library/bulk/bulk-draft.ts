import type { InputOf } from '../../../src-shared/contract/contract.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { AdministrativeLevel, Locality, ReadingStatus } from '../../../src-shared/domain/report.ts'
import { withPlacePart } from '../../finding/with-place-part.ts'
import { keptValue } from '../attributes/attribute-kinds.ts'
import type { CommonValues } from './common-values.ts'

/** What is filled in for all selected reports: a field left out stays, null empties it. */
export interface BulkDraft {
  readonly status?: ReadingStatus
  readonly publisher?: string | null
  readonly date?: string | null
  /** Null empties the whole place; parts left out are those of the common place, where there is one. */
  readonly place?: PlaceDraft | null
  readonly attributes: Readonly<Record<string, string | null>>
}

export interface PlaceDraft {
  readonly name?: string
  readonly province?: string
  readonly city?: string
  readonly level?: AdministrativeLevel
}

export const emptyDraft: BulkDraft = { attributes: {} }

type Edit = Pick<InputOf<'corpus.editReports'>, 'changes' | 'attributes'>

/** What the draft does to the reports; empty while nothing is filled in. */
export function editOf(draft: BulkDraft, common: CommonValues, attributes: readonly Attribute[]): Edit {
  const place = placeOf(draft, common)
  return {
    changes: {
      ...(draft.status === undefined ? {} : { status: draft.status }),
      ...(isFilled(draft.publisher) ? { publisher: draft.publisher } : {}),
      ...(isFilled(draft.date) ? { date: draft.date } : {}),
      ...(place === undefined ? {} : { locality: place }),
    },
    attributes: attributes.flatMap(({ id, kind }) => {
      const value = draft.attributes[id]
      return isFilled(value) ? [{ attribute: id, value: value === null ? null : keptValue(kind, value) }] : []
    }),
  }
}

/** True when a part of a place is filled in, but no name is known to go with it. */
export function lacksPlaceName(draft: BulkDraft, common: CommonValues): boolean {
  return hasPlaceParts(draft) && placeOf(draft, common) === null
}

function placeOf(draft: BulkDraft, { locality }: CommonValues): Locality | null | undefined {
  if (draft.place === null) return null
  if (!hasPlaceParts(draft)) return undefined
  const parts = Object.fromEntries(Object.entries(draft.place ?? {}).filter(([, part]) => part !== ''))
  // With another name, what is not filled in is not that of the place before.
  const base = locality.isSame && parts['name'] === undefined ? locality.value : null
  return withPlacePart(base, parts)
}

function hasPlaceParts({ place }: BulkDraft): boolean {
  return place !== undefined && place !== null && Object.values(place).some((part) => part !== '')
}

function isFilled(value: string | null | undefined): value is string | null {
  return value !== undefined && value !== ''
}
