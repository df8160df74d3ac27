import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../../src-main/intake/read-report.ts'
import { givenReport } from './given-report.ts'

const BODY = '今年以来坚持问题导向，把民生实事办到群众心坎上，取得了明显成效，群众普遍满意。'

const localityOf = (...lines: string[]): ReturnType<typeof givenReport>['locality'] =>
  givenReport(`${lines.join('\n\n')}\n`).locality
const nameOf = (...lines: string[]): string | null => localityOf(...lines)?.name ?? null

describe('a place that the national list does not hold', () => {
  test.each([
    ['堰桑县：小积分撬动大治理', '堰桑县'],
    ['岑漪区“三张清单”优化营商环境', '岑漪区'],
    ['濛汐市扎实推进老旧小区改造', '濛汐市'],
    ['走进桐溆县看和美乡村', '桐溆县'],
    ['关于沄陂区垃圾分类工作情况的报告', '沄陂区'],
    ['澄澜新区打造产城融合样板', '澄澜新区'],
    ['苇湄镇：党建引领聚合力', '苇湄镇'],
    ['槐汐街道织密防汛救灾安全网', '槐汐街道'],
    ['堰桑县苇湄镇推行河长制见实效', '苇湄镇'],
    ['罗田县苇湄镇发展民宿经济', '苇湄镇'],
    ['堰桑縣：讓鄉村美起來', '堰桑縣'],
    ['嵐漪區以「一網統管」提升治理效能', '嵐漪區'],
  ])('at the head of the title: %s', (title, name) => {
    expect(localityOf(title, `　　${BODY}`)).toMatchObject({ name, code: null })
  })

  test.each([
    ['来源：堰桑县农业农村局　发布时间：2023-05-06', '堰桑县'],
    ['来源：中共岑漪区委组织部　发布时间：2023-05-06', '岑漪区'],
    ['來源：嵐漪區人民政府　發佈時間：2023-05-06', '嵐漪區'],
    ['来源：濛汐市融媒体中心　发布时间：2023-05-06', '濛汐市'],
  ])('in the publisher: %s', (meta, name) => {
    expect(nameOf('小积分撬动乡村大治理', meta, `　　${BODY}`)).toBe(name)
  })

  test('in a subtitle', () => {
    expect(nameOf('让一江清水永续东流', '——堰桑县河湖治理工作综述', `　　${BODY}`)).toBe('堰桑县')
  })

  test('before its offices, again and again in the text', () => {
    expect(
      nameOf(
        '小积分撬动乡村大治理',
        '　　面对新任务，堰桑县委迅速行动，堰桑县政府随即印发方案，全县上下形成合力，取得了明显成效。',
        '　　下一步，堰桑县委将持续推动各项工作落地见效，让更多群众受益。',
      ),
    ).toBe('堰桑县')
  })

  test('an everyday noun with a rank is a place where its offices act', () => {
    expect(nameOf('石桥区推进垃圾分类', '来源：石桥区人民政府　发布时间：2023-05-06', `　　${BODY}`)).toBe('石桥区')
  })

  test('the city and the province beside the name are taken over', () => {
    expect(localityOf('浙江省湖州市堰桑县优化营商环境', `　　${BODY}`)).toEqual({
      name: '堰桑县',
      code: null,
      province: '浙江省',
      city: '湖州市',
      level: 'county',
    })
    expect(localityOf('岑漪区守住防涝底线', `　　岑漪区地处濛汐市老城，${BODY}`)).toMatchObject({
      name: '岑漪区',
      province: null,
      city: '濛汐市',
    })
    expect(localityOf('堰桑县守住防涝底线', `　　堰桑县位于湖南省西部，${BODY}`)).toMatchObject({
      name: '堰桑县',
      province: '湖南省',
      city: null,
    })
    expect(localityOf('罗田县苇湄镇发展民宿经济', `　　${BODY}`)).toMatchObject({ province: '湖北省', city: '黄冈市' })
  })

  test('a listed place that is only visited does not take its place', () => {
    expect(nameOf('堰桑县赴安吉县学习考察', `　　近日，堰桑县组织干部赴安吉县考察，堰桑县委要求学以致用。${BODY}`)).toBe('堰桑县')
  })

  test('nor one that the text names time and again', () => {
    expect(nameOf('堰桑县的结对帮扶路', `　　${'罗田县与当地结对，安吉县派出专家，罗田县捐赠物资。'.repeat(40)}`)).toBe('堰桑县')
  })

  test('a listed place keeps it where its evidence is as good', () => {
    expect(localityOf('安吉县：办好养老服务', '来源：堰桑县融媒体中心　发布时间：2023-05-06', `　　${BODY}`)).toMatchObject({
      name: '安吉县',
      code: '330523',
    })
  })
})

describe('what is no place', () => {
  test.each([
    '社区治理迈上新台阶',
    '老旧小区改造让居民乐开怀',
    '景区管理服务再上新水平',
    '园区党建激发企业活力',
    '辖区企业复工复产有序推进',
    '全县上下齐心协力抓生产',
    '各县区扎实推进春耕备耕',
    '我市召开安全生产工作会议',
    '该县经费县级统筹使用办法',
    '智慧城市建设惠及千家万户',
    '示范区建设全面提速增效',
    '高新区企业创新成果丰硕',
    '风险区管控措施落实到位',
    '先锋旗高高飘扬在一线',
    '特色小镇焕发新活力',
    '返乡创业青年带富一方',
    '乡镇街道联动织密平安网',
    '推进县域经济高质量发展',
    '农贸市场整治见实效',
    '打造国家卫生县城纪实',
    '全省市州委组织部长会议召开',
  ])('%s', (title) => {
    expect(localityOf(title, `　　${BODY}`)).toBeNull()
  })

  test.each([
    '　　各镇共花费县级资金398万元，县级部门落实责任，成效明显，群众普遍满意。',
    '　　干部完成县委交办的任务，组成县级专班，提高县城管理水平，贫困户县里都有帮扶。',
    '　　全区各社区、小区、园区联动，辖区单位踊跃参与，景区秩序井然，群众普遍满意。',
  ])('words that only look like names in the text: %s', (paragraph) => {
    expect(localityOf('以小切口破解治理难题', paragraph)).toBeNull()
  })

  test('a listed county of two characters is found where it stands by itself', () => {
    expect(localityOf('费县：办好养老服务关键小事', `　　${BODY}`)).toMatchObject({ name: '费县', code: '371325' })
    expect(localityOf('让老人安享晚年', `　　近年来，易县县委把养老服务作为头等大事。${BODY}`)).toMatchObject({ name: '易县' })
  })
})

test('each sample report gives the place that it names', async () => {
  const folder = resolve(import.meta.dirname, '../../../resources/sample')
  const places = readdirSync(folder)
    .filter((file) => !file.endsWith('.jsonl'))
    .map(async (file): Promise<[string, string | undefined]> => {
      const outcome = await readReport({ file, bytes: readFileSync(join(folder, file)) })
      return [file, outcome.ok ? outcome.report.locality?.name : outcome.failure.code]
    })
  expect(Object.fromEntries(await Promise.all(places))).toEqual({
    'hedu-rural-living.txt': '禾渡县',
    'liuting-urban-waterlogging.html': '柳汀区',
    'liwu-village-contest.txt': '梨坞县',
    'luzhu-waste-sorting.txt': '鷺渚區',
    'shiqing-flash-flood.md': '石磬县',
    'yanting-flood-relief.txt': '雁汀縣',
    'yunze-flood-relief.txt': '云泽县',
  })
})
