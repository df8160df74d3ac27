import type { Locality } from '../../src-shared/domain/report.ts'

/** What a report is called in a narrow place: its locality, else its title, else its file. */
export function placeName(report: { locality: Locality | null; title: string | null; file: string }): string {
  return report.locality?.name ?? report.title ?? report.file
}
