import type { Locality } from '../../src-shared/domain/report.ts'

const nowhere: Locality = { name: '', code: null, province: null, city: null, level: null }

/**
 * The place with a part said by the analyst. Its division code and level were those of the place named before: another
 * name, province or city lets them go unless she says them herself. Null for a place without a name.
 */
export function withPlacePart(locality: Locality | null, part: Partial<Locality>): Locality | null {
  const isAnother = part.name !== undefined || part.province !== undefined || part.city !== undefined
  const kept = locality ?? nowhere
  const place = { ...kept, code: isAnother ? null : kept.code, level: part.name === undefined ? kept.level : null, ...part }
  return place.name === '' ? null : place
}
