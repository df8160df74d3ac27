import { describe, expect, test } from 'vitest'
import { metadataNames, type MetadataName } from '../../../src-shared/domain/provenance.ts'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { layouts } from './given-layouts.ts'
import { givenReport } from './given-report.ts'

describe.each(layouts)('$name', (layout) => {
  const report = givenReport(layout.text, layout.file)

  test('its metadata are read', () => {
    const { title, subtitle, date, publisher, author, documentNumber } = layout
    expect(report).toMatchObject({ title, subtitle, date, publisher, author, documentNumber })
  })

  test('its place is found', () => {
    const { locality } = report
    expect(locality && [locality.name, locality.city, locality.province, locality.level]).toEqual(layout.place)
  })

  test('every value says where it comes from, and where it stands', () => {
    expect(Object.keys(report.provenance).toSorted()).toEqual(metadataNames.filter((field) => report[field] !== null).toSorted())
    expect(metadataNames.flatMap((field) => notShown(report, field))).toEqual([])
  })
})

const unspaced = (words: string): string => words.replaceAll(/\s/g, '')

/** What of a value does not stand in its range, line ends and blanks apart; a date is read out of what stands there. */
function notShown(report: ReadReport, field: MetadataName): string[] {
  const { at, origin } = report.provenance[field] ?? { at: null, origin: 'declared' }
  if (at === null) return origin === 'declared' ? [] : [`${field} is found nowhere`]
  const shown = unspaced(report.text.slice(at.start, at.end))
  if (field === 'date') return /年|\d{4}/.test(shown) ? [] : [shown]
  const value = field === 'locality' ? report.locality?.name : report[field]
  return (value ?? '').split(' ').filter((word) => !shown.includes(unspaced(word)))
}
