import type { AdministrativeLevel, Locality } from '../../src-shared/domain/report.ts'
import { sql, type Statement } from './sql.ts'

/** The columns of a report that make up its place. */
export interface PlaceColumns {
  readonly placeName: string | null
  readonly placeCode: string | null
  readonly province: string | null
  readonly city: string | null
  readonly placeLevel: AdministrativeLevel | null
}

/** Selects {@link PlaceColumns} from `report`. */
export const placeColumns: Statement = sql`
  report.place_name AS placeName, report.place_code AS placeCode, report.province, report.city, report.place_level AS placeLevel`

/** The row with its place as one value; null where it has no name. */
export function withLocality<Row extends PlaceColumns>(row: Row): Omit<Row, keyof PlaceColumns> & { locality: Locality | null } {
  const { placeName, placeCode, province, city, placeLevel, ...rest } = row
  const locality = placeName === null ? null : { name: placeName, code: placeCode, province, city, level: placeLevel }
  return { ...rest, locality }
}
