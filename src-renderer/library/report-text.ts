import type { AdministrativeLevel, Locality, ReportSummary } from '../../src-shared/domain/report.ts'

export { languageTagOf } from '../passage/language-tag.ts'

/** A place from large to small, nothing said twice: `湖南省 · 长沙市 · 望城区`. Empty where nothing is known. */
export function placeText(locality: Locality | null): string {
  if (locality === null) return ''
  const parts = [locality.province, locality.city, locality.name].filter((part) => part !== null && part !== '')
  return parts.filter((part, index) => parts.indexOf(part) === index).join(' · ')
}

/** What a report is called: its title, or its file name while it has none. */
export function reportName(report: Pick<ReportSummary, 'title' | 'file'>): string {
  return report.title ?? report.file
}

/** What the levels of local government and the scripts are called, as keys of the library's words. */
export const levelWords = {
  province: 'levelProvince',
  prefecture: 'levelPrefecture',
  county: 'levelCounty',
  township: 'levelTownship',
  village: 'levelVillage',
} as const satisfies Record<AdministrativeLevel, string>

export const scriptWords = { Hans: 'scriptHans', Hant: 'scriptHant', mixed: 'scriptMixed', none: 'scriptNone' } as const
