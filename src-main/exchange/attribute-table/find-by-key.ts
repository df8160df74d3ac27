import type { TableMatch } from '../../../src-shared/contract/exchange-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { fold } from '../../corpus/fold.ts'
import { eachCallableReport, type CallableReport } from './report-key-queries.ts'

/** The report that a key calls: just one, several, or none. */
export type Called = { readonly report: ReportId } | 'ambiguous' | 'unmatched'

/** Finds reports by what a table calls them. */
export type FindByKey = (key: string) => Called

/** How the reports can be called by one kind of key: the ways in order, the surer first. Each way gives the names of a report, in the form compared. */
interface Naming {
  readonly form: (written: string) => string
  readonly ways: readonly ((report: CallableReport) => readonly (string | null)[])[]
}

const namings: Readonly<Record<TableMatch, Naming>> = {
  file: {
    form: (written) => folded(written).replaceAll('\\', '/'),
    ways: [
      ({ file }) => [file],
      ({ file }) => [withoutExtension(file)],
      ({ file }) => [baseName(file)],
      ({ file }) => [withoutExtension(baseName(file))],
    ],
  },
  title: { form: (written) => folded(written).replaceAll(/\s/g, ''), ways: [({ title }) => [title]] },
  locality: {
    form: (written) => folded(written).replaceAll(/[\s/\\>·-]/g, ''),
    ways: [
      ({ place, city, province }) => [joined(province, city, place), joined(province, place), joined(city, place)],
      ({ place }) => [place],
    ],
  },
  // Brackets around the year are written in many ways: 〔2024〕, [2024], （2024）.
  documentNumber: {
    form: (written) => folded(written).replaceAll(/[^\p{L}\p{N}]/gu, ''),
    ways: [({ documentNumber }) => [documentNumber]],
  },
  url: {
    form: (written) =>
      folded(written)
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, ''),
    ways: [({ url }) => [url]],
  },
  id: { form: folded, ways: [({ id }) => [id]] },
}

/** A way to find present reports by one kind of key; what is compared is folded. */
export function finderByKey(corpus: ReadableCorpus, by: TableMatch): FindByKey {
  const { form, ways } = namings[by]
  const index = ways.map(() => new Map<string, ReportId | null>())
  for (const report of eachCallableReport(corpus)) {
    ways.forEach((namesOf, way) => enter(index[way], { report, names: namesOf(report), form }))
  }
  return (key) => find(index, form(key))
}

/** Null stands for several reports of one name. */
function enter(
  index: Map<string, ReportId | null> | undefined,
  { report, names, form }: { report: CallableReport; names: readonly (string | null)[]; form: Naming['form'] },
): void {
  const forms = new Set(names.flatMap((name) => (name === null ? [] : [form(name)])))
  forms.delete('')
  for (const name of forms) index?.set(name, index.has(name) ? null : report.id)
}

function find(index: readonly ReadonlyMap<string, ReportId | null>[], name: string): Called {
  const found = index.find((way) => way.has(name))?.get(name)
  if (found === undefined) return 'unmatched'
  return found === null ? 'ambiguous' : { report: found }
}

function folded(written: string): string {
  return fold(written).trim().toLowerCase()
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
}

/** An extension has no blank in it and is short: `1.某县经验` has none. */
function withoutExtension(file: string): string {
  return file.replace(/\.[a-z0-9]{1,5}$/i, '')
}

/** The place with those above it; null where one is not known or is the place itself. */
function joined(...parts: readonly (string | null)[]): string | null {
  return parts.some((part, index) => part === null || part === parts[index - 1]) ? null : parts.join('')
}
