import type { Locality } from '../../src-shared/domain/report.ts'
import { divisionRows } from '../../src-main/intake/locality/division-list.ts'
import { weightedDraw, zipfWeights, type Draw } from './word-draw.ts'

const publisherCount = 300
const offices = ['人民政府办公室', '融媒体中心', '日报社', '农业农村局', '应急管理局', '民政局', '组织部', '发展和改革局']
const matters = [
  '防汛救灾',
  '春耕备耕',
  '人居环境整治',
  '矛盾纠纷化解',
  '养老服务',
  '产业帮扶',
  '营商环境优化',
  '疫情防控',
  '安全生产排查',
  '垃圾分类',
  '网格治理',
  '就业帮扶',
]
const shapes = ['工作纪实', '经验做法', '情况报告', '工作总结', '典型案例', '调研报告']

interface Known {
  /** Counties by name, some far more often than others. */
  readonly counties: readonly Locality[]
  readonly publisher: Draw
}
let known: Known | null = null

function read(): Known {
  const provinces = new Map(divisionRows('provinces').map(([code = '', name = '']) => [code, name]))
  const cities = new Map(divisionRows('cities').map(([code = '', name = '']) => [code, name]))
  const counties = divisionRows('areas').map(([code = '', name = '']): Locality => {
    const city = cities.get(code.slice(0, 4)) ?? null
    // `市辖区` and the like stand for the municipality itself.
    const isCity = city !== null && city.endsWith('市')
    return { name, code, province: provinces.get(code.slice(0, 2)) ?? null, city: isCity ? city : null, level: 'county' }
  })
  const publishers = Array.from({ length: publisherCount }, (_, index) => {
    const county = counties[(index * 37) % counties.length]
    return `${county?.name ?? ''}${offices[index % offices.length]}`
  })
  return { counties, publisher: weightedDraw(publishers, zipfWeights(publisherCount)) }
}

/** Metadata of an invented report: places of the national list, days of 2015 to 2026, publishers by Zipf's law. */
export function generateMetadata(random: () => number): {
  readonly title: string
  readonly locality: Locality
  readonly date: string
  readonly publisher: string
} {
  known ??= read()
  const { counties, publisher } = known
  // Squared, so that some counties have many reports and most a few.
  const locality = counties[Math.floor(random() ** 2 * counties.length)]
  if (locality === undefined) throw new Error('the division list is empty')
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 365.25 * 12) * 86_400_000)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  return {
    title: `${locality.name}${pick(matters)}${pick(shapes)}`,
    locality,
    date: day.toISOString().slice(0, 10),
    publisher: publisher(random()),
  }
}
