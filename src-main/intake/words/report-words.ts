import { correctedTags } from './corrected-tags.ts'
import { addedVocabulary, wordsWith, type TaggedWord } from './report-vocabulary.ts'

/**
 * Words of local government that the segmenter's general dictionary lacks or tears apart, by part of
 * speech. None is a name or belongs to one policy theme alone.
 */
const wordsByTag: Readonly<Record<string, string>> = {
  n: '劳动年龄人口 老年人口 常住人口 户籍人口 流动人口 户厕 公厕 办结率 知晓率 满意率 满意度 覆盖率 参与率 叫应率 治理率 回收率 达标率 合格率 入户率 签约率 就业率 处理率 普及率 请战书 倡议书 承诺书 责任书 明白纸 告知书 助餐点 安置点 避险点 集中点 采样点 劝返点 监测点 卡点 点位 投放点 收集点 网格员 楼栋长 单元长 护林员 保洁员 巡查员 宣传员 劝导员 代办员 联络员 协管员 指导员 辅导员 观察员 护理员 调解员 督导员 特派员 服务员 示范岗 先锋岗 先锋队 突击队 劝导队 宣传队 巡查队 抢险队 救援队 服务队 志愿服务队 工作队 预备队 工作专班 专班 工作组 督导组 督查组 检查组 指导组 管控组 临时党支部 临时党组织 党小组 党员群众 党员干部 镇村干部 村组干部 社区干部 下沉干部 驻村干部 机关干部 市场主体 经营主体 非公企业 规上企业 小微企业 民营企业 农户 脱贫户 监测户 贫困户 困难户 低保户 商户 独居老人 留守儿童 残疾人 密接 次密接 村集体 合作社 家庭农场 产业园 示范村 示范点 示范户 小型水库 堤防 泵站 河段 灾害点 隐患点 救灾资金 救灾物资 应急物资 防疫物资 防汛物资 涉农资金 惠企资金 补助资金 党费 管理费 爱心款 编织袋 救生衣 冲锋舟 挖掘机 垃圾桶 垃圾箱 可回收物 厨余垃圾 建筑垃圾 生活垃圾 便民服务 服务事项 办事指南 联办事项 线索 台账 工单 诉求 实事 好事 暖心事 微心愿 村规民约 合同 订单 岗位 招聘会 宣讲会 座谈会 院坝会 培训班 大讲堂 镇街 村居 小区 楼栋 网格 片区 包片 综合体 学子 到岗率 成活率 同意率 收缴率 上线率 开工率 完工率 到位率 出勤率 复工率 整改率 返岗率 见面率 配建率 充电桩 停车位 日数 天数 手续 辅具 营收 税收 营业额 授信 农家乐 均价 周期 工期 办件 办件量 入园企业 特殊人群 孤寡老人 失能老人 高龄老人 空巢老人 务工人员 外出务工人员 返乡人员 农村居民 城镇居民 可支配收入 总收入 总产值 年收入 月收入 月工资 年产值 年产量 年增收 社保费 医药费 药费 住院费用 造价 时长 会期 学期 次数 客流 投诉 意向 专列 专车 探头 业态 新业态 青年 村医 大专生 管家 旅游 养老 防火 典型案例 信访件 交办件 转办件 会议 服务站 驿站 服务中心 文化站 卫生院 卫生室 敬老院 养老院 幸福院 日间照料中心 展会 据点 急难愁盼 行为 收入 支出 行动 全旗 全盟 身高 体重 雇主 绩效 文创 托育 托位 慢特病 现地 会勘 演出 起薪 大中修 占比',
  v: '抢通 抢修 抢险 叫应 办结 督办 补种 抢收 抢种 排涝 清淤 清运 拆违 包保 下沉 驻点 报到 请战 代办 代购 复工 复产 返岗 兑现 减免 结对 走访 入户 摸排 排查 受理 整改 新建 改建 扩建 改造 惠及 培育 选派 选聘 招募 聘请 抽调 通报 约谈 责令 立案 查处 立案查处 处罚 落实 实行 推行 联系 存储 资助 处理 清理 建档 设卡 精简 撤并 缓缴 跟踪 培养 购置 垫付 追回 达成 采纳 梳理 调运 选聘 代办 适配 征集 上线 看护 配齐 配强 划拨 下拨 拨付 整合 争取 配套 统筹 募集 认领 点亮 投用 先行先试 上门 选树 任教 中标 公开招标 改扩建 新改建 施划 扣减 持平 编列 帮销 新辟 上岗 提档升级 提质升级 稳岗 追责 核增 备勤 制发 换领 兑领 签领 消杀 倒损 入企 入园 到港 离港 卸港 包村 复岗 产蛋 访谈 家访 清欠 腾退',
  b: '专精特新 规模以上 限额以上 规上 限上 线上 线下 线上线下 县直 市直 区直 省直 州直 镇直 受教育 受益 受训 受助 持证 人均 户均 日均 月均 年均 次均 亩均 村均 新设 新增 在建 在册 在管 日常 县级 市级 区级 省级 因病致贫 因残致贫 因灾致贫 因学致贫 因病致困 因残致困 因灾致困 因旱致困 因病返贫 因灾返贫 村级 镇级 乡级 国家级 半失能 失智 失独 失管 富硒 老旧 未就业 在岗 在营',
  d: '限期 全部 全员 逐户 逐人 累计 总计',
}

/** Words of the general dictionary that tear apart more than they hold together in reports. */
const dropped =
  '办实事 办好事 表示满意 表示感谢 表示支持 征求意见 听取意见 提出意见 征集意见 解决问题 发现问题 存在问题 处理问题 领导带头 村办 财政投入 全面推行 全面推进 全面开展 全面落实 全面实施'

const ofGovernment = Object.entries(wordsByTag).flatMap(([tag, words]) => wordsWith(tag, words))

/** The part of speech that a word has in reports, where the general dictionary knows another. */
export const reportTags: ReadonlyMap<string, string> = new Map(
  [...correctedTags, ...addedVocabulary, ...ofGovernment].map(({ word, tag }) => [word, tag]),
)

const entries = (words: readonly TaggedWord[], frequency: number): string[] =>
  words.map(({ word, tag }) => `${word} ${frequency} ${tag}`)

/**
 * The words in the format of jieba dictionaries: word, frequency, tag. Words of local government win over their parts wherever they
 * stand; those of ordinary vocabulary are as frequent as such words are, and leave 全国|小型 whole.
 */
export const reportWords: string = [
  ...entries(ofGovernment, 20_000),
  ...entries(addedVocabulary, 3000),
  ...dropped.split(' ').map((word) => `${word} 0 x`),
].join('\n')
