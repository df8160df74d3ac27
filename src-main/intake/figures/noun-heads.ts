/** Words that end in these name persons. */
const PERSON =
  /(?:人员|党员|干部|群众|队员|成员|志愿者|者|员|职工|员工|(?<![务加开施复动打完竣停误招罢分收赶返军手化轻重做])工|民警|辅警|干警|特警|森警|交警|医生|医护|护士|医师|农|犯|教师|学生|师生|大学生|学子|新生|老人|儿童|妇女|青年|少年|居民|村民|农民|牧民|渔民|市民|灾民|移民|人才|专家|代表|书记|主任|长|工人|工匠|民工|户主|手|兵|官兵|战士|军人|患者|病患|病人|残疾人|领导|骨干|带头人|能人|乡贤|标兵|模范|对象|劳力|劳动力|人口|家属|子女|孩子|婴儿|孤儿|老师|教授|博士|硕士|律师|法官|检察官|经理|老板|[业车房船货]主|游客|旅客|乘客|司机|学员|技工|人|夫妇|强将|同志|同学|力量|人士|人群|(?:特殊|重点|困难|弱势|脆弱|目标|服务|人才)群体|老兵|先锋|主播|义工|社工|公民|客商|选民|家长|大军|师傅|精英|英雄|特派员|委员|先进|管家|专干|导师|讲师|警力|人力|人手|医师|[亲网农校战好朋队]友|亲友|乡邻|邻居|邻里|民众|街坊|乡亲|父老|学童|孩童|幼儿|选手|家眷|眷属|个案|(?<!(?:卫|民|养|再|发|产|共|谋|新))生|村医|男性|女性|[观听受公大]众|(?<!会|出)师|[游旅乘顾访客看创背包]客|[孕产]妇|嫂|[绣织厨]娘|[学教信]徒|[网股渔市选边流难贫侨]民|[家亲军烈遗丧]属|粉丝|[小商摊]贩|来宾|[球戏歌]迷|[董监理干]事|秘书|参谋|顾问|向导|导游|导演|翻译|白领|[高主]管|[原被]告|博主|网红|亲戚|[长晚]辈|[侨台]胞|[人女勇护]士|[旅香散食茶]客|亲属|[军烈遗家]属|军嫂|网友|劳模|楷模|师|匠|徒|弟子|子弟|保安|保洁|[同侨台]胞|嫌疑人|观众|听众|受众|裁判|教练|嘉宾|客户|用户|顾客|客流|人流|保姆|护工|两代表一委员)$/
const TEAM = /(?:队|队伍|组|小组|团|团队|专班|小分队|力量|班子|方阵|梯队)$/
const HOUSEHOLD = /(?:户|[住民农危旧公楼平瓦土]房|家庭|群众|居民|村民|农民|人家|商户|业主|企业|商家|店铺|对象)$/

/** Short nouns that make one name with the verb before them: 劝导队, 检查组, 服务站. */
const SUFFIX_NOUN =
  /^(?:.{2}[书单证卡]|队|组|站|点|所|岗|室|员|者|小组|专班|队伍|中心|平台|活动|工作|服务队|服务站|小分队|突击队|先锋队|志愿者|人员|队员|机构|基地|设施|设备|站点|网点|岗位|项目|工程|车间|车|线|线索|厅|馆|园|院|校|户|大户|卡|证|书|函|令|状|簿|册|仪|券|表|单|箱|包|机|桶|池|场|会|班|课|对象|成员|专家|医院|企业|公司|部门|单位|组织|制度|机制|指令|决定|通知|方案|措施|计划|记录|台|屏|器|亭|区|片区|专区|通道|任务|事项|案件|问题|点位|用房|住房|资金|物资|用品|材料|时间|次数|时限|时长|周期|工期|期限|费用|成本|数量|收入|面积|规模|总量|总额|金额|比例|产值|增收|补贴|补助|津贴|贷款|经费|服|衣|数|户数|量|率|额|费|款|金)$/

export function isPersonHead(word: string): boolean {
  return PERSON.test(word)
}

/** True when a word can be the head of what this unit counts; units without a class of their own take any noun. */
export function isHeadFor(unit: string | null, word: string): boolean {
  return !(OPENS_NAME.test(word) && unit !== '份') && isOfClass(unit, word)
}

function isOfClass(unit: string | null, word: string): boolean {
  if (unit === null) return PERSON.test(word) || HOUSEHOLD.test(word) || TEAM.test(word)
  if (unit === '人次') return PERSON.test(word) || /群众|活动/.test(word)
  if (/^(?:名|位|人)$/.test(unit)) return PERSON.test(word) || (unit === '人' && TEAM.test(word))
  if (/^户次?$/.test(unit)) return HOUSEHOLD.test(word)
  return unit === '支' ? TEAM.test(word) || word.length >= 2 : isCountedThing(unit, word)
}

