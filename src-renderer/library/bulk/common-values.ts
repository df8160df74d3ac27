import type { LibraryRow } from '../../../src-shared/contract/corpus-operations.ts'
import type { AttributeId } from '../../../src-shared/domain/ids.ts'
import type { Locality, ReadingStatus } from '../../../src-shared/domain/report.ts'

/** What several reports have in a field: the same value in all, or several (also said where it is not known). */
export type Shared<Value> = { readonly isSame: true; readonly value: Value } | { readonly isSame: false }

export interface CommonValues {
  readonly status: Shared<ReadingStatus>
  readonly publisher: Shared<string | null>
  readonly date: Shared<string | null>
  readonly locality: Shared<Locality | null>
  readonly attribute: (attribute: AttributeId) => Shared<string | null>
}

const several = { isSame: false } as const

/** Of reports that are too many to look at each: nothing is known to be the same. */
export const allSeveral: CommonValues = {
  status: several,
  publisher: several,
  date: several,
  locality: several,
  attribute: () => several,
}

export function commonValues(rows: readonly LibraryRow[]): CommonValues {
  return {
    status: shared(rows.map(({ status }) => status)),
    publisher: shared(rows.map(({ publisher }) => publisher)),
    date: shared(rows.map(({ date }) => date)),
    locality: sharedPlace(rows.map(({ locality }) => locality)),
    attribute: (attribute) =>
      shared(rows.map(({ attributes }) => attributes.find((value) => value.attribute === attribute)?.value ?? null)),
  }
}

function shared<Value extends string | null>(values: readonly Value[]): Shared<Value> {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? { isSame: true, value: first } : several
}

function sharedPlace(places: readonly (Locality | null)[]): Shared<Locality | null> {
  const [first] = places
  const text = JSON.stringify(first)
  return first !== undefined && places.every((place) => JSON.stringify(place) === text) ? { isSame: true, value: first } : several
}
