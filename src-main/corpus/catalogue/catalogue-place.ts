import { administrativeLevels, type Locality } from '../../../src-shared/domain/report.ts'
import { fold } from '../fold.ts'
import { placeParting } from './catalogue-queries.ts'

/** A place in the tree of divisions, with its own name as written. */
export interface PlaceNode {
  /** Its path from the province down as {@link ReportFilter.places} has it, folded, so that both scripts name one place. */
  readonly path: string
  readonly name: string
}

/** Where a report is from. */
export interface CataloguePlace {
  readonly locality: Locality
  /** From the highest down to the place itself. */
  readonly nodes: readonly PlaceNode[]
  readonly province: PlaceNode | null
  /** The prefecture-level city; a municipality is its own. */
  readonly city: PlaceNode | null
  /** The names from the highest down, folded: what places are sorted by. */
  readonly names: readonly string[]
}

/** What the national list writes where no city stands between province and county. */
const placeholders = /^(?:市辖区|县|(?:省|自治区)?直辖县级行政(?:区划|单位))$/

/** Reads the place of a row of the catalogue. */
export function parsePlace(columns: string): CataloguePlace {
  const [name = '', code, province, city, level] = columns.split(placeParting).map((part) => (part === '' ? null : part))
  return placeOf({
    name: name ?? '',
    code: code ?? null,
    province: province ?? null,
    city: city ?? null,
    level: administrativeLevels.find((known) => known === level) ?? null,
  })
}

/** A name that stands twice on the way down is one place: a district of a municipality lies directly in it, a city is its own seat. */
function placeOf(locality: Locality): CataloguePlace {
  const names: string[] = []
  const nodes: PlaceNode[] = []
  const nodeOf = (name: string | null): PlaceNode | null => {
    if (name === null || name === '') return null
    const folded = fold(name).replaceAll('/', '／')
    if (placeholders.test(folded)) return null
    const known = nodes[names.indexOf(folded)]
    if (known !== undefined) return known
    const node = { path: [...names, folded].join('/'), name }
    names.push(folded)
    nodes.push(node)
    return node
  }
  const province = nodeOf(locality.province)
  const city = nodeOf(locality.city)
  const own = nodeOf(locality.name)
  return { locality, nodes, names, province, city: city ?? (locality.level === 'prefecture' ? own : null) }
}
