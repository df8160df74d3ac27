import { categoryIdSchema, reportIdSchema } from '../../../../src-shared/domain/ids.ts'
import { hitSchema, type Hit } from '../../../../src-shared/domain/search.ts'

export const givenReportId = reportIdSchema.parse('01890000-0000-7000-8000-000000000001')
export const givenCategoryId = categoryIdSchema.parse('01890000-0000-7000-8000-0000000000c1')

/** A line with only what the test tells of it. */
export function givenLine(given: Partial<Hit> = {}): Hit {
  return hitSchema.parse({
    report: givenReportId,
    file: '鹭洲区.txt',
    title: '鹭洲区垃圾分类小结',
    locality: { name: '鹭洲区', code: null, province: '海东省', city: '望海市', level: 'county' },
    date: '2023-05-06',
    script: 'Hans',
    status: 'new',
    start: 20,
    end: 22,
    quote: '补贴',
    left: '全年向农户发放',
    right: '35万元，惠及120户。',
    categories: [],
    ...given,
  })
}

/** The lines one after another, as a search gives them. */
export async function* oneByOne(lines: readonly Hit[]): AsyncGenerator<Hit> {
  for (const line of lines) yield await Promise.resolve(line)
}

export const heading = { query: '补贴', hits: 3, reports: 2, notes: ['地点：海东省'] }