function isCountedThing(unit: string, word: string): boolean {
  // in Hong Kong villages are counted by 条
  return !(OF_THINGS.test(unit) && WHEREABOUTS.test(word)) || (unit === '条' && /^(?:乡村|村|村庄)$/.test(word))
}

/** Words that only open names: 76个|爱心|送考点. */
const OPENS_NAME =
  /^(?:爱心|暖心|红色|绿色|智慧|数字|公益|志愿|惠民|利民|便民|亲民|平安|文明|党建|多元|一体化|标准化|规范化|专业化|智能化|现代化|信息化)$/

/** Units of things: what says where they are is not what they count (37条|农村|污水沟). */
const OF_THINGS = /^(?:[条台辆张件份块项套本册部把根架艘幅面顶双副吨斤株棵头只羽尾盏篇封笔则宗款]|公斤)$/
const WHEREABOUTS =
  /^(?:农村|城镇|城乡|城区|县城|乡村|社区|村庄|村级|校园|乡镇|小区|村|镇|乡|县|市|园区|省|国家|地区|城市|辖区|片区|农业|工业|林业)$/

/** Persons and households are counted by their own units only; a body or a place before such a count says where, not what. */
export function fitsUnit(words: string, unit: string | null): boolean {
  if (unit === null || !/^(?:名|位|人|户)$/.test(unit)) return true
  if (SANCTION.test(words)) return true
  if (isHeadFor(unit, words) || /(?:数|量)$/.test(words)) return true
  if (unit === '人') return false
  if (unit === '户') return OF_HOUSEHOLDS.test(words) || isPersonHead(words)
  return !WHERE_FROM.test(words)
}

/** What persons are given one by one is counted by them: 党纪处分20人. */
const SANCTION = /.{2}(?:处分|处理|处罚|处置)$/

const OF_HOUSEHOLDS = /(?:户|群体|家庭|主体|者|老人|残疾人|妇女|儿童|民|农|人员|人口|房|房屋|户厕|厕所|庭院|住宅|公寓|人|生|员)$/
const WHERE_FROM =
  /(?:机关|单位|部门|社区|村|乡|镇|乡镇|县|市|区|街道|局|委|办|院|校|学校|公司|企业|银行|中心|小区|站|所|园|厂|湾|港|岛|[省州旗盟])$/

/** True for units that count persons. */
export function countsPersons(unit: string | null): boolean {
  return unit !== null && /^(?:名|位|人)$/.test(unit)
}

export function isSuffixNoun(word: string): boolean {
  return SUFFIX_NOUN.test(word)
}

/** Nouns that measure what stands before them, verbs included: 整改|率, 办结|时限, 播种|面积. */
const MEASURE_NOUN =
  /^(?!质量|力量|制度|额度|季度|年度)(?:.{0,4}(?:率|量|额|度)|.?数|总?产值|.{0,2}(?:面积|时间|时限|时效|周期|收入|费用|成本|价格|比例|规模|里程)|时长|工期|期限|次数|能力|水平|强度|浓度|标准|比重|金额|占比|[上下]限)$/

export function isMeasureNoun(word: string): boolean {
  return MEASURE_NOUN.test(word)
}

/** What a small Chinese number before 个 can count: places, bodies and teams. With other nouns it is a slogan, such as three systems or five brights. */
const COUNTABLE =
  /(?:村|村庄|社区|乡镇|镇|乡|街道|小区|县|市|区|企业|支部|党支部|党委|党组织|工作组|小组|组|专班|队|站|所|卡点|站点|网点|点位|(?:安置|监测|检测|采样|劝返|值守|供水|投放|收集|服务|助餐|接种|隔离|避险|避难|救助|发放)点|网格|学校|医院|部门|单位|中心|基地|合作社|项目|工厂|车间|码头|水库|泵站|大棚|家庭|园区|商场|市场|广场|公园|门店|超市|窗口|帐篷|口罩|河流|线路|道路|支路|街巷|公路|铁路|航线|专线|渠道|生产线|流水线|黑点|品种|泵房|公厕|厕所|大厅|展厅|球场|操场|车位|床位|摊位|站房|灌区|涵洞|鱼塘|蓄水池|水窖|机井|牧场|林场|苗圃|[果茶菜]园|驿站|书屋|阅览室|图书室|活动室|卫生室|医务室|食堂|宿舍|机房|实验室|展馆|景区|景点|口岸|港口|码头|航班|班列|屋邨|屋苑|据点)$/

/** What is never counted by 个, 名 or 支: a phrase that runs on into one of these has run past its head. */
const UNCOUNTED = /(?:工作|情况|形势|任务|建设|能力|水平|防控|治理|服务|宣传|管理|秩序|质量|安全)$/

export function isUncounted(word: string): boolean {
  return UNCOUNTED.test(word)
}

export function isCountable(noun: string): boolean {
  return COUNTABLE.test(noun)
}
