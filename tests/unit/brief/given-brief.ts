import type { BriefBlock, Sentence } from '../../../src-shared/domain/brief.ts'
import { sentencesOf } from '../../../src-shared/domain/brief.ts'
import { givenCorpus } from '../../given/given-corpus.ts'
import { givenKeyedCategory, givenMemoTag, givenPlaceReport } from '../compare/given-tagged-corpus.ts'

/** Three invented places on rubbish sorting; one writes Traditional, one is not yet read. */
export function givenThreePlaces() {
  const { corpus } = givenCorpus()
  const categories = {
    sites: givenKeyedCategory(corpus, 'sites', '投放设施'),
    staff: givenKeyedCategory(corpus, 'staff', '队伍配备'),
    reward: givenKeyedCategory(corpus, 'reward', '积分奖励'),
    fines: givenKeyedCategory(corpus, 'fines', '处罚'),
  }
  const harbour = givenPlaceReport(corpus, {
    place: '望潮镇',
    date: '2023-05-06',
    publisher: '望潮镇政府',
    text: '望潮镇垃圾分类小结\n2023年5月6日 望潮镇政府\n一、设施\n全镇新建投放点18处，按照“三点一线”工作法每300米设一处，方便居民就近投放，受到了广大居民的一致好评，为建设美丽家园奠定了坚实基础。\n二、队伍\n招募志愿者46名，配备督导员12名。',
    figures: [
      { quote: '投放点18处', value: 18, unit: '处', noun: '投放点' },
      { quote: '志愿者46名', value: 46, unit: '名', noun: '志愿者' },
    ],
    workModels: ['“三点一线”工作法'],
  })
  const hill = givenPlaceReport(corpus, {
    place: '青嶺鄉',
    date: '2023-07-01',
    script: 'Hant',
    text: '青嶺鄉垃圾分類情況\n鄉裏新建投放點7處，設立積分兌換站2個。\n鄉裏招募志願者20餘名。',
    figures: [
      { quote: '投放點7處', value: 7, unit: '處', noun: '投放點' },
      { quote: '志願者20餘名', value: 20, unit: '名', noun: '志願者' },
    ],
  })
  const lake = givenPlaceReport(corpus, { place: '镜湖村', status: 'new', text: '镜湖村分类动态\n村里配备分拣员3名。' })
  givenMemoTag(
    corpus,
    harbour,
    categories.sites,
    '全镇新建投放点18处，按照“三点一线”工作法每300米设一处，方便居民就近投放，受到了广大居民的一致好评，为建设美丽家园奠定了坚实基础。',
  )
  givenMemoTag(corpus, harbour, categories.staff, '招募志愿者46名，配备督导员12名。')
  givenMemoTag(corpus, hill, categories.sites, '新建投放點7處')
  givenMemoTag(corpus, hill, categories.reward, '設立積分兌換站2個')
  givenMemoTag(corpus, hill, categories.staff, '招募志願者20餘名')
  givenMemoTag(corpus, lake, categories.staff, '配备分拣员3名')
  const reports = [harbour, hill, lake]
  return { corpus, categories, harbour, hill, lake, choice: { reports, categories: Object.values(categories) } }
}

/** The sentence of a slot. */
export function sentenceAt(blocks: readonly BriefBlock[], slot: string): Sentence | undefined {
  return blocks.flatMap(sentencesOf).find((sentence) => sentence.slot === slot)
}

/** Every sentence's text, in reading order. */
export function textsOf(blocks: readonly BriefBlock[]): string[] {
  return blocks.flatMap(sentencesOf).map(({ text }) => text)
}
