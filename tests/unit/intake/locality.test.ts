import { describe, expect, test } from 'vitest'
import { givenReport } from './given-report.ts'

const placeOf = (title: string, body: string): ReturnType<typeof givenReport>['locality'] =>
  givenReport(`${title}\n\n　　${body}\n`).locality
const BODY = '今年以来坚持问题导向，把民生实事办到群众心坎上，取得了明显成效，群众普遍满意。'

describe('the place of a report', () => {
  test.each([
    ['安吉县：办好养老服务关键小事', '安吉县', '330523', '湖州市', '浙江省', 'county'],
    ['四川省宜宾市叙州区全力防汛', '叙州区', '511504', '宜宾市', '四川省', 'county'],
    ['北京市石景山区织密养老服务网', '石景山区', '110107', '北京市', '北京市', 'county'],
    ['仙桃市推进秸秆综合利用', '仙桃市', '429004', null, '湖北省', 'county'],
    ['内蒙古自治区部署春耕备耕', '内蒙古自治区', '150000', null, '内蒙古自治区', 'province'],
    ['密云县推进水源保护', '密云县', '110118', '北京市', '北京市', 'county'],
    ['恩施州打造营商环境高地', '恩施州', '422800', '恩施土家族苗族自治州', '湖北省', 'prefecture'],
    ['花蓮縣災後復原紀實', '花蓮縣', null, '花莲县', '台湾省', 'county'],
    ['霍邱：人居环境换新颜', '霍邱', '341522', '六安市', '安徽省', 'county'],
  ])('%s', (title, name, code, city, province, level) => {
    expect(placeOf(title, BODY)).toEqual({ name, code, city, province, level })
  })

  test('the name stays in the script of the report', () => {
    expect(
      givenReport('曲麻萊縣推動草原生態保護\n\n　　曲麻萊縣堅持生態優先，把草原管護責任落實到戶，成效明顯。\n').locality,
    ).toEqual({
      name: '曲麻萊縣',
      code: '632726',
      province: '青海省',
      city: '玉树藏族自治州',
      level: 'county',
    })
  })

  test('districts of one name are told apart by the city named beside them', () => {
    expect(placeOf('鼓楼区垃圾分类见实效', `近年来，福州市鼓楼区${BODY}`)).toMatchObject({ code: '350102', city: '福州市' })
    expect(placeOf('鼓楼区垃圾分类见实效', `近年来，徐州市鼓楼区${BODY}`)).toMatchObject({ code: '320302', city: '徐州市' })
  })

  test('where nothing tells them apart, the name stands without a code', () => {
    expect(placeOf('鼓楼区垃圾分类见实效', BODY)).toEqual({
      name: '鼓楼区',
      code: null,
      province: null,
      city: null,
      level: 'county',
    })
  })

  test('their towns tell them apart as well', () => {
    expect(placeOf('鼓楼区垃圾分类见实效', `在五凤街道、洪山镇，${BODY}`)).toMatchObject({ city: '福州市' })
  })

  test('a title without a place leaves it to the subtitle and the offices that act', () => {
    const report = givenReport(
      '让一江清水永续东流\n——夷陵区委组织部抓党建促河湖治理综述\n\n　　武汉市、宜昌市等地专家多次到访，夷陵区委把河湖治理作为头等大事来抓，成效明显。\n',
    )
    expect(report.locality).toMatchObject({ name: '夷陵区', city: '宜昌市', province: '湖北省' })
  })

  test('a short name in the title gives way to the full name in the text', () => {
    expect(placeOf('汕尾推动消费回暖', `汕尾市${BODY}`)).toMatchObject({ name: '汕尾市', code: '441500' })
  })

  test.each([
    ['鄂温克旗草原生态修复见成效', '鄂温克旗', '150724'],
    ['科左中旗肉牛产业提质增效', '科左中旗', '150521'],
    ['东乌旗织密草原防火网', '东乌旗', '152525'],
    ['莫旗：小大豆做成大产业', '莫旗', '150722'],
    ['前郭县水稻丰收在望', '前郭县', '220721'],
    ['喀左县办好养老服务', '喀左县', '211324'],
    ['克州打造营商环境高地', '克州', '653000'],
    ['长阳：小茶叶做成大产业', '长阳', '420528'],
    ['金平县推进易地搬迁后续扶持', '金平县', '532530'],
    ['塔什库尔干县守好边民的家', '塔什库尔干县', '653131'],
  ])('the usual name of a banner, prefecture or county: %s', (title, name, code) => {
    expect(placeOf(title, BODY)).toMatchObject({ name, code })
  })

  test('a short name that opens the title is the place that the text writes out, whatever else the title says', () => {
    expect(placeOf('景宁加快补齐山区交通短板', `景宁畲族自治县${BODY}`)).toMatchObject({ name: '景宁畲族自治县', city: '丽水市' })
    expect(placeOf('景宁加快补齐山区交通短板', BODY)).toMatchObject({ name: '景宁', city: '丽水市' })
  })

  test('a town in the title is the place, with its county above it', () => {
    expect(placeOf('罗田县九资河镇发展民宿经济', BODY)).toMatchObject({
      name: '九资河镇',
      city: '黄冈市',
      province: '湖北省',
      code: expect.stringMatching(/^421123\d{3}$/),
    })
  })

  test.each([
    ['城关镇推进垃圾分类', `在安徽省霍邱县，${BODY}`, { name: '城关镇', code: '341522100', city: '六安市' }],
    ['解放路街道做实网格', `徐州市云龙区解放路街道${BODY}`, { code: null, city: '徐州市', province: '江苏省' }],
    ['苇湄镇党建引领聚合力', `${BODY}罗田县委书记到苇湄镇调研。`, { city: '黄冈市', province: '湖北省' }],
    ['苇湄镇党建引领聚合力', `${BODY}罗田县和安吉县的书记来取经。`, { city: null, province: null }],
    ['高新区打造一流营商环境', `近年来，洛阳高新区${BODY}`, { name: '洛阳高新区', city: '洛阳市', province: '河南省' }],
    ['经开区优化营商环境', `芜湖市经济技术开发区${BODY}`, { name: '芜湖市经济技术开发区', city: '芜湖市' }],
  ])('a town or a zone is where the text puts it: %s, %s', (title, body, place) => {
    expect(placeOf(title, body)).toMatchObject(place)
  })

  test('a town whose name the list has elsewhere only is of the county that publishes', () => {
    const report = givenReport(`五一街道做实网格\n\n来源：福州市鼓楼区融媒体中心\n\n　　${BODY}\n`)
    expect(report.locality).toMatchObject({ name: '五一街道', code: null, city: '福州市', province: '福建省' })
  })

  test('no place, no guess', () => {
    expect(placeOf('关于进一步改进工作作风的通知', BODY)).toBeNull()
  })

  test.each([
    ['江东区织密养老服务网', '330212'],
    ['绍兴县织密养老服务网', '330603'],
    ['九江县织密养老服务网', '360404'],
    ['襄樊市织密养老服务网', '420600'],
    ['哲里木盟织密养老服务网', '150500'],
  ])('a name of before a merger means what the place is now: %s', (title, code) => {
    expect(placeOf(title, BODY)).toMatchObject({ code })
  })

  test('districts of one name are told apart by their neighbours, and by where the site is registered', () => {
    expect(placeOf('朝阳区垃圾分类见实效', `与南关区、宽城区一道，${BODY}`)).toMatchObject({ city: '长春市' })
    expect(placeOf('朝阳区垃圾分类见实效', `${BODY}\n版权所有　京ICP备05000001号`)).toMatchObject({ city: '北京市' })
  })

  test('an area of a zone is no zone, and any village no village', () => {
    expect(placeOf('罗田县开发区域产业协作新路径', BODY)).toMatchObject({ name: '罗田县', level: 'county' })
    expect(placeOf('罗田县示范村建设全面铺开', BODY)).toMatchObject({ name: '罗田县', level: 'county' })
  })
})
