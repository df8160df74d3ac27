/** Words that end in these name persons. */
const PERSON =
  /(?:人员|党员|干部|群众|队员|成员|志愿者|者|员|职工|员工|工|民警|辅警|干警|特警|森警|交警|医生|医护|护士|医师|教师|学生|师生|大学生|学子|新生|老人|儿童|妇女|青年|少年|居民|村民|农民|牧民|渔民|市民|灾民|移民|人才|专家|代表|书记|主任|长|工人|工匠|民工|户主|手|兵|官兵|战士|军人|患者|病人|残疾人|领导|骨干|带头人|能人|乡贤|标兵|模范|对象|劳力|劳动力|人口|家属|子女|孩子|婴儿|孤儿|老师|教授|博士|硕士|律师|法官|检察官|经理|老板|业主|游客|旅客|乘客|司机|学员|技工|人|夫妇|强将|同志|同学|力量|人士|人群|老兵|先锋|主播|义工|社工|公民|客商|选民|家长|大军|师傅|精英|英雄|特派员|委员|先进|管家|专干|导师|讲师|医师|(?<!(?:卫|民|养|再|发|产|共|谋|新))生|村医|男性|女性|客流|人流|保姆|护工|两代表一委员)$/
const TEAM = /(?:队|队伍|组|小组|团|团队|专班|小分队|力量|班子|方阵|梯队)$/
const HOUSEHOLD = /(?:户|家庭|群众|居民|村民|农民|人家|商户|业主|企业|商家|店铺|对象)$/

/** Short nouns that make one name with the verb before them: 劝导队, 检查组, 服务站. */
const SUFFIX_NOUN =
  /^(?:队|组|站|点|所|岗|室|员|者|小组|专班|队伍|中心|平台|活动|工作|服务队|服务站|小分队|突击队|先锋队|志愿者|人员|队员|机构|基地|设施|设备|站点|网点|岗位|项目|工程|车间|车|线|线索|厅|馆|园|院|校|户|卡|证|书|表|单|箱|机|桶|池|场|会|班|课|对象|成员|专家|医院|企业|公司|部门|单位|组织|制度|机制|台|屏|器|亭|区|片区|通道|任务|事项|问题|点位|用房|住房|资金|物资|用品|材料|时间|次数|时限|时长|周期|工期|期限|费用|成本|数量|收入|面积|规模|总量|总额|金额|比例|产值|增收|补贴|补助|津贴|贷款|经费|服|衣|数|户数|量|率|额|费|款|金)$/

/** Verbs that govern what follows them and never belong to a name. */
const GOVERNING =
  /^(?:缩短|压缩|节约|节省|精简|立案|立案查处|设卡|建档|跟踪|通报|约谈|责令|处罚|资助|联系|存储|看护|推行|推出|培养|兑换|撤并|追回|垫付|达成|采纳|梳理|聘请|缓缴|设立|建立|成立|组建|开展|实行|实施|落实|提供|投入|投身|参与|参加|发放|收到|完成|建成|进行|采取|组织|选派|选聘|招募|抽调|动员|发动|划分|开设|举办|召开|制定|印发|下发|募集|筹集|争取|划拨|下拨|拨付|捐赠|捐款|累计|出动|检查|排查|走访|慰问|转移|安置|救助|帮助|帮扶|解决|处理|处置|办理|办结|查处|整改|整治|清理|清运|清淤|修复|新建|改建|新增|增加|减少|下降|增长|提升|提高|达|达到|实现|带动|覆盖|惠及|受益|奔赴|赶赴|前往|赴|下沉|深入|奋战|坚守|冲锋|担任|配备|配送|安装|购置|采购|使用|开通|打造|培育|培训|发展|吸纳|引进|建设|改造|种植|养殖|实现|签订|签约|惠及|补种|抢通|抢修|抢险|恢复|供给|供应|加固|疏通|排除|消除|送|发|建|创|修|种|拨|投|捐|派|帮|扶|救|治|查|罚|收|购|买|卖|拆|植|抢|转|清|挖|运|供|办|开|设|涉及|涉|拥有|获得|争创|创建|入驻|受理|接受|接待|接到|征集|收集|报名|请战|主动|请|让|使|对|把|将|从|有|是|为|在|到|向|与|给|被|由|用|以|按|已|均|都|全|共|各|分别|全部|深|协助|负责|开工|投产|排列|承担|包保|联系|结对|领办|认领|提交|递交|写下|立下|签下)$/

export function isPersonHead(word: string): boolean {
  return PERSON.test(word)
}

/** True when a word can be the head of what this unit counts; units without a class of their own take any noun. */
export function isHeadFor(unit: string | null, word: string): boolean {
  if (unit === null) return PERSON.test(word) || HOUSEHOLD.test(word) || TEAM.test(word)
  if (/^(?:名|位|人|人次)$/.test(unit))
    return PERSON.test(word) || (unit === '人' && TEAM.test(word)) || (unit === '人次' && /群众|活动/.test(word))
  if (/^(?:户|户次)$/.test(unit)) return HOUSEHOLD.test(word)
  if (unit === '支') return TEAM.test(word) || word.length >= 2
  return true
}

/** True for units that count persons. */
export function countsPersons(unit: string | null): boolean {
  return unit !== null && /^(?:名|位|人)$/.test(unit)
}

export function isSuffixNoun(word: string): boolean {
  return SUFFIX_NOUN.test(word)
}

export function governs(word: string): boolean {
  return GOVERNING.test(word)
}

/** What a small Chinese number before 个 can count: places, bodies and teams. With other nouns it is a slogan, such as three systems or five brights. */
const COUNTABLE =
  /(?:村|村庄|社区|乡镇|镇|乡|街道|小区|县|市|区|企业|支部|党支部|党委|党组织|工作组|小组|组|专班|队|站|所|卡点|站点|网点|点位|(?:安置|监测|检测|采样|劝返|值守|供水|投放|收集|服务|助餐|接种|隔离|避险|避难|救助|发放)点|网格|学校|医院|部门|单位|中心|基地|合作社|项目|工厂|车间|码头|水库|泵站|大棚|家庭|园区|商场|市场|广场|公园|门店|超市|窗口|帐篷|口罩)$/

/** What is never counted by 个, 名 or 支: a phrase that runs on into one of these has run past its head. */
const UNCOUNTED = /(?:工作|情况|形势|任务|建设|能力|水平|防控|治理|服务|宣传|管理|秩序|质量|安全)$/

export function isUncounted(word: string): boolean {
  return UNCOUNTED.test(word)
}

export function isCountable(noun: string): boolean {
  return COUNTABLE.test(noun)
}
