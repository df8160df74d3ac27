import { reportNouns } from './report-nouns.ts'

/**
 * Ordinary words of reports that the general dictionary lacks, by part of speech: of offices in Taiwan and Hong Kong, of sites and
 * equipment, of payments, papers, bodies and occupations. Without them a noun is single characters under whatever tags.
 */
const mainland =
  '体温枪 虾塘 危废 危化品 小程序 公众号 羊肚菌 鸡苗 虾苗 律所 辅警 微信群 土样 代办点 便民点 光伏板 表箱 古树名木 非遗 失联者 僵尸企业 断头路 背街小巷 黑臭水体 小广告 彩钢房 店招 门头 健身路径 易地搬迁 易地扶贫搬迁 食材 爱心餐 冷链 分拣线 地笼 宗地 图斑 自然屯 建制村 村民小组 居民小组 村小组 嘎查 公示牌 推文 短视频 微视频 微电影 灭火毯 应急包 医疗箱 主管网 支管 游步道 绿道 口袋公园 农家书屋 村史馆 党群服务中心 邻里中心 睦邻点 老年食堂 幸福食堂 中央厨房 过渡费 搬迁费 流转费 分红款 消费券 专项债 专项债券 停车泊位 充电端口 充电枪 换电站 自助机 自助终端 专窗 科技特派员 宣讲员 快递员 外卖员 月嫂 绣娘 蜂农 牧户 种植户 种养户 种植大户 养殖大户 种养大户 种粮大户 致富带头人 乡土人才 传承人 返乡创业者 创客 脱贫人口 脱贫劳动力 档口 温室大棚 育秧大棚 高标准农田 登革热 手足口病 督办函 督办单 提示函 整改函 建议函 交办单 告知单 检察建议 指令书 连心卡 任务清单 责任清单 问题清单 需求清单 项目清单 公益岗 公益性岗位 见习岗位 实习岗位 就业岗位 专精特新企业 瞪羚企业 独角兽企业 高新技术企业 央企 中职学校 慈善超市 爱心超市 积分超市 投递点 接种点 体验店 危桥 险工险段 病险水库 入河排污口 雨水口 三格化粪池 污水管网 供水管网 燃气管道 燃气管网 太阳能路灯 花箱 道闸 单元门 飞线 僵尸车 共享单车 电动自行车 渣土车 货运航线'

const taiwan =
  '集合住宅 学伴 福袋 国中小 高国中 志工 志工队 志工团 国小 国中 高中职 里民 里办公处 长照 长照站 照服员 居服员 照顾服务员 个管师 社工师 护理师 语言治疗师 物理治疗师 心理师 咨商师 户政事务所 地政事务所 民代 关怀据点 照顾关怀据点 社区照顾关怀据点 日照中心 文健站 托婴中心 公托 亲子馆 新住民 移工 外籍移工 身心障碍者 身障者 中低收入户 低收入户 弱势家庭 弱势户 独居长者 失智者 失智症 失能者 失能个案 雨水下水道 污水下水道 滞洪池 防水闸门 灾害应变中心 应变中心 收容中心 收容人数 标案 补助案 申请案 陈情案 陈情 巡守队 巡守员 导览员 青农 旅宿 停车格 机车格 路树 清洁队员 回收物 厨余 快筛 快筛剂 确诊者 护理之家 安养中心 养护机构 所有权人 管理委员会 结训学员 社福 社福机构 发展协会 社区发展协会 共学 代间'

const hongKong =
  '屋邨 唐楼 劏房 私人楼宇 住宅单位 行人天桥 扶手电梯 长者户 长者中心 安老院 安老院舍 院舍 护老者 照顾者 关爱队 康健中心 区议员 民政事务处 食环署 房屋署 屋宇署 社会福利署 外佣 家庭佣工 非政府机构 业主立案法团 立案法团 法团 厨余机 胶樽 宣传单张 告票 罚款通知书 警告信 劝谕信 修葺令 清拆令 勘测令 求助个案 投诉个案 宗数 学额 宿位 资助额 综援 少数族裔 基层家庭 双职家庭 在职家庭'

const verbs = '派发 酒驾 醉驾 入职 问责 追责 到岗 带货 消杀 自评 驻村 包联 跟岗 送餐 助餐 快检'

const attributes = '抵边 涉渔 涉黑 涉恶 涉访 带量 在宅'

/** Words that the general dictionary has, but under a tag that is wrong in reports. */
const tagged: Readonly<Record<string, string>> = {
  n: '考生 下属 站长 镇长 署长 组长 处长 排长 连长 舍长 访客 影迷 逃犯 要犯 从犯 捐助人 搬运工 赞助人 赞助商 辍学生 留级生 选调生 进修生 往届生 锻工 劳工 教工 监工 旅费 运费 生活费 裁判 教练 遗产 会展 体育 试纸 师生 苗木 麦田 卫星 雷达 宣传单 宣传册 养老金 玉米 木耳 候车亭 苗圃 井盖 古建筑 大米 湿地 矛盾 提案 执照 警察 来电 来信 违建 设备 经费 工资 绝活 包裹 清单 基建 被单 重心 成效 详情 模特 落差 先烈 英烈 爱好 苦难 诚意 干劲 固体 善本 景致 灵感 厚望 巨著 奇观 借据 凭据 什物 因果 批次 首都 轮次 进度 难度 难点 好处 难处 霍乱 随笔 小偷 真相 初衷 明细 片断 通道 出路 处所 招牌 挂车 相册 坐标 制服 便服 抓手 扶手 帮手 援手 选手 鼓手 存粮 带鱼 隶书 表土 敷料 解药 暗道 滑道 弯道 岔道 沟道 要道 跑道 贿款 简报 喜报 例会 实战 例证 旁证 捐款 捐资 意外 遥感 围网 撂荒地 急救包 涵管 欠薪 罚没款 分红 焊工 超市 良种 诊所 门禁 便当 补助款 绩优 熟食 检控',
  vn: '整治 重建 更新 调度 普及 示范 拉练 操练 访谈 测评 点评 评议 认证 演讲 报道 免疫 复议 听证 会诊',
  d: '因故',
  v: '延长 细化 深化 部署 复学 创业 失业 任命 陪伴 照料 报警 外销 断电 断水 通水 通车 通电 通航 歇业 营业 住院 升学 毕业 结业 支教 续保 晋级 印发 领证 办证 收治 领养 返程 脱险 脱困 参赛 参军 参团 参观 联合攻关 入库 落户 落地 开业 开学 开馆 出院 入院 结案 投票 守候 转型 化作 群防群治 上学 入学 销号 结训 转产 上岸 摘帽',
  b: '实时 随身 单边 特困 长效 高效 特大 重伤 轻伤 沿边 涉农 涉企 居家 适龄 年满 偏远 长途 全域 跨省 跨境 入境 离境',
}

export interface TaggedWord {
  readonly word: string
  readonly tag: string
}

const each = (tag: string, words: string): TaggedWord[] => words.split(' ').map((word) => ({ word, tag }))

/** Words to add to the dictionary. */
export const addedVocabulary: readonly TaggedWord[] = [
  ...reportNouns.map((word) => ({ word, tag: 'n' })),
  ...each('n', mainland),
  ...each('n', taiwan),
  ...each('n', hongKong),
  ...each('v', verbs),
  ...each('b', attributes),
]

/** Tags for words that the dictionary has. */
export const correctedTags: readonly TaggedWord[] = Object.entries(tagged).flatMap(([tag, words]) => each(tag, words))
